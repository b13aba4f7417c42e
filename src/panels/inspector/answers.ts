import { gathered } from '../../base'
import { type Requirement, requirements } from '../../catalogue'
import type { DiagramIndex, Zone } from '../../model'
import { type Finding, requirementsAnswering } from '../../rules'

/** Ids of all that belongs to a zone: itself, its members, and the conduits that end in either. */
export function idsOfZone(index: DiagramIndex, zone: Zone): readonly string[] {
  const ends = [zone.id, ...index.interfacesIn(zone.id).map((asset) => asset.id)]
  const conduits = ends.flatMap((end) => index.conduitsAt(end).map((conduit) => conduit.id))
  return [...new Set([...ends, ...conduits])]
}

export interface Answer {
  /** The worst finding of a rule, and how many more of it there are here. */
  readonly finding: Finding
  readonly others: number
  /** What answers it and stands under no finding before it. */
  readonly requirements: readonly Requirement[]
  /** Ids of what answers it and stands further up already. */
  readonly above: readonly string[]
}

/** What answers these findings, rule by rule, worst first, in the order of the standard. Accepted ones are answered. */
export function answersTo(findings: readonly Finding[]): readonly Answer[] {
  const open = findings.filter(({ acceptance }) => !acceptance)
  const byRule = gathered(open.map((finding) => [finding.rule, finding] as const))
  const listed = new Set<string>()
  return [...byRule].flatMap(([rule, [finding, ...others]]) => {
    const ids = new Set(requirementsAnswering(rule))
    const all = requirements.filter(({ id }) => ids.has(id))
    if (!finding || all.length === 0) return []
    const fresh = all.filter(({ id }) => !listed.has(id))
    const above = all.filter(({ id }) => listed.has(id)).map(({ id }) => id)
    for (const { id } of fresh) listed.add(id)
    return [{ finding, others: others.length, requirements: fresh, above }]
  })
}
