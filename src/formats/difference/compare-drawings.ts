import { type Difference, differenceBetween } from '../../analysis'
import type { DiagramIndex } from '../../model'
import type { Finding } from '../../rules'

/** A drawing with what the rules say of it. */
export interface Judged {
  readonly index: DiagramIndex
  readonly findings: readonly Finding[]
}

/** A finding that is told of both drawings, and is worse, less bad, accepted or open again. */
export interface FindingChange {
  readonly before: Finding
  readonly after: Finding
}

export interface DrawingDifference extends Difference {
  readonly before: Judged
  readonly after: Judged
  readonly findings: {
    readonly came: readonly Finding[]
    readonly went: readonly Finding[]
    readonly changed: readonly FindingChange[]
  }
  /** Whether nothing differs in meaning. */
  readonly isSame: boolean
}

/** What changed in meaning from one drawing to another, and which findings came and went with it, by their ids. */
export function compareDrawings(before: Judged, after: Judged): DrawingDifference {
  const difference = differenceBetween(before.index, after.index)
  const old = new Map(before.findings.map((finding) => [finding.id, finding]))
  const now = new Set(after.findings.map(({ id }) => id))
  const findings = {
    came: after.findings.filter(({ id }) => !old.has(id)),
    went: before.findings.filter(({ id }) => !now.has(id)),
    changed: after.findings.flatMap((finding): FindingChange[] => {
      const was = old.get(finding.id)
      return was && isJudgedAnew(was, finding) ? [{ before: was, after: finding }] : []
    }),
  }
  const tables = [difference.zones, difference.assets, difference.conduits, difference.acceptances]
  const count =
    difference.document.length +
    tables.reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, 0) +
    findings.came.length +
    findings.went.length +
    findings.changed.length
  return { ...difference, before, after, findings, isSame: count === 0 }
}

function isJudgedAnew(before: Finding, after: Finding): boolean {
  return before.severity !== after.severity || (before.acceptance === null) !== (after.acceptance === null)
}
