import type { Finding } from '../rules'
import type { RecordMark } from './board'

const RANK: Record<RecordMark['severity'], number> = { error: 0, warning: 1, advice: 2, accepted: 3 }

/**
 * The worst finding of each record, and how many are as bad. Marks that stay equal keep their identity, and so does the
 * whole map when nothing changes, so that a card is drawn again only when its own mark changes.
 */
export function marksOf(
  findings: readonly Finding[],
  before: ReadonlyMap<string, RecordMark>,
): ReadonlyMap<string, RecordMark> {
  const worst = new Map<string, { severity: RecordMark['severity']; count: number }>()
  for (const finding of findings) {
    const severity = finding.acceptance ? 'accepted' : finding.severity
    for (const id of finding.about) {
      const mark = worst.get(id)
      if (!mark || RANK[severity] < RANK[mark.severity]) worst.set(id, { severity, count: 1 })
      else if (mark.severity === severity) mark.count += 1
    }
  }
  let same = worst.size === before.size
  const marks = new Map<string, RecordMark>()
  for (const [id, mark] of worst) {
    const old = before.get(id)
    const kept = old && old.severity === mark.severity && old.count === mark.count ? old : null
    marks.set(id, kept ?? mark)
    same &&= kept !== null
  }
  return same ? before : marks
}
