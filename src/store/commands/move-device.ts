import { z } from 'zod'
import { nameOf } from '../../catalogue'
import { freeSpot, laneAt, overlap, type Point, type Scene, SIZES, zoneAt } from '../../layout'
import type { Asset, Conduit, DiagramIndex, Patch } from '../../model'
import {
  applyPatch,
  compose,
  insertIntoVia,
  placeRecords,
  setFields,
  removeFromVia as takeOut,
  updateIndex,
} from '../../model'
import { words } from '../../words'
import type { BoardState } from '../board'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { LEAST_Y } from '../geometry'
import { id, point } from './arguments'
import { commandWith } from './define'
import { levelBetween, positionOnLine } from './devices'

/**
 * Moves a device off its place on a conduit's line, to a point: on the same conduit among the devices there, on another
 * conduit (`to`) which it guards instead, or on none, where it gets a card if it has none.
 */
export const moveDevice = commandWith(z.object({ conduit: id, device: id, at: point, to: id.optional() }), {
  id: 'move-device',
  group: 'edit',
  run(board, args) {
    const state = board.store.getState()
    const conduit = state.index.conduit(args.conduit)
    const device = state.index.asset(args.device)
    const to = args.to === undefined ? undefined : state.index.conduit(args.to)
    if (!conduit || !device || !conduit.via?.includes(device.id) || (args.to !== undefined && !to)) return false
    const say = words().store
    const names = [nameOf(device), nameOfRecord(state.index, (to ?? conduit).id)] as const
    const done = edit(board, patchOf(state, conduit, device, to, args.at), {
      label: to ? say.steps.intoVia(...names) : say.steps.outOfVia(...names),
      said: to ? say.said.intoVia(...names) : say.said.outOfVia(...names),
      select: [device.id],
    })
    if (done && to) board.view({ glyph: { conduit: to.id, device: device.id } })
    return done
  },
})

function patchOf(
  { diagram, index, scene }: BoardState,
  from: Conduit,
  device: Asset,
  to: Conduit | undefined,
  at: Point,
) {
  const out = takeOut(index, from.id, device.id)
  const then = updateIndex(index, applyPatch(diagram, out), out)
  if (!to) return scene.assets.has(device.id) ? out : compose(out, cardAt(then, scene, device, at))
  if (to.id === from.id) {
    const via = (from.via ?? []).filter((one) => one !== device.id)
    const order = via.toSpliced(positionOnLine(scene, from, at, device.id) ?? via.length, 0, device.id)
    return setFields(index, [from.id], { via: order })
  }
  if (to.source === device.id || to.target === device.id || to.via?.includes(device.id)) return []
  const into = insertIntoVia(then, to.id, device.id, positionOnLine(scene, to, at))
  // One that is nothing but a glyph stands where its conduit does.
  const isGlyphOnly = !scene.assets.has(device.id) && then.conduitsVia(device.id).length === 0
  return compose(compose(out, into), isGlyphOnly ? setFields(then, [device.id], { level: levelBetween(then, to) }) : [])
}

/** A card with its middle at a point, or at the nearest free spot. */
function cardAt(index: DiagramIndex, scene: Scene, device: Asset, at: Point): Patch {
  const { level, y: top } = laneAt(scene, at.y)
  const zone = zoneAt(scene, at)
  const size = { width: SIZES.assetWidth, height: SIZES.assetHeight }
  const corner = { x: at.x - size.width / 2, y: at.y - size.height / 2 }
  const isTaken = [...scene.assets.values()].some((box) => overlap(box, { ...corner, ...size }))
  const { x, y } = isTaken ? freeSpot(scene, at, { level, zone }) : corner
  return placeRecords(index, { assets: [{ id: device.id, level, x, y: Math.max(LEAST_Y, y - top), zone }] })
}
