/** Devices on a conduit's line: dropped there, and taken out again (§10). */
import { z } from 'zod'
import { assetType, behaviourOf, nameOf, purdueRank, roles, sideOf } from '../../catalogue'
import type { Point, Scene } from '../../layout'
import type { Asset, AssetId, Conduit, DiagramIndex, Patch, PurdueLevel, ZoneId } from '../../model'
import { addAsset, assetId, insertIntoVia, removeRecords, setFields, removeFromVia as takeOut } from '../../model'
import { words } from '../../words'
import type { Board } from '../board'
import { nameOfRecord } from '../describe'
import { edit, editWithToast } from '../edit'
import { withPlaces } from '../with-places'
import { id, point } from './arguments'
import { commandWith, commandWithOptional } from './define'

const dropSchema = z.object({
  conduit: id,
  device: id.optional(),
  type: id.optional(),
  role: id.optional(),
  at: point.optional(),
})

/**
 * A device dropped on a conduit joins its path: between sides at L3.5, else at the higher level of the two ends. `at` is
 * where on the line, among the devices there. Something that only ends sessions is refused: it is no guard.
 */
export const dropOnConduit = commandWith(dropSchema, {
  id: 'drop-on-conduit',
  group: 'add',
  run(board, args) {
    const { index, scene } = board.store.getState()
    const conduit = index.conduit(args.conduit)
    if (!conduit) return false
    const position = args.at ? positionOnLine(scene, conduit, args.at) : undefined
    const device = index.asset(args.device)
    if (device) return joinDevice(board, conduit, device, position)
    if (args.type === undefined || !isKnown(args.type, args.role)) return false
    const kind = { type: args.type, ...(args.type === 'custom' && args.role ? { role: args.role } : {}) }
    return behaviourOf(kind) !== 'endpoint' && joinNew(board, conduit, kind, position)
  },
})

const isKnown = (type: string, role: string | undefined) =>
  assetType(type) !== undefined || (type === 'custom' && roles.some((it) => it.id === role))

function joinNew(board: Board, conduit: Conduit, kind: { type: string; role?: string }, at?: number): boolean {
  const { index } = board.store.getState()
  const asset = { id: assetId(board.services.newId()), ...kind, level: levelBetween(index, conduit) }
  return join(board, conduit, asset.id, nameOf(asset as Asset), [
    ...addAsset(index, asset),
    ...insertIntoVia(index, conduit.id, asset.id, at),
  ])
}

/** A card without another use becomes the glyph; one with edges of its own keeps its place. */
function joinDevice(board: Board, conduit: Conduit, device: Asset, at?: number): boolean {
  const { index } = board.store.getState()
  const isEnd = conduit.source === device.id || conduit.target === device.id
  if (isEnd || conduit.via?.includes(device.id)) return false
  const free = index.conduitsAt(device.id).length === 0 && index.conduitsVia(device.id).length === 0
  const change = free
    ? setFields(index, [device.id], { level: levelBetween(index, conduit), position: undefined, zone: undefined })
    : []
  return join(board, conduit, device.id, nameOf(device), [
    ...insertIntoVia(index, conduit.id, device.id, at),
    ...change,
  ])
}

function join(board: Board, conduit: Conduit, device: AssetId, deviceName: string, patch: Patch): boolean {
  const { index } = board.store.getState()
  const say = words().store
  const name = nameOfRecord(index, conduit.id)
  const done = edit(board, patch, {
    label: say.steps.intoVia(deviceName, name),
    said: say.said.intoVia(deviceName, name),
    select: [device],
  })
  if (done) board.view({ glyph: { conduit: conduit.id, device }, tool: 'select', placing: null })
  return done
}

/** L3.5 between sides, else the higher level of the two ends (§10); a zone has the highest of its assets'. */
export function levelBetween(index: DiagramIndex, conduit: Conduit): PurdueLevel {
  const levels = [conduit.source, conduit.target].flatMap((end) => levelOfEnd(index, end) ?? [])
  const sides = new Set(levels.map(sideOf))
  return sides.size > 1 ? 'L3.5' : (highest(levels) ?? 'L3.5')
}

function levelOfEnd(index: DiagramIndex, id: string): PurdueLevel | undefined {
  const end = index.end(id)
  if (end?.kind === 'asset') return end.asset.level
  return highest(index.assetsIn(id as ZoneId).map(({ level }) => level))
}

function highest(levels: readonly PurdueLevel[]): PurdueLevel | undefined {
  return levels.toSorted((a, b) => purdueRank(a) - purdueRank(b))[0]
}

/** Before how many of its devices, one left out, a point on the line lies, measured along the line. */
export function positionOnLine(scene: Scene, conduit: Conduit, at: Point, without?: AssetId): number | undefined {
  const route = scene.conduits.get(conduit.id)
  if (!route) return undefined
  const here = alongLine(route.points, at)
  const next = route.glyphs.find((glyph) => glyph.device !== without && alongLine(route.points, glyph.at) > here)
  const others = (conduit.via ?? []).filter((device) => device !== without)
  const index = next ? others.indexOf(next.device) : -1
  return index >= 0 ? index : undefined
}

function alongLine(points: readonly Point[], at: Point): number {
  let [best, along, walked] = [Infinity, 0, 0]
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    const t = length === 0 ? 0 : ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length ** 2
    const on = Math.min(1, Math.max(0, t))
    const distance = Math.hypot(a.x + on * (b.x - a.x) - at.x, a.y + on * (b.y - a.y) - at.y)
    if (distance < best) [best, along] = [distance, walked + on * length]
    walked += length
  }
  return along
}

/** Takes a device out of one conduit. A device that was nothing but this glyph goes altogether. */
export const removeFromVia = commandWithOptional(z.object({ conduit: id, device: id }), {
  id: 'remove-from-via',
  group: 'edit',
  label: () => words().commands['remove-from-via'],
  icon: 'unlink',
  inContextMenu: 'selection',
  when: ({ glyph }) => glyph !== null,
  run(board, args) {
    const { diagram, index, glyph } = board.store.getState()
    const conduit = index.conduit((args ?? glyph)?.conduit)
    const device = index.asset((args ?? glyph)?.device)
    if (!conduit || !device || !conduit.via?.includes(device.id)) return false
    const onlyHere =
      index.conduitsVia(device.id).length === 1 &&
      index.conduitsAt(device.id).length === 0 &&
      device.position === undefined &&
      device.zone === undefined
    const patch = onlyHere
      ? removeRecords(index, [device.id])
      : withPlaces(diagram, takeOut(index, conduit.id, device.id))
    const say = words().store
    const [deviceName, name] = [nameOf(device), nameOfRecord(index, conduit.id)]
    return editWithToast(board, patch, {
      label: say.steps.outOfVia(deviceName, name),
      said: say.said.outOfVia(deviceName, name),
      select: [conduit.id],
    })
  },
})
