import type { DiagramIndex } from '../diagram-index'
import type { AssetId, ConduitId, ZoneId } from '../ids'
import type { Patch } from '../patch'
import { updateOf } from '../patch'
import type { Conduit, Flow, Opener } from '../schema'

const patchOf = (
  index: DiagramIndex,
  id: ConduitId,
  fields: (conduit: Conduit) => { readonly [K in keyof Conduit]?: Conduit[K] | undefined },
): Patch => {
  const conduit = index.conduit(id)
  const change = conduit && updateOf('conduits', conduit, fields(conduit))
  return change ? [change] : []
}

/** Puts a device into the path, before the device now at `at` (at the end if left out); once only. */
export function insertIntoVia(index: DiagramIndex, id: ConduitId, device: AssetId, at?: number): Patch {
  return patchOf(index, id, ({ via = [] }) => {
    if (via.includes(device)) return {}
    return { via: via.toSpliced(at ?? via.length, 0, device) }
  })
}

export function removeFromVia(index: DiagramIndex, id: ConduitId, device: AssetId): Patch {
  return patchOf(index, id, ({ via = [] }) => {
    const rest = via.filter((other) => other !== device)
    return { via: rest.length > 0 ? rest : undefined }
  })
}

export function setFlows(index: DiagramIndex, id: ConduitId, flows: readonly Flow[]): Patch {
  return patchOf(index, id, () => ({ flows: flows.length > 0 ? flows : undefined }))
}

/** Moves one end to another asset or zone; the id stays, and flows lose a name that was of the old end. */
export function reconnect(index: DiagramIndex, id: ConduitId, end: 'source' | 'target', to: AssetId | ZoneId): Patch {
  const named = end === 'source' ? 'sourceAsset' : 'targetAsset'
  return patchOf(index, id, ({ flows }) => ({
    [end]: to,
    waypoints: undefined,
    flows: flows?.map((flow) => {
      const asset = flow[named]
      if (asset === undefined || belongsTo(index, asset, to)) return flow
      const { [named]: _dropped, ...rest } = flow
      return rest
    }),
  }))
}

function belongsTo(index: DiagramIndex, asset: AssetId, end: AssetId | ZoneId): boolean {
  return (
    asset === end || (index.zone(end) !== undefined && index.interfacesIn(end as ZoneId).some(({ id }) => id === asset))
  )
}

const TURNED: Record<Opener, Opener> = { source: 'target', target: 'source', either: 'either' }

/** Swaps source and target. What the drawing means stays the same: who opens and who is named turn with it. */
export function reverseConduit(index: DiagramIndex, id: ConduitId): Patch {
  return patchOf(index, id, (conduit) => ({
    source: conduit.target,
    target: conduit.source,
    via: conduit.via?.toReversed(),
    waypoints: conduit.waypoints?.toReversed(),
    flows: conduit.flows?.map(({ sourceAsset, targetAsset, ...flow }) => ({
      ...flow,
      opens: TURNED[flow.opens ?? 'source'],
      ...(targetAsset === undefined ? {} : { sourceAsset: targetAsset }),
      ...(sourceAsset === undefined ? {} : { targetAsset: sourceAsset }),
    })),
  }))
}
