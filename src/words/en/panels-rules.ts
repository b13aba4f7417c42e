const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Words of the page of rules and of the open questions. */
export const rules = {
  title: 'Rules',
  titleWithOff: (count: number) => `Rules (${count} off)`,
  hint: 'What is told, and how loudly, is kept in this drawing and goes along with its file.',
  find: 'Find a rule',
  groups: {
    segmentation: 'Segmentation',
    partitioning: 'Partitioning (62443-3-2 ZCR 3)',
    conduits: 'Conduits',
    levels: 'Security levels and operation',
    mining: 'Mining',
    custody: 'Custody',
    drawing: 'The drawing itself',
  },
  settings: { error: 'Error', warning: 'Warning', advice: 'Advice', off: 'Off' },
  asItSays: (severity: string) => `Standard (${severity.toLowerCase()})`,
  settingOf: (rule: string) => `How loudly: ${rule}`,
  pageOf: (rule: string) => `What it checks: ${rule}`,
  told: (count: number) => (count === 0 ? '' : plural(count, 'finding', 'findings')),
  changed: (count: number) => `${plural(count, 'rule differs', 'rules differ')} from the standard setting`,
  reset: 'Set all back',
  none: (query: string) => `No rule called ‘${query}’.`,
  questions: {
    title: 'Open questions',
    hint: 'What is marked as assumed or unknown, the most pressing first, and where the drawing may be unfinished.',
    certainties: { unknown: 'Unknown', assumed: 'Assumed' },
    resting: (count: number) => (count === 0 ? '' : `${plural(count, 'finding rests', 'findings rest')} on it`),
    confirm: 'Confirm',
    confirmOf: (name: string) => `Confirm ${name}`,
    marked: 'To be confirmed',
    unfinished: 'Where the drawing may be unfinished',
    none: 'No open questions. Nothing is marked as assumed or unknown, and nothing seems unfinished.',
    open: (count: number) => plural(count, 'open question', 'open questions'),
  },
}
