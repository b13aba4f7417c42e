/** Which assets a conduit joins, and what its flows can open (§3, §4). */
import { behaviourOf, protocolOf } from '../../catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex, Flow } from '../../model'

/** The assets of an end: itself, or all with an interface in the zone. */
export function assetsOfEnd(index: DiagramIndex, id: string): readonly Asset[] {
  const end = index.end(id)
  if (!end) return []
  return end.kind === 'asset' ? [end.asset] : index.interfacesIn(end.zone.id)
}

/** The diodes that a conduit passes or ends at, from its source to its target, which is the way that they point (§2). */
export function diodesOn(index: DiagramIndex, { source, target, via = [] }: Conduit): readonly Asset[] {
  const along = [source, ...via, target].flatMap((id) => index.asset(id) ?? [])
  return along.filter((asset) => behaviourOf(asset) === 'diode')
}

/** Whether its flows carry only signals and hand-overs, which open no session (§4). Not so for an undefined conduit. */
export function opensNoSession(conduit: Conduit): boolean {
  const flows = conduit.flows ?? []
  return flows.length > 0 && !flows.some(opensSession)
}

export function opensSession(flow: Flow): boolean {
  const { session } = protocolOf(flow)
  return session === 'network' || session === 'link'
}

export interface CrossingEnds {
  readonly sources: readonly Asset[]
  readonly targets: readonly Asset[]
}

/**
 * What each flow that opens a session joins: on either side the asset that it names, else all of that end. Flows that
 * name nobody share one entry. For an undefined conduit: all of both ends.
 */
export function crossingEnds(index: DiagramIndex, conduit: Conduit): readonly CrossingEnds[] {
  const all = { sources: assetsOfEnd(index, conduit.source), targets: assetsOfEnd(index, conduit.target) }
  if ((conduit.flows ?? []).length === 0) return [all]
  const flows = (conduit.flows ?? []).filter(opensSession)
  const seen = new Map<string, CrossingEnds>()
  for (const { sourceAsset, targetAsset } of flows) {
    const key = JSON.stringify([sourceAsset ?? null, targetAsset ?? null])
    if (seen.has(key)) continue
    seen.set(key, { sources: named(all.sources, sourceAsset), targets: named(all.targets, targetAsset) })
  }
  return [...seen.values()]
}

function named(assets: readonly Asset[], id: AssetId | undefined): readonly Asset[] {
  return id === undefined ? assets : assets.filter((asset) => asset.id === id)
}
