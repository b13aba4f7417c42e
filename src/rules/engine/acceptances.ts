import type { Acceptance } from '../../model'
import type { Finding } from '../finding'

export type WhyUnused = 'expired' | 'undated' | 'changed' | 'gone'

export interface UnusedAcceptance {
  readonly acceptance: Acceptance
  readonly why: WhyUnused
}

/**
 * Puts to each finding the acceptance that answers it: same rule, same things, the same cause where one was written, and
 * not past its date. Also gives the acceptances that answer nothing, with why.
 *
 * `today` is YYYY-MM-DD; an acceptance holds through the day of its `until`, and not at all where that is no such date:
 * one that nobody can read would never end.
 */
export function answered(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  today: string,
): { readonly findings: readonly Finding[]; readonly unused: readonly UnusedAcceptance[] } {
  if (acceptances.length === 0) return { findings, unused: [] }
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const answers = new Map<string, Acceptance>()
  const unused: UnusedAcceptance[] = []
  for (const acceptance of acceptances) {
    const finding = byId.get(findingId(acceptance.rule, acceptance.about))
    const why = whyNot(acceptance, finding, today)
    if (why) unused.push({ acceptance, why })
    else if (finding && !answers.has(finding.id)) answers.set(finding.id, acceptance)
  }
  if (answers.size === 0) return { findings, unused }
  const answer = (finding: Finding): Finding => {
    const acceptance = answers.get(finding.id)
    return acceptance ? { ...finding, acceptance } : finding
  }
  return { findings: findings.map(answer), unused }
}

/** The rule and the sorted ids of what it is about: `it-reaches-ot(c1)`. */
export function findingId(rule: string, about: readonly string[]): string {
  return `${rule}(${about.toSorted().join(',')})`
}

const DATE = /^\d{4}-\d{2}-\d{2}/

function whyNot(acceptance: Acceptance, finding: Finding | undefined, today: string): WhyUnused | null {
  if (!finding) return 'gone'
  const { until } = acceptance
  if (until !== undefined && !DATE.test(until)) return 'undated'
  if (until !== undefined && until.slice(0, 10) < today) return 'expired'
  return acceptance.cause !== undefined && acceptance.cause !== finding.cause ? 'changed' : null
}
