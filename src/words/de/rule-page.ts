import type { LaterWords } from '../language'

export const rulePage: LaterWords['rulePage'] = {
  loading: 'Die Seite wird geöffnet …',
  missing: 'Diese Regel hat keine Seite.',
  drawing: 'Zeichnung des Beispiels',
  basis: { standard: 'Aus der Norm', practice: 'Gute Praxis' },
  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  unreadable: 'Dieses Beispiel lässt sich nicht zeichnen.',
  ladder: {
    titles: { authentication: 'Eine Leiter der Authentifizierung', custody: 'Eine Leiter der Verwahrung' },
    ours: {
      authentication:
        'Eine Darstellung von uns, zum Darüberreden; nicht die Tabelle der Norm, und keine Regel liest sie. Was ein Ziel verlangt, steht in den Anforderungen.',
      custody: 'Eine Darstellung von uns, zum Darüberreden; nicht die der Norm, und keine Regel liest sie.',
    },
    own: 'Wo Ihre Wallets stehen',
    which: 'Welche Sprosse ist das?',
    stands: (wallet, level, because) => `${wallet}: Sprosse ${level}, ${because}.`,
    because: {
      'hot-keys': (needed, keys) =>
        `genug Schlüssel zum Signieren (${needed} von ${keys}) liegen auf vernetzten Geräten`,
      'one-key': () => 'ein einzelner offline verwahrter Schlüssel signiert',
      'keys-in-one-place': (needed, keys) => `${needed} von ${keys} Schlüsseln signieren, und alle liegen an einem Ort`,
      'few-keys': (needed, keys) => `${needed} von ${keys} Schlüsseln signieren, an mehreren Orten verwahrt`,
      'many-keys-apart': (needed, keys) =>
        `${needed} von ${keys} Schlüsseln signieren, an drei oder mehr Orten verwahrt`,
    },
  },
}
