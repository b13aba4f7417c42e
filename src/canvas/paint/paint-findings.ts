import { middleOf, type Point } from '../../layout'
import type { RecordMark } from '../../store'
import { paintFinding } from './finding-shapes'
import type { Painting } from './painting'

const RANK: Record<RecordMark['severity'], number> = { error: 0, warning: 1, advice: 2, accepted: 3 }

/** The worst finding of each zone and conduit; of an asset in no zone its own; below 15 % errors only. */
export function paintFindings(painting: Painting): void {
  const { state, detail } = painting
  const places = new Map<string, { at: Point; severity: RecordMark['severity'] }>()
  for (const [id, { severity }] of state.marks) {
    if (detail === 'far' && severity !== 'error') continue
    const place = placeOf(painting, id)
    if (!place) continue
    const before = places.get(place.key)
    if (!before || RANK[severity] < RANK[before.severity]) places.set(place.key, { at: place.at, severity })
  }
  for (const { at, severity } of places.values()) if (isInView(painting, at)) paintFinding(painting, severity, at)
}

/** Half of a shape, with room to spare. */
const REACH = 10

function isInView({ size }: Painting, { x, y }: Point): boolean {
  return x > -REACH && y > -REACH && x < size.width + REACH && y < size.height + REACH
}

/** Where a record's finding is shown, and what it shares that place with: assets of a zone show theirs on the zone. */
function placeOf({ index, scene, toScreen, detail }: Painting, id: string): { key: string; at: Point } | null {
  const corner = (rect: { x: number; y: number; width: number }) => {
    const { x, y } = toScreen({ x: rect.x + rect.width, y: rect.y })
    return { x: x - 1, y: y + 1 }
  }
  const asset = index.asset(id)
  const card = asset && scene.assets.get(asset.id)
  const zone = asset ? index.zoneOf(asset)?.id : index.zone(id)?.id
  if (card && detail === 'painted') return { key: id, at: corner(card) }
  const area = zone && scene.zones.get(zone)
  if (zone && area) return { key: zone, at: corner(area) }
  if (card) return { key: id, at: corner(card) }
  const route = scene.conduits.get(id as never)
  const middle = route && (route.mark ?? route.glyphs[0]?.at ?? middleOf(route.points))
  return middle ? { key: id, at: toScreen(middle) } : null
}
