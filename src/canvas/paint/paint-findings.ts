import { middleOf, type Point } from '../../layout'
import type { RecordMark } from '../../store'
import { paintFinding } from './finding-shapes'
import type { Painting } from './painting'

type Severity = RecordMark['severity']

const RANK: Record<Severity, number> = { error: 0, warning: 1, advice: 2, accepted: 3 }

/** A shape for each place that has findings. */
export function paintFindings(painting: Painting): void {
  for (const { at, severity } of shownFindings(painting)) {
    if (isInView(painting, at)) paintFinding(painting, severity, at)
  }
}

/**
 * What is shown where, in pixels of the screen: the worst finding of each zone and conduit, and of an asset in no zone its
 * own. Where cards are painted each shows its own; where they are hidden the zone shows the worst of theirs. Below 15 %
 * errors only.
 */
export function shownFindings(painting: Painting): readonly { readonly at: Point; readonly severity: Severity }[] {
  const { state, detail } = painting
  const places = new Map<string, { at: Point; severity: Severity }>()
  for (const [id, { severity }] of state.marks) {
    if (detail === 'far' && severity !== 'error') continue
    const place = placeOf(painting, id)
    if (!place) continue
    const before = places.get(place.key)
    if (!before || RANK[severity] < RANK[before.severity]) places.set(place.key, { at: place.at, severity })
  }
  return [...places.values()]
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
