/** Words of the dialog on security levels. */
export const levels = {
  title: 'Security levels',
  hint: 'For each zone what is aimed at (T) and what is reached (A), by foundational requirement.',
  tabs: { targets: 'Targets', requirements: 'Requirements', reached: 'What is reached', next: 'What to do next' },
  thisConduit: 'this conduit',
  noZones: 'There are no zones yet.',
  reached: 'Targets and what is reached',
  zone: 'Zone',
  target: 'SL-T',
  none: 'none',
  cell: (target: number | null, achieved: number | null) =>
    `${target === null ? '' : `T ${target} · `}${achieved === null ? 'not assessed' : `A ${achieved}`}`,
  short: (levels: number) => `${levels} below`,
  nextTitle: 'What to do next',
  nextHint:
    'What answers an open error comes first; then what closes most gap, weighed by target, warnings and crown jewels behind.',
  nothingLeft: 'Nothing that a target asks for is missing. Zones without an SL-T ask for nothing.',
  more: (count: number) => `and ${count} more`,
  where: (names: readonly string[], more: number) => `in ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  answersErrors: (count: number) => (count === 1 ? 'answers 1 error' : `answers ${count} errors`),
  answersWarnings: (count: number) => (count === 1 ? 'answers 1 warning' : `answers ${count} warnings`),
  jewels: (count: number) => (count === 1 ? '1 crown jewel behind' : `${count} crown jewels behind`),
  planned: 'planned',
  plan: 'Plan',
  planOf: (id: string) => `Plan ${id} wherever it is missing`,
  inPlace: 'In place',
  inPlaceOf: (id: string) => `${id} is in place wherever it was missing`,
}
