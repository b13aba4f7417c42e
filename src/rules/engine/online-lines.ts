/** What reaches an asset otherwise than by hand. */
import { isKeptOffline, protocolOf } from '../../catalogue'
import type { Asset, Conduit, DiagramIndex, Flow } from '../../model'
import { byId } from './names'

/** A conduit that reaches an asset by more than hand-overs. */
export interface OnlineLine {
  readonly conduit: Conduit
  /** The flows that are none; empty for an undefined conduit, over which anything may pass. */
  readonly flows: readonly Flow[]
  /** Those to be kept offline at that end who are meant alike: by id; none where flows name the asset or the conduit is its own. */
  readonly meant: readonly Asset[]
}

/** The conduits at an asset, through it, or at its zones (where they mean it), that carry more than hand-overs. */
export function onlineLines(index: DiagramIndex, asset: Asset): readonly OnlineLine[] {
  const own = [...index.conduitsAt(asset.id), ...index.conduitsVia(asset.id)].flatMap((conduit) =>
    lineOf(index, conduit, conduit.flows ?? [], []),
  )
  const byZone = index
    .zonesOf(asset)
    .flatMap((zone) => index.conduitsAt(zone.id).flatMap((conduit) => zoneLines(index, conduit, zone.id, asset)))
  return [...own, ...byZone]
}

export function isOfAll({ meant }: OnlineLine, asset: Asset): boolean {
  return meant.includes(asset)
}

function zoneLines(index: DiagramIndex, conduit: Conduit, zone: string, asset: Asset): readonly OnlineLine[] {
  const named = conduit.source === zone ? 'sourceAsset' : 'targetAsset'
  const flows = conduit.flows ?? []
  if (flows.length === 0) return lineOf(index, conduit, flows, everybody(index, zone))
  const own = flows.filter((flow) => flow[named] === asset.id)
  const shared = flows.filter((flow) => flow[named] === undefined)
  return [
    ...(own.length > 0 ? lineOf(index, conduit, own, []) : []),
    ...(shared.some(isOnline) ? lineOf(index, conduit, shared, everybody(index, zone)) : []),
  ]
}

function lineOf(
  index: DiagramIndex,
  conduit: Conduit,
  flows: readonly Flow[],
  meant: readonly Asset[],
): readonly OnlineLine[] {
  if (!index.end(conduit.source) || !index.end(conduit.target)) return []
  const online = flows.filter(isOnline)
  return flows.length > 0 && online.length === 0 ? [] : [{ conduit, flows: online, meant }]
}

const everybody = (index: DiagramIndex, zone: string): readonly Asset[] =>
  byId(index.interfacesIn(zone as never).filter(isKeptOffline))

/** Whether a flow is more than a hand-over (§4). */
export const isOnline = (flow: Flow): boolean => protocolOf(flow).session !== 'hand-over'
