/** Where a fix puts things: what it makes near what that is joined to, what it moves where there is room. */
import { holdsPoint, type Scene, settle } from '../layout'
import type { Asset, AssetId, AssetPlacement, Diagram, DiagramIndex, Patch, ZoneId } from '../model'
import { applyPatch, compose, indexDiagram, placeRecords, setFields } from '../model'
import { centreOf } from './geometry'
import { withHeaderRoom } from './header-room'
import { withPlaces } from './with-places'

/** More cards than these are not moved one by one. */
const MOST = 50

/**
 * The patch of a fix, with a place for all that it makes, and another for what can no longer stand where it does: a card
 * that joined a zone elsewhere, whose new lane is taken there, or whose new zone would lie over others.
 */
export function placedFix(diagram: Diagram, scene: Scene, patch: Patch): Patch {
  const then = indexDiagram(applyPatch(diagram, patch))
  const before = indexDiagram(diagram)
  const changed = patch.flatMap((change) =>
    change.op === 'update' && change.table === 'assets' ? (then.asset(change.id) ?? []) : [],
  )
  const joined = changed.filter(({ id, zone }) => zone !== before.asset(id)?.zone)
  const homeless = [
    ...joined.filter((asset) => isOutside(before, scene, asset)).map(({ id }) => id),
    ...newZones(patch).flatMap((zone) => membersInTheWay(then, scene, zone)),
  ]
  const loosened = compose(patch, setFields(then, homeless, { position: undefined }))
  const placed = withPlaces(diagram, loosened)
  const settled = settledOneByOne(diagram, scene, placed, levelsChanged(before, changed, new Set<string>(homeless)))
  return withHeaderRoom(before, settled)
}

const newZones = (patch: Patch): readonly ZoneId[] =>
  patch.flatMap((change) => (change.op === 'insert' && change.table === 'zones' ? [change.record.id as ZoneId] : []))

/** Whether an asset that joined a zone stands beside it. */
function isOutside(before: DiagramIndex, scene: Scene, { id, zone }: Asset): boolean {
  const box = zone && before.zone(zone) && scene.zones.get(zone)
  const card = scene.assets.get(id)
  return Boolean(box && card && !holdsPoint(box, centreOf(card)))
}

/** The members of a new zone, where a line round them would run through others. */
function membersInTheWay(then: DiagramIndex, scene: Scene, zone: ZoneId): readonly AssetId[] {
  const assets = then.assetsIn(zone).flatMap((asset) => placementOf(asset) ?? [])
  if (assets.length === 0) return []
  const parent = then.zone(then.zone(zone)?.parent)?.id ?? null
  const { dx, dy } = settle(then, scene, {
    assets,
    zones: [{ id: zone, area: undefined, parent }],
    isNew: true,
    keepsHeight: true,
  })
  return dx === 0 && dy === 0 ? [] : assets.map(({ id }) => id)
}

function levelsChanged(before: DiagramIndex, changed: readonly Asset[], apart: ReadonlySet<string>) {
  return changed.filter(({ id, level }) => level !== before.asset(id)?.level && !apart.has(id)).map(({ id }) => id)
}

function settledOneByOne(diagram: Diagram, scene: Scene, patch: Patch, ids: readonly AssetId[]): Patch {
  let settled = patch
  for (const id of ids.slice(0, MOST)) {
    const then = indexDiagram(applyPatch(diagram, settled))
    const asset = then.asset(id)
    const place = asset && placementOf(asset)
    if (!place) continue
    const { dx, dy } = settle(then, scene, { assets: [place], zones: [], isNew: true })
    settled = compose(settled, placeRecords(then, { assets: [{ ...place, x: place.x + dx, y: place.y + dy }] }))
  }
  return settled
}

function placementOf({ id, level, position }: Asset): AssetPlacement | null {
  return position ? { id, level, x: position.x, y: position.y } : null
}
