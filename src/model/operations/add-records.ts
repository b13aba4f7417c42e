import type { DiagramIndex } from '../diagram-index'
import { compareOrder } from '../index-parts'
import { orderAfter, ordersAfter } from '../order'
import type { Change, Patch } from '../patch'
import type { Acceptance, Annotation, Asset, Conduit, Zone } from '../schema'

/** A record as a caller makes it; its order is given here: after all others of its kind. */
type New<T> = Omit<T, '$order'>

export function addAsset(index: DiagramIndex, asset: New<Asset>): Patch {
  return [{ op: 'insert', table: 'assets', record: { ...asset, $order: orderAfter(index.assets) } }]
}

export function addZone(index: DiagramIndex, zone: New<Zone>): Patch {
  return [{ op: 'insert', table: 'zones', record: { ...zone, $order: orderAfter(index.zones) } }]
}

/** Zones and assets together, in the order given. */
export function addZonesAndAssets(
  index: DiagramIndex,
  zones: readonly New<Zone>[],
  assets: readonly New<Asset>[],
): Patch {
  const zoneOrders = ordersAfter(index.zones, zones.length)
  const assetOrders = ordersAfter(index.assets, assets.length)
  return [
    ...zones.map((zone, i) => insert('zones', { ...zone, $order: zoneOrders[i] as string })),
    ...assets.map((asset, i) => insert('assets', { ...asset, $order: assetOrders[i] as string })),
  ]
}

function insert(table: 'zones' | 'assets', record: Zone | Asset): Change {
  return { op: 'insert', table, record } as Change
}

export function addConduit(index: DiagramIndex, conduit: New<Conduit>): Patch {
  return [{ op: 'insert', table: 'conduits', record: { ...conduit, $order: orderAfter(index.conduits) } }]
}

export function addAnnotation(index: DiagramIndex, annotation: New<Annotation>): Patch {
  const last = [index.annotations.at(-1), index.asides.at(-1)].filter((one) => one !== undefined).sort(compareOrder)
  return [{ op: 'insert', table: 'annotations', record: { ...annotation, $order: orderAfter(last) } }]
}

/** Records a person's acceptance; one for the same rule and things is replaced. */
export function addAcceptance(index: DiagramIndex, acceptance: New<Acceptance>): Patch {
  const old = index.acceptances.find((other) => other.id === acceptance.id)
  const record = { ...acceptance, $order: old?.$order ?? orderAfter(index.acceptances) }
  return [
    ...(old ? [{ op: 'remove' as const, table: 'acceptances' as const, record: old }] : []),
    { op: 'insert', table: 'acceptances', record },
  ]
}
