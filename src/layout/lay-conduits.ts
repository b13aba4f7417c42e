import { conduitKind } from '../catalogue'
import type { Conduit, ConduitId, DiagramIndex } from '../model'
import type { Boxes } from './boxes/boxes'
import { type LabelField, labelField } from './labels/field'
import { chipTexts } from './labels/flow-chips'
import { addTile, placeLabels } from './labels/place-labels'
import { type RawRoute, rawRoute } from './route/raw-route'
import { layLines } from './route/uncramp'
import { routeEnd, worldOf } from './route/world'
import type { ConduitRoute, Point } from './scene'
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
  const drawn: { conduit: Conduit; raw: RawRoute }[] = []
  for (const conduit of conduits) {
    const source = routeEnd(world, conduit.source)
    const target = routeEnd(world, conduit.target)
    if (source && target && source.id !== target.id) drawn.push({ conduit, raw: rawRoute(world, source, target) })
  }
  const lines = layLines(
    world,
    drawn.map(({ raw }) => raw),
    drawn.map(({ conduit }) => labelRoom(index, conduit)),
  )
  const field = labelField(boxes, [
    ...kept.map(({ id, points }) => [id, points] as const),
    ...drawn.map(({ conduit }, i) => [conduit.id, lines[i] as readonly Point[]] as const),
  ])
  for (const { id, glyphs, chips, mark } of kept) {
    for (const { at } of glyphs) addTile(field, at, id)
    if (mark) addTile(field, mark, id)
    for (const chip of chips) field.labels.add(chip, id)
  }
  const routes = new Map<ConduitId, ConduitRoute>()
  drawn.forEach(({ conduit }, i) => {
    routes.set(conduit.id, placeLabels(index, conduit, lines[i] as readonly Point[], boxes.lanes, field))
  })
  return withoutCovered([...kept, ...routes.values()], routes, field)
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
