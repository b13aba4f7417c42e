import { conduitKind } from '../catalogue'
import type { Conduit, ConduitId, DiagramIndex } from '../model'
import type { Boxes } from './boxes/boxes'
import { labelField } from './labels/field'
import { chipTexts } from './labels/flow-chips'
import { placeLabels, tileAt } from './labels/place-labels'
import { drawApart } from './route/draw-apart'
import { type RawRoute, rawRoute } from './route/raw-route'
import { routeEnd, worldOf } from './route/world'
import type { ConduitRoute, Point } from './scene'
import { SIZES } from './sizes'

/**
 * Routes and labels of some conduits among all boxes; a conduit with a dangling end has none. Routes in `kept` stay as
 * they are: labels keep clear of them. Cost: a search for each conduit, one pass over the boxes and what is kept.
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
  const routes = drawApart(
    drawn.map(({ raw }) => raw),
    drawn.map(({ conduit }) => labelRoom(index, conduit)),
  )
  const field = labelField(boxes, [
    ...kept.map(({ id, points }) => [id, points] as const),
    ...drawn.map(({ conduit }, i) => [conduit.id, routes[i] as readonly Point[]] as const),
  ])
  for (const { id, glyphs, chips, mark } of kept) {
    for (const { at } of glyphs) field.labels.add(tileAt(at), id)
    if (mark) field.labels.add(tileAt(mark), id)
    for (const chip of chips) field.labels.add(chip, id)
  }
  return new Map(
    drawn.map(({ conduit }, i) => [
      conduit.id,
      placeLabels(index, conduit, routes[i] as readonly Point[], boxes.lanes, field),
    ]),
  )
}

/** How wide a conduit's labels are beside an upright line. */
function labelRoom(index: DiagramIndex, conduit: Conduit): number {
  if (conduitKind(index, conduit) === 'inside') return 0
  return SIZES.glyph / 2 + SIZES.chipGap + Math.max(0, ...chipTexts(conduit).map(({ width }) => width)) + 8
}
