import { askedFor, conditionsOf, type Requirement, requirement, requirements, slVector } from '../../catalogue'
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
  readonly requirement: Requirement
  readonly findings: readonly Finding[]
}

/** The requirements that answer these findings, in the order of the standard, with the findings that each answers. */
export function answersTo(findings: readonly Finding[]): readonly Answer[] {
  const byId = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.acceptance) continue
    for (const id of requirementsAnswering(finding.rule)) byId.set(id, [...(byId.get(id) ?? []), finding])
  }
  return requirements.flatMap((it) => {
    const answered = requirement(it.id) && byId.get(it.id)
    return answered ? [{ requirement: it, findings: answered }] : []
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
