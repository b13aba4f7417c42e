import type { DiagramIndex } from '../../model'
import type { Finding } from '../../rules'
import { type RecordMark, votedKey, votesIn } from '../../store'

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

/** The same with those that the room voted for most first; the others stay in their order. */
export function byVotes(findings: readonly Finding[], index: DiagramIndex): readonly Finding[] {
  const votes = votesIn(index)
  if (!index.diagram.fields.workshop?.votesShown || votes.size === 0) return findings
  const count = (finding: Finding) => votes.get(votedKey({ finding }))?.length ?? 0
  return findings.toSorted((a, b) => count(b) - count(a))
}
