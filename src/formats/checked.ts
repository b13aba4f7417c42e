import type { DiagramIndex, Severity } from '../model'
import type { Finding } from '../rules'

/** A drawing that was read and checked: what every report of findings is made from. */
export interface CheckedFile {
  /** As it was named; `-` for standard input. */
  readonly file: string
  /** What was noticed at opening, as sentences. */
  readonly notes: readonly string[]
  readonly index: DiagramIndex
  readonly findings: readonly Finding[]
  /** The text of the file, for lines and columns; null where a picture carries the drawing. */
  readonly text: string | null
}

export interface UnreadFile {
  readonly file: string
  /** The sentence that says why it was not read. */
  readonly problem: string
}

export interface CheckReport {
  readonly checked: readonly CheckedFile[]
  readonly unread: readonly UnreadFile[]
}

/** From which severity on a finding that nobody has accepted fails the check. */
export type FailOn = Severity | 'never'

const FROM_WORST: readonly FailOn[] = ['error', 'warning', 'advice', 'never']

/** Whether this finding makes the check fail. */
export function fails({ severity, acceptance }: Finding, failOn: FailOn): boolean {
  return acceptance === null && failOn !== 'never' && FROM_WORST.indexOf(severity) <= FROM_WORST.indexOf(failOn)
}

/** How many findings of each severity nobody has accepted, and how many somebody has. */
export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly advice: number
  readonly accepted: number
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter((finding) => finding.acceptance === null)
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length
  return {
    error: of('error'),
    warning: of('warning'),
    advice: of('advice'),
    accepted: findings.length - open.length,
  }
}
