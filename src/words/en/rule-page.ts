/** Words round the page of a rule. */
export const rulePage = {
  loading: 'Opening the page …',
  missing: 'This rule has no page.',
  drawing: 'Drawing of the example',
  basis: { standard: 'From the standard', practice: 'Good practice' },
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  unreadable: 'This example cannot be drawn.',
  ladder: {
    titles: { authentication: 'A ladder of authentication', custody: 'A ladder of custody' },
    ours: {
      authentication:
        'An illustration of ours, to talk by; not the standard’s table, and no rule reads it. What a target asks for stands in the requirements.',
      custody: 'An illustration of ours, to talk by; not the standard’s, and no rule reads it.',
    },
    own: 'Where your wallets stand',
    which: 'Which rung is this?',
    stands: (wallet: string, level: number, because: string) => `${wallet}: rung ${level}, ${because}.`,
    because: {
      'hot-keys': (needed: number, keys: number) =>
        `enough keys to sign (${needed} of ${keys}) are on machines in a network`,
      'one-key': (_needed: number, _keys: number) => 'one key that is kept offline signs',
      'keys-in-one-place': (needed: number, keys: number) => `${needed} of ${keys} keys sign, and all are in one place`,
      'few-keys': (needed: number, keys: number) => `${needed} of ${keys} keys sign, kept in several places`,
      'many-keys-apart': (needed: number, keys: number) =>
        `${needed} of ${keys} keys sign, kept in three places or more`,
    },
  },
}
