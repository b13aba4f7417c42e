import type { DiagramRecord, Table } from '../diagram'
import type { DiagramIndex } from '../diagram-index'
import type { AssetId, ZoneId } from '../ids'
import type { Change, Patch } from '../patch'
import { updateOf } from '../patch'
import type { Asset, Conduit, Flow, Zone } from '../schema'
import { findRecord } from './set-fields'

/**
 * Takes records away and mends every reference to them in the same patch: members leave a zone that goes (or go with
 * it, `withMembers`), sub-zones move up to its parent, conduits go with an end, devices leave `via`, flows lose the name
 * of an asset that goes.
 */
export function removeRecords(
  index: DiagramIndex,
  ids: Iterable<string>,
  options: { readonly withMembers?: boolean } = {},
): Patch {
  const going = new Set<string>()
  for (const id of ids) collect(index, id, options.withMembers ?? false, going)
  for (const id of going) {
    for (const conduit of index.conduitsAt(id as AssetId)) going.add(conduit.id)
  }
  return [...mended(index, going), ...removals(index, going)]
}

function collect(index: DiagramIndex, id: string, withMembers: boolean, going: Set<string>): void {
  if (going.has(id) || !findRecord(index.diagram, id)) return
  going.add(id)
  if (!withMembers || !index.zone(id)) return
  for (const asset of index.assetsIn(id as ZoneId)) going.add(asset.id)
  for (const zone of index.subZones(id as ZoneId)) collect(index, zone.id, true, going)
}

function removals(index: DiagramIndex, going: ReadonlySet<string>): Change[] {
  // Conduits first, so that taking the patch back brings the ends before what joins them.
  const rank: Record<Table, number> = { acceptances: 0, annotations: 1, conduits: 2, assets: 3, zones: 4 }
  const found = [...going].flatMap((id): { table: Table; record: DiagramRecord }[] => {
    const entry = findRecord(index.diagram, id)
    return entry ? [entry] : []
  })
  found.sort((a, b) => rank[a.table] - rank[b.table])
  return found.map(({ table, record }) => ({ op: 'remove', table, record }))
}

function mended(index: DiagramIndex, going: ReadonlySet<string>): Change[] {
  const changes: (Change | null)[] = []
  const touched = new Set<Asset | Zone | Conduit>()
  for (const id of going) {
    if (index.zone(id)) {
      for (const asset of index.interfacesIn(id as ZoneId)) touched.add(asset)
      for (const zone of index.subZones(id as ZoneId)) touched.add(zone)
    }
    if (index.asset(id)) for (const conduit of index.conduitsVia(id as AssetId)) touched.add(conduit)
  }
  for (const conduit of index.conduits) {
    if (conduit.flows?.some((flow) => going.has(flow.sourceAsset ?? '') || going.has(flow.targetAsset ?? '')))
      touched.add(conduit)
  }
  for (const record of touched) {
    if (!going.has(record.id)) changes.push(mend(index, record, going))
  }
  return changes.filter((change) => change !== null)
}

function mend(index: DiagramIndex, record: Asset | Zone | Conduit, going: ReadonlySet<string>): Change | null {
  if ('source' in record) {
    const via = record.via?.filter((device) => !going.has(device))
    return updateOf('conduits', record, {
      via: via && via.length > 0 ? via : undefined,
      flows: record.flows?.map((flow) => withoutNames(flow, going)),
    })
  }
  if ('type' in record) {
    const alsoIn = record.alsoIn?.filter((zone) => !going.has(zone))
    return updateOf('assets', record, {
      zone: record.zone !== undefined && going.has(record.zone) ? undefined : record.zone,
      alsoIn: alsoIn && alsoIn.length > 0 ? alsoIn : undefined,
    })
  }
  return updateOf('zones', record, { parent: nearestKept(index, record.parent, going) })
}

function nearestKept(index: DiagramIndex, parent: ZoneId | undefined, going: ReadonlySet<string>): ZoneId | undefined {
  let at = parent
  while (at !== undefined && going.has(at)) at = index.zone(at)?.parent
  return at
}

function withoutNames(flow: Flow, going: ReadonlySet<string>): Flow {
  const { sourceAsset, targetAsset, ...rest } = flow
  return {
    ...rest,
    ...(sourceAsset !== undefined && !going.has(sourceAsset) ? { sourceAsset } : {}),
    ...(targetAsset !== undefined && !going.has(targetAsset) ? { targetAsset } : {}),
  }
}
