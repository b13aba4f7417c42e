import { askedFor, conditionsOf, type Requirement, requirements, slVector } from '../../catalogue'
import type { DiagramIndex, RequirementState, Zone } from '../../model'
import { type Finding, requirementsAnswering } from '../../rules'

/** Ids of all that belongs to a zone: itself, its members, and the conduits that end in either. */
export function idsOfZone(index: DiagramIndex, zone: Zone): readonly string[] {
  const ends = [zone.id, ...index.interfacesIn(zone.id).map((asset) => asset.id)]
  const conduits = ends.flatMap((end) => index.conduitsAt(end).map((conduit) => conduit.id))
  return [...new Set([...ends, ...conduits])]
}

/** What the zone's target asks for under its conditions (§6), in the order of the standard. */
export function requirementsOf(index: DiagramIndex, zone: Zone): readonly Requirement[] {
  const target = slVector(zone.slTarget)
  return target ? askedFor(target, conditionsOf(index, zone)) : []
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
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.acceptance) continue
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  }
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

export function stateOf(zone: Zone, id: string): RequirementState {
  return zone.requirements?.[id]?.state ?? 'not-assessed'
}

/** Settled: in place, compensated, or not applicable (§6). */
export function isSettled(zone: Zone, id: string): boolean {
  const state = stateOf(zone, id)
  return state === 'in-place' || state === 'compensated' || state === 'not-applicable'
}
