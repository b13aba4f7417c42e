import { crosses, zoneOfEnd } from '../../catalogue'
import { middleOf, type Point } from '../../layout'
import type { ConduitId, DiagramIndex, ZoneId } from '../../model'
import type { RecordMark } from '../../store'
import { paintFinding } from './finding-shapes'
import { inLight, type Painting } from './painting'

type Severity = RecordMark['severity']

const RANK: Record<Severity, number> = { error: 0, warning: 1, advice: 2, accepted: 3 }

/** A shape for each place that has findings. */
export function paintFindings(painting: Painting): void {
  for (const { key, at, severity } of shownFindings(painting)) {
    if (isInView(painting, at)) inLight(painting, key, () => paintFinding(painting, severity, at))
  }
}

/**
 * What is shown where, in pixels of the screen: the worst finding of each zone and conduit, and of an asset in no zone its
 * own. Where cards are painted each shows its own; where they are hidden, and the lines between them, the zone shows the
 * worst of theirs. Below 15 % errors only.
 */
export function shownFindings(
  painting: Painting,
): readonly { readonly key: string; readonly at: Point; readonly severity: Severity }[] {
  return placesOf(painting).map(({ key, at, inwards, severity }) => {
    const { x, y } = painting.toScreen(at)
    return { key, at: { x: x - inwards, y: y + inwards }, severity }
  })
}

interface Place {
  /** The record that it stands on. */
  readonly key: string
  readonly severity: Severity
  readonly at: Point
  /** Pixels of the screen from a corner into what it is the corner of. */
  readonly inwards: number
}

/** Places stay the same while the view moves, and there may be thousands. */
const known = new WeakMap<Painting['state']['marks'], { of: Pick<Painting, 'scene' | 'detail'>; places: Place[] }>()

function placesOf(painting: Painting): readonly Place[] {
  const { state, scene, detail } = painting
  const last = known.get(state.marks)
  if (last?.of.scene === scene && last.of.detail === detail) return last.places
  const places = new Map<string, Place>()
  for (const [id, { severity }] of state.marks) {
    if (detail === 'far' && severity !== 'error') continue
    const place = placeOf(painting, id)
    if (!place) continue
    const before = places.get(place.key)
    if (!before || RANK[severity] < RANK[before.severity]) places.set(place.key, { ...place, severity })
  }
  const made = { of: { scene, detail }, places: [...places.values()] }
  known.set(state.marks, made)
  return made.places
}

/** Half of a shape, with room to spare. */
const REACH = 10

function isInView({ size }: Painting, { x, y }: Point): boolean {
  return x > -REACH && y > -REACH && x < size.width + REACH && y < size.height + REACH
}

/** Where a record's finding is shown, and what it shares that place with: assets of a zone show theirs on the zone. */
function placeOf({ index, scene, detail }: Painting, id: string): Omit<Place, 'severity'> | null {
  const corner = (key: string, { x, y, width }: { x: number; y: number; width: number }) => {
    return { key, at: { x: x + width, y }, inwards: 1 }
  }
  const asset = index.asset(id)
  const card = asset && scene.assets.get(asset.id)
  if (card && detail === 'painted') return corner(id, card)
  const zone = asset
    ? index.zoneOf(asset)?.id
    : (index.zone(id)?.id ?? (detail === 'painted' ? null : zoneAround(index, id)))
  const area = zone && scene.zones.get(zone as ZoneId)
  if (zone && area) return corner(zone, area)
  if (card) return corner(id, card)
  const route = scene.conduits.get(id as ConduitId)
  const middle = route && (route.mark ?? route.glyphs[0]?.at ?? middleOf(route.points))
  return middle ? { key: id, at: middle, inwards: 0 } : null
}

/** The zone in which a conduit stands as a whole. */
function zoneAround(index: DiagramIndex, id: string): string | null {
  const conduit = index.conduit(id)
  return conduit && !crosses(index, conduit) ? zoneOfEnd(index, index.end(conduit.source)) : null
}
