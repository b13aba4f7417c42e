import type { Words } from '../language'
import { zahl } from './plural'

export const report: Words['report'] = {
  counts: ({ error, warning, advice, accepted }) =>
    [
      `${error} Fehler`,
      zahl(warning, 'Warnung', 'Warnungen'),
      zahl(advice, 'Hinweis', 'Hinweise'),
      ...(accepted > 0 ? [`${accepted} akzeptiert`] : []),
    ].join(', '),
  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis', accepted: 'Akzeptiert' },
  about: (ids) => `betrifft ${ids.join(', ')}`,
  path: (names) => `Pfad ${names.join(' → ')}`,
  pairs: (count) => zahl(count, 'Sitzung', 'Sitzungen'),
  assumed: 'beruht auf einer Annahme',
  accepted: (by, on, reason) => `akzeptiert von ${by} am ${on}: ${reason}`,
  acceptedTitle: 'Akzeptiert',
  notesTitle: 'Anmerkungen',
  notRead: 'Nicht gelesen.',
}
