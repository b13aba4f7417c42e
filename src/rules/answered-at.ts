import { gathered } from '../base'
import type { DiagramIndex } from '../model'
import type { Finding } from './finding'
import { requirementsAnswering } from './registry'

export interface AnsweredFinding {
  readonly finding: Finding
  /** Zones and conduits in which it is answered; null for the whole site. */
  readonly records: ReadonlySet<string> | null
}

/** Findings that nobody accepted, by the requirements that answer them, in the order of the findings. */
export function answeredAt(
  index: DiagramIndex,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly AnsweredFinding[]> {
  const open = findings.filter(({ acceptance }) => !acceptance)
  return gathered(
    open.flatMap((finding) => {
      const records = finding.about.length > 0 ? recordsAbout(index, finding.about) : null
      return requirementsAnswering(finding.rule).map((id) => [id, { finding, records }] as const)
    }),
  )
}

/** Zones and conduits in which what a finding is about stands, or ends. */
function recordsAbout(index: DiagramIndex, about: readonly string[]): ReadonlySet<string> {
  return new Set(about.flatMap((id) => [id, ...zonesOf(index, id)]))
}

function zonesOf(index: DiagramIndex, id: string): readonly string[] {
  const asset = index.asset(id)
  if (asset) return index.zonesOf(asset).map((zone) => zone.id)
  const conduit = index.conduit(id)
  return conduit
    ? [conduit.source, conduit.target].flatMap((end) => (index.zone(end) ? [end] : zonesOf(index, end)))
    : []
}
