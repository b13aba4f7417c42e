import type { Finding } from '../../rules'

/** The findings, where one is as it was last time only its id. `sent` remembers what the other side has. */
export function onlyChanged(findings: readonly Finding[], sent: Map<string, Finding>): (string | Finding)[] {
  const answer = findings.map((finding) => (isSame(sent.get(finding.id), finding) ? finding.id : finding))
  sent.clear()
  for (const finding of findings) sent.set(finding.id, finding)
  return answer
}

/** Most that stay as they are stay the same objects. */
function isSame(before: Finding | undefined, now: Finding): boolean {
  return before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now))
}

/** The other side: whole findings again, the unchanged ones as the very objects of last time. */
export function withUnchanged(answer: readonly (string | Finding)[], last: Map<string, Finding>): readonly Finding[] {
  const findings = answer.flatMap((item) => {
    const finding = typeof item === 'string' ? last.get(item) : item
    return finding ? [finding] : []
  })
  last.clear()
  for (const finding of findings) last.set(finding.id, finding)
  return findings
}
