/** What keeps a level from rising, the same in the panels and on the command line. */
const SHOWN = 2

export const levels = {
  notAssessed: 'not assessed',
  /** "FR 5 stays at 1: SR 5.2 RE 1 is not in place" */
  stays: (fr: string, level: number, open: readonly string[]) => {
    const shown = open.slice(0, SHOWN)
    const more = open.length - shown.length
    const names = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ')
    return `${fr} stays at ${level}: ${names} ${open.length === 1 ? 'is' : 'are'} not in place`
  },
  /** "FR 5 stays at 1: limited by PLC-07, SL-C 1" */
  staysBy: (fr: string, level: number, member: string, capability: number) =>
    `${fr} stays at ${level}: ${levels.limitedBy(member, capability)}`,
  limitedBy: (member: string, capability: number): string => `limited by ${member}, SL-C ${capability}`,
}
