import type { Conduit, DiagramIndex, End } from '../model'
import { isBoundaryDevice } from './asset-facts'

export type ConduitKind = 'inside' | 'undefined' | 'uncontrolled' | 'controlled'

/** The zone an end belongs to: its id, or the asset's own id where it stands in no zone; null for a dangling end. */
export function zoneOfEnd(index: DiagramIndex, end: End | undefined): string | null {
  if (!end) return null
  if (end.kind === 'zone') return end.zone.id
  return index.zoneOf(end.asset)?.id ?? end.asset.id
}

/** Whether its ends are in different zones; an asset in no zone counts as a zone of its own (§1). */
export function crosses(index: DiagramIndex, conduit: Conduit): boolean {
  const source = zoneOfEnd(index, index.end(conduit.source))
  const target = zoneOfEnd(index, index.end(conduit.target))
  return source !== null && target !== null && source !== target
}

/** Whether it passes a boundary device: in `via`, or as one of its ends (§1). */
export function hasBoundaryDevice(index: DiagramIndex, conduit: Conduit): boolean {
  const ends = [conduit.source, conduit.target, ...(conduit.via ?? [])]
  return ends.some((id) => {
    const asset = index.asset(id)
    return asset !== undefined && isBoundaryDevice(asset)
  })
}

/** `inside` when it crosses nothing; else undefined without flows, controlled with a boundary device (§1). */
export function conduitKind(index: DiagramIndex, conduit: Conduit): ConduitKind {
  if (!crosses(index, conduit)) return 'inside'
  if ((conduit.flows?.length ?? 0) === 0) return 'undefined'
  return hasBoundaryDevice(index, conduit) ? 'controlled' : 'uncontrolled'
}
