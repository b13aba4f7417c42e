import { conduitKind } from '../catalogue'
import type { Conduit, ConduitId, DiagramIndex, Place } from '../model'
import type { Boxes } from './boxes/boxes'
import { type LabelField, labelField } from './labels/field'
import { chipTexts } from './labels/flow-chips'
import { addTile, placeLabels } from './labels/place-labels'
import { toPoint } from './lookup'
import { type RawRoute, rawRoute } from './route/raw-route'
import { throughPoints } from './route/through-points'
import { layLines } from './route/uncramp'
import { routeEnd, worldOf } from './route/world'
import type { ConduitRoute, Point, Rect } from './scene'
import { SIZES } from './sizes'

/**
 * Routes and labels of some conduits among all boxes; a conduit with a dangling end has none. Routes in `kept` stay as
 * they are, and labels keep clear of them; one that loses a label to a device is handed back without it. Cost: a search for each conduit, one pass over the boxes and what is kept.
 */
export function layConduits(
  index: DiagramIndex,
  boxes: Boxes,
  conduits: readonly Conduit[],
  kept: readonly ConduitRoute[] = [],
): Map<ConduitId, ConduitRoute> {
  const world = worldOf(index, boxes)
  const searched: { conduit: Conduit; raw: RawRoute }[] = []
  const lineOf = new Map<ConduitId, readonly Point[]>()
  for (const conduit of conduits) {
    const source = routeEnd(world, conduit.source)
    const target = routeEnd(world, conduit.target)
    if (!source || !target || source.id === target.id) continue
    // Where a person has dragged the line, it stays.
    if (conduit.waypoints?.length) lineOf.set(conduit.id, draggedLine(boxes, source.box, target.box, conduit.waypoints))
    else searched.push({ conduit, raw: rawRoute(world, source, target) })
  }
  const lines = layLines(
    world,
    searched.map(({ raw }) => raw),
    searched.map(({ conduit }) => labelRoom(index, conduit)),
  )
  searched.forEach(({ conduit }, i) => {
    lineOf.set(conduit.id, lines[i] as readonly Point[])
  })
  const drawn = conduits.filter(({ id }) => lineOf.has(id))
  const field = labelField(boxes, [
    ...kept.map(({ id, points }) => [id, points] as const),
    ...drawn.map(({ id }) => [id, lineOf.get(id) as readonly Point[]] as const),
  ])
  for (const { id, glyphs, chips, mark } of kept) {
    for (const { at } of glyphs) addTile(field, at, id)
    if (mark) addTile(field, mark, id)
    for (const chip of chips) field.labels.add(chip, id)
  }
  const routes = new Map<ConduitId, ConduitRoute>()
  for (const conduit of drawn) {
    const line = lineOf.get(conduit.id) as readonly Point[]
    routes.set(conduit.id, placeLabels(index, conduit, line, boxes.lanes, field))
  }
  return withoutCovered([...kept, ...routes.values()], routes, field)
}

/** The line through a conduit's waypoints, each measured from its lane. */
export function draggedLine(
  { lanes }: Pick<Boxes, 'lanes'>,
  source: Rect,
  target: Rect,
  waypoints: readonly Place[],
): readonly Point[] {
  const points = waypoints.map((place) => toPoint({ lanes }, place))
  return throughPoints(source, target, points)
}

/** Devices come first: where one had nowhere else to stand than on the label of another conduit, that label goes. */
function withoutCovered(
  all: readonly ConduitRoute[],
  routes: Map<ConduitId, ConduitRoute>,
  field: LabelField,
): Map<ConduitId, ConduitRoute> {
  for (const route of all) {
    const chips = route.chips.filter((chip) => !field.tiles.isNear(chip, 0) && !field.solid.isNear(chip, 0))
    if (chips.length < route.chips.length) routes.set(route.id, { ...route, chips })
  }
  return routes
}

/** How wide a conduit's labels are beside an upright line. */
function labelRoom(index: DiagramIndex, conduit: Conduit): number {
  if (conduitKind(index, conduit) === 'inside') return 0
  return SIZES.glyph / 2 + SIZES.chipGap + Math.max(0, ...chipTexts(conduit).map(({ width }) => width)) + 8
}
