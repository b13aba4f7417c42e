const levels = (count: number) => (count === 1 ? '1 level' : `${count} levels`)

/** Words of the list of what to do next, and of what would change. */
export const nextSteps = {
  title: 'What to do next',
  hint: 'What answers an open error comes first; then what closes most gap, weighed by target, warnings and crown jewels behind.',
  none: 'Nothing that a target asks for is missing. Zones without an SL-T ask for nothing.',
  seeking: 'Working out what comes first…',
  count: (count: number) =>
    count === 1 ? '1 requirement is missing somewhere.' : `${count} requirements are missing somewhere.`,
  more: (count: number) => `Show ${count} more`,
  where: (names: readonly string[], more: number) => `in ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  answersErrors: (count: number) => (count === 1 ? 'Answers 1 error' : `Answers ${count} errors`),
  answersWarnings: (count: number) => (count === 1 ? 'Answers 1 warning' : `Answers ${count} warnings`),
  jewels: (count: number) => (count === 1 ? '1 crown jewel behind' : `${count} crown jewels behind`),
  nextLevel: (fr: string) => `Keeps ${fr} from its next level`,
  nextLevelIn: (fr: string, count: number) => `Keeps ${fr} from its next level in ${count} places`,
  planned: 'Planned',
  plannedIn: (count: number, all: number) => `Planned in ${count} of ${all}`,
  open: (id: string) => `Open ${id} among the requirements`,
  // what would change
  changes: 'What changes if I put this in place',
  changesOf: (id: string) => `What changes if I put ${id} in place`,
  changesTitle: (id: string) => `If ${id} is in place`,
  line: (fr: string, from: string, to: string) => `${fr}: ${from} → ${to}`,
  notAssessed: 'not assessed',
  reached: (level: number) => `SL-A ${level}`,
  closed: 'gap closed',
  left: (gap: number, target: number) => `${levels(gap)} left to SL-T ${target}`,
  in: (names: readonly string[], more: number) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  noLevel: 'No level is reached by this alone.',
  inPlace: (name: string) => ` in ${name}`,
  stillMissing: (fr: string, where: string, to: number, ids: readonly string[], more: number) =>
    `${fr}${where} reaches SL ${to} with ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''} besides.`,
  stillMembers: (fr: string, where: string, to: number, count: number) =>
    `${fr}${where} reaches SL ${to} when ${count === 1 ? '1 member is' : `${count} members are`} more capable.`,
  gaps: (closed: number, left: number) =>
    closed === 0
      ? `No gap is closed; ${left} ${left === 1 ? 'stays' : 'stay'}.`
      : `${closed} ${closed === 1 ? 'gap is' : 'gaps are'} closed; ${left} ${left === 1 ? 'stays' : 'stay'}.`,
  findingsTitle: 'Findings',
  trying: 'Trying it out…',
  noFindings: 'No finding comes or goes.',
  cannotTry: 'What becomes of the findings is told when it is in place.',
  reach: 'What an attack can reach stays as it is drawn: an answer changes no conduit.',
}
