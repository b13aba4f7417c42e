import type { Finding } from '../../rules'

/** The findings, where one is as it was last time only its id. `sent` remembers what the other side has. */
export function onlyChanged(findings: readonly Finding[], sent: Map<string, string>): (string | Finding)[] {
  const now = new Map(findings.map((finding) => [finding.id, JSON.stringify(finding)]))
  const answer = findings.map((finding) => (sent.get(finding.id) === now.get(finding.id) ? finding.id : finding))
  sent.clear()
  for (const [id, text] of now) sent.set(id, text)
  return answer
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
