import type { Finding } from '../../rules'
import type { RecordMark } from '../../store'

export type FindingGroupId = RecordMark['severity']
export const GROUPS: readonly FindingGroupId[] = ['error', 'warning', 'advice', 'accepted']

/** Under which head a finding stands: an accepted one stands apart, whatever its severity. */
export function groupOf(finding: Finding): FindingGroupId {
  return finding.acceptance ? 'accepted' : finding.severity
}

/** The findings by group, in the order they came in: worst first. */
export function groupFindings(findings: readonly Finding[]): Readonly<Record<FindingGroupId, readonly Finding[]>> {
  const groups: Record<FindingGroupId, Finding[]> = { error: [], warning: [], advice: [], accepted: [] }
  for (const finding of findings) groups[groupOf(finding)].push(finding)
  return groups
}
