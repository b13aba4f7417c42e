/** What a rule read, as plain JSON without names, positions or numbers of pairs (§7). */
import { compareText, type Json } from '../../base'
import { purdueRank } from '../../catalogue'
import type { Conduit, DiagramIndex, Flow, PurdueLevel } from '../../model'
import { zoneLevels } from './zone-levels'

/** Ends with their zones and levels, devices in order, and flows whatever their order. */
export function conduitCause(index: DiagramIndex, conduit: Conduit): Json {
  return {
    source: endCause(index, conduit.source),
    target: endCause(index, conduit.target),
    via: [...(conduit.via ?? [])],
    flows: (conduit.flows ?? []).map(flowCause).toSorted(compareText),
  }
}

function endCause(index: DiagramIndex, id: string): Json {
  const end = index.end(id)
  if (!end) return [id]
  if (end.kind === 'asset') return [id, end.asset.level, index.zoneOf(end.asset)?.id ?? null]
  return [id, levelsOf(zoneLevels(index, end.zone.id).all)]
}

/** Each level once, from the top of the drawing down. */
export function levelsOf(levels: Iterable<PurdueLevel>): PurdueLevel[] {
  return [...new Set(levels)].toSorted((a, b) => purdueRank(a) - purdueRank(b))
}

/** A flow as text: the same for the same meaning, whatever was left out or put first. */
export function flowCause(flow: Flow): string {
  const protocol =
    typeof flow.protocol === 'string'
      ? flow.protocol
      : [flow.protocol.name, flow.protocol.port ?? null, flow.protocol.transport ?? null]
  const { opens = 'source', sourceAsset = null, targetAsset = null, encrypted = null, authenticated = null } = flow
  return JSON.stringify([protocol, opens, sourceAsset, targetAsset, encrypted, authenticated])
}
