import { sortedBy } from '../base'
import type { Diagram } from './diagram'
import type { AssetId, ConduitId, ZoneId } from './ids'
import type { Acceptance, Annotation, Asset, Conduit, Zone } from './schema'

/** What an end of a conduit is; `undefined` where the reference dangles. */
export type End = { readonly kind: 'asset'; readonly asset: Asset } | { readonly kind: 'zone'; readonly zone: Zone }

/** A reference to a record that is not there: it reads as absent. */
export interface DanglingReference {
  readonly record: string
  readonly field: string
  readonly missing: string
}

/**
 * A diagram with everything looked up once. Lists are in the order of the file. Cost: one pass over all records.
 */
export interface DiagramIndex {
  readonly diagram: Diagram
  readonly zones: readonly Zone[]
  readonly assets: readonly Asset[]
  readonly conduits: readonly Conduit[]
  readonly annotations: readonly Annotation[]
  readonly acceptances: readonly Acceptance[]
  zone(id: string | undefined): Zone | undefined
  asset(id: string | undefined): Asset | undefined
  conduit(id: string | undefined): Conduit | undefined
  end(id: string): End | undefined
  /** The asset's zone, or `undefined` when it has none or the reference dangles. */
  zoneOf(asset: Asset): Zone | undefined
  /** Zones in which the asset has an interface: its zone, then `alsoIn`, without repeats or dangling ones. */
  zonesOf(asset: Asset): readonly Zone[]
  /** Assets whose `zone` this is; not those of its sub-zones. */
  assetsIn(zone: ZoneId): readonly Asset[]
  /** Assets with an interface in this zone: `zone` or `alsoIn`. */
  interfacesIn(zone: ZoneId): readonly Asset[]
  /** Zones whose parent this is. */
  subZones(zone: ZoneId): readonly Zone[]
  /** Conduits of which this asset or zone is the source or the target (each once). */
  conduitsAt(id: AssetId | ZoneId): readonly Conduit[]
  /** Conduits that have this asset in their `via`. */
  conduitsVia(asset: AssetId): readonly Conduit[]
  readonly dangling: readonly DanglingReference[]
}

export function indexDiagram(diagram: Diagram): DiagramIndex {
  const inOrder = <T extends { id: string; $order: string }>(table: ReadonlyMap<string, T>) =>
    sortedBy(
      table.values(),
      (record) => record.$order,
      (record) => record.id,
    )
  const zones = inOrder(diagram.zones)
  const assets = inOrder(diagram.assets)
  const conduits = inOrder(diagram.conduits)
  const dangling: DanglingReference[] = []

  const assetsIn = new Map<string, Asset[]>()
  const interfacesIn = new Map<string, Asset[]>()
  const subZones = new Map<string, Zone[]>()
  const conduitsAt = new Map<string, Conduit[]>()
  const conduitsVia = new Map<string, Conduit[]>()

  const knownZone = (record: string, field: string, id: ZoneId | undefined): Zone | undefined => {
    if (id === undefined) return undefined
    const zone = diagram.zones.get(id)
    if (!zone) dangling.push({ record, field, missing: id })
    return zone
  }
  for (const zone of zones) {
    const parent = knownZone(zone.id, 'parent', zone.parent)
    if (parent) add(subZones, parent.id, zone)
  }
  for (const asset of assets) {
    const home = knownZone(asset.id, 'zone', asset.zone)
    if (home) {
      add(assetsIn, home.id, asset)
      add(interfacesIn, home.id, asset)
    }
    for (const other of new Set(asset.alsoIn)) {
      const zone = knownZone(asset.id, 'alsoIn', other)
      if (zone && zone !== home) add(interfacesIn, zone.id, asset)
    }
  }
  for (const conduit of conduits) {
    for (const field of ['source', 'target'] as const) {
      const id = conduit[field]
      if (!diagram.assets.has(id as AssetId) && !diagram.zones.has(id as ZoneId)) {
        dangling.push({ record: conduit.id, field, missing: id })
      } else if (field === 'source' || conduit.target !== conduit.source) add(conduitsAt, id, conduit)
    }
    for (const device of new Set(conduit.via)) {
      if (diagram.assets.has(device)) add(conduitsVia, device, conduit)
      else dangling.push({ record: conduit.id, field: 'via', missing: device })
    }
    for (const flow of conduit.flows ?? []) {
      for (const field of ['sourceAsset', 'targetAsset'] as const) {
        const id = flow[field]
        if (id !== undefined && !diagram.assets.has(id)) dangling.push({ record: conduit.id, field, missing: id })
      }
    }
  }

  const zoneOf = (asset: Asset) => (asset.zone === undefined ? undefined : diagram.zones.get(asset.zone))
  return {
    diagram,
    zones,
    assets,
    conduits,
    annotations: inOrder(diagram.annotations),
    acceptances: inOrder(diagram.acceptances),
    zone: (id) => (id === undefined ? undefined : diagram.zones.get(id as ZoneId)),
    asset: (id) => (id === undefined ? undefined : diagram.assets.get(id as AssetId)),
    conduit: (id) => (id === undefined ? undefined : diagram.conduits.get(id as ConduitId)),
    end(id) {
      const asset = diagram.assets.get(id as AssetId)
      if (asset) return { kind: 'asset', asset }
      const zone = diagram.zones.get(id as ZoneId)
      return zone && { kind: 'zone', zone }
    },
    zoneOf,
    zonesOf(asset) {
      const home = zoneOf(asset)
      const found = new Set<Zone>(home ? [home] : [])
      for (const other of asset.alsoIn ?? []) {
        const zone = diagram.zones.get(other)
        if (zone) found.add(zone)
      }
      return [...found]
    },
    assetsIn: (zone) => assetsIn.get(zone) ?? [],
    interfacesIn: (zone) => interfacesIn.get(zone) ?? [],
    subZones: (zone) => subZones.get(zone) ?? [],
    conduitsAt: (end) => conduitsAt.get(end) ?? [],
    conduitsVia: (asset) => conduitsVia.get(asset) ?? [],
    dangling,
  }
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
