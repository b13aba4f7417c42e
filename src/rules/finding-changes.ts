import type { PurdueLevel, Severity } from '../model'
import type { Finding } from './finding'

/** Of a finding what a few words need. */
export interface FindingBrief {
  readonly id: string
  readonly rule: string
  /** Title of its rule. */
  readonly title: string
  readonly severity: Severity
  /** Levels of who opens and who is reached; null where no session is meant, or it stays in one level. */
  readonly levels: readonly [PurdueLevel, PurdueLevel] | null
}

/** What an edit does to the findings that are not accepted, each list worst first. */
export interface FindingChanges {
  readonly came: readonly FindingBrief[]
  readonly went: readonly FindingBrief[]
  /** Said before already, and now of more records: another conduit of one cause. */
  readonly grew: readonly FindingBrief[]
}

/**
 * The findings that came and went between two checks, worst first as they are given. One that is accepted is none; one
 * whose severity changed went and came. A finding that is said of other records than before, some of them the same, is
 * still that finding.
 */
export function changedFindings<F extends Pick<Finding, 'id' | 'rule' | 'severity' | 'about' | 'acceptance'>>(
  before: readonly F[],
  after: readonly F[],
): { readonly came: readonly F[]; readonly went: readonly F[]; readonly grew: readonly F[] } {
  const [old, now] = [open(before), open(after)]
  const fresh = [...now].flatMap(([key, finding]) => (old.has(key) ? [] : [finding]))
  const gone = new Set([...old].flatMap(([key, finding]) => (now.has(key) ? [] : [finding])))
  const came: F[] = []
  const grew: F[] = []
  for (const finding of fresh) {
    const last = [...gone].find((one) => isSameCause(one, finding))
    if (!last) came.push(finding)
    else {
      gone.delete(last)
      if (finding.about.length > last.about.length) grew.push(finding)
    }
  }
  return { came, went: [...gone], grew }
}

function open<F extends Pick<Finding, 'id' | 'severity' | 'acceptance'>>(findings: readonly F[]): Map<string, F> {
  const unanswered = findings.filter(({ acceptance }) => !acceptance)
  return new Map(unanswered.map((finding) => [`${finding.severity} ${finding.id}`, finding]))
}

type Said = Pick<Finding, 'rule' | 'severity' | 'about'>
const isSameCause = (a: Said, b: Said) =>
  a.rule === b.rule && a.severity === b.severity && a.about.some((id) => b.about.includes(id))
