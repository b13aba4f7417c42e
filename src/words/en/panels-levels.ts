/** Words of the dialog on security levels. */
export const levels = {
  title: 'Security levels',
  hint: 'For each zone what is aimed at (T) and what is reached (A), by foundational requirement.',
  tabs: { targets: 'Targets', requirements: 'Requirements', reached: 'What is reached', next: 'What to do next' },
  thisConduit: 'this conduit',
  noZones: 'There are no zones yet.',
  reached: 'Targets and what is reached',
  zone: 'Zone',
  reachedHint: 'Choose a row for its radar, and for what keeps it from its target.',
  legend: 'T: target. A: reached. –: not assessed. ▲: below its target.',
  aim: (target: number | null) => (target === null ? 'T –' : `T ${target}`),
  got: (reached: number | null) => (reached === null ? 'A –' : `A ${reached}`),
  open: (name: string) => `Show what keeps ${name} from its target`,
  requirementsOf: 'Its requirements',
  targetOf: 'Its target',
}
