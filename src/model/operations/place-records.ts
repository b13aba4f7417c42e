import type { DiagramIndex } from '../diagram-index'
import type { AnnotationId, AssetId, ZoneId } from '../ids'
import type { Change, Patch } from '../patch'
import { updateOf } from '../patch'
import type { Place, PurdueLevel, ZoneArea } from '../schema'

/**
 * Where an asset goes: its level is its lane, so both are said together (§10). `x` is in canvas px, `y` in px from the
 * top of that lane. `zone` joins (an id) or leaves (null); left out, membership stays.
 */
export interface AssetPlacement {
  readonly id: AssetId
  readonly level: PurdueLevel
  readonly x: number
  readonly y: number
  readonly zone?: ZoneId | null
}

export interface Placements {
  readonly assets?: readonly AssetPlacement[]
  readonly zones?: readonly { readonly id: ZoneId; readonly area: ZoneArea; readonly parent?: ZoneId | null }[]
  readonly annotations?: readonly { readonly id: AnnotationId; readonly place: Place }[]
}

/** Puts records where a gesture or the layout says: one patch however many there are. */
export function placeRecords(index: DiagramIndex, placements: Placements): Patch {
  const changes: (Change | null | undefined)[] = []
  for (const { id, area, parent } of placements.zones ?? []) {
    const zone = index.zone(id)
    if (zone)
      changes.push(updateOf('zones', zone, { area, ...(parent === undefined ? {} : { parent: parent ?? undefined }) }))
  }
  for (const { id, level, x, y, zone } of placements.assets ?? []) {
    const asset = index.asset(id)
    if (!asset) continue
    const membership = zone === undefined ? {} : membershipFields(index, id, zone)
    changes.push(
      updateOf('assets', asset, { level, position: { ...asset.position, x: round(x), y: round(y) }, ...membership }),
    )
  }
  for (const { id, place } of placements.annotations ?? []) {
    const annotation = index.diagram.annotations.get(id)
    if (annotation) changes.push(updateOf('annotations', annotation, { place }))
  }
  return changes.filter((change) => change !== null && change !== undefined)
}

/** Joins a zone, or leaves it with null. An interface that the zone had in `alsoIn` becomes the membership itself. */
export function assignToZone(index: DiagramIndex, assets: Iterable<AssetId>, zone: ZoneId | null): Patch {
  const changes: Change[] = []
  for (const id of assets) {
    const asset = index.asset(id)
    const change = asset && updateOf('assets', asset, membershipFields(index, id, zone))
    if (change) changes.push(change)
  }
  return changes
}

function membershipFields(index: DiagramIndex, id: AssetId, zone: ZoneId | null) {
  const alsoIn = index.asset(id)?.alsoIn?.filter((other) => other !== zone)
  return { zone: zone ?? undefined, alsoIn: alsoIn && alsoIn.length > 0 ? alsoIn : undefined }
}

/** Whole pixels: a file that a person reads holds no `417.00000000000006`. */
function round(value: number): number {
  return Math.round(value)
}
