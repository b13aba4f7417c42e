import type { DiagramIndex } from '../diagram-index'
import { orderAfter } from '../order'
import type { Patch } from '../patch'
import type { Acceptance, Annotation, Asset, Conduit, Zone } from '../schema'

/** A record as a caller makes it; its order is given here: after all others of its kind. */
type New<T> = Omit<T, '$order'>

export function addAsset(index: DiagramIndex, asset: New<Asset>): Patch {
  return [{ op: 'insert', table: 'assets', record: { ...asset, $order: orderAfter(index.assets) } }]
}

export function addZone(index: DiagramIndex, zone: New<Zone>): Patch {
  return [{ op: 'insert', table: 'zones', record: { ...zone, $order: orderAfter(index.zones) } }]
}

export function addConduit(index: DiagramIndex, conduit: New<Conduit>): Patch {
  return [{ op: 'insert', table: 'conduits', record: { ...conduit, $order: orderAfter(index.conduits) } }]
}

export function addAnnotation(index: DiagramIndex, annotation: New<Annotation>): Patch {
  return [{ op: 'insert', table: 'annotations', record: { ...annotation, $order: orderAfter(index.annotations) } }]
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
