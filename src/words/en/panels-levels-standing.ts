/** Words of target and reached level, side by side: the radar and the rows beside it. */
export const standing = {
  title: 'Target and what is reached',
  label: 'Target and reached level per requirement.',
  line: (fr: string, target: number | null, achieved: number | null) =>
    `${fr}: ${target === null ? 'no target' : `target ${target}`}, ${achieved === null ? 'not assessed' : `reached ${achieved}`}`,
  gaps: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  noGap: 'Target reached',
  unknown: 'Not assessed yet',
  noGapYet: 'No gap so far',
  noTarget: 'No target',
  reachedIn: (reached: number, all: number) => `Reached in ${reached} of ${all} requirements.`,
  unknownIn: (count: number) => `${count} not assessed.`,
  target: 'SL-T, the target',
  reached: 'SL-A, assessed',
  met: 'met',
  notAsked: 'not asked',
  nothingAsked: 'Nothing is asked for',
  short: (reached: number, target: number) => `${reached} of ${target}`,
  lift: (fr: string, from: number, to: number) => `What takes ${fr} from SL ${from} to SL ${to}`,
  liftOther: 'Requirement to lift',
  liftMore: (count: number) => `and ${count} more`,
  liftMembers: (count: number) =>
    count === 1
      ? 'And one that can do no more: replace it, or state a higher SL-C.'
      : `And ${count} that can do no more: replace them, or state a higher SL-C.`,
  plan: 'Plan',
  planned: 'Planned',
  planOf: (id: string) => `Plan ${id}`,
  inPlace: 'In place',
  inPlaceOf: (id: string) => `${id} is in place`,
  choose: 'Choose step by step',
  allRequirements: 'Requirements in a table',
} as const
