import { z } from 'zod'
import { assetType, kindOf, nameOf, roles } from '../../catalogue'
import { freeSpot, laneAt, type Point, type Scene, SIZES, settle, toGrid, zoneAt } from '../../layout'
import type { Asset, DiagramIndex, PurdueLevel, ZoneId } from '../../model'
import { addAsset as addAssetTo, assetId, CERTAINTIES } from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { visibleRect } from '../camera'
import { standsIn } from '../describe'
import { edit } from '../edit'
import { centreOf, LEAST_Y } from '../geometry'
import { withHeaderRoom } from '../header-room'
import { id, name, point, purdueLevel } from './arguments'
import { commandWith } from './define'

const CARD = { width: SIZES.assetWidth, height: SIZES.assetHeight }

/** Not in the drawing yet. */
const NEW = assetId('')

const schema = z.object({
  type: id,
  at: point.optional(),
  zone: id.nullable().optional(),
  level: purdueLevel.optional(),
  name: name.optional(),
  role: id.optional(),
  certainty: z.enum(CERTAINTIES).optional(),
})

/**
 * Puts an asset on the board: with its middle at a point (level and zone are those there), or where that is taken at the
 * nearest place that is not; without a point at a free spot in view, in the level given or the usual one of its type.
 */
export const addAsset = commandWith(schema, {
  id: 'add-asset',
  group: 'add',
  run(board, args) {
    const state = board.store.getState()
    if (!isKind(args)) return false
    const kind = { type: args.type, ...(args.type === 'custom' && args.role ? { role: args.role } : {}) }
    const spot = spotFor(state, args, board.isRehearsal === true)
    const asset = {
      id: assetId(board.services.newId()),
      ...kind,
      level: spot.level,
      ...nameFor(state.index, { ...kind, level: spot.level } as Asset, args.name),
      ...(spot.zone === null ? {} : { zone: spot.zone }),
      position: spot.position,
      ...(args.certainty === undefined ? {} : { certainty: args.certainty }),
    }
    return place(board, asset)
  },
})

function place(board: Board, asset: Omit<Asset, '$order'>): boolean {
  const { index } = board.store.getState()
  const say = words().store
  const called = nameOf(asset as Asset)
  const alone = addAssetTo(index, asset)
  const added = board.isRehearsal ? alone : withHeaderRoom(index, alone)
  const done = edit(board, added, {
    label: say.steps.add(called),
    said: say.said.added(called, standsIn(index, asset)),
    select: [asset.id],
  })
  if (done) board.view({ focus: asset.id, tool: 'select', placing: null, dialog: null })
  return done
}

function isKind({ type, role }: { type: string; role?: string | undefined }): boolean {
  return (
    assetType(type) !== undefined || (type === 'custom' && (role === undefined || roles.some((it) => it.id === role)))
  )
}

interface Spot {
  readonly level: PurdueLevel
  readonly zone: ZoneId | null
  readonly position: Point
}

function spotFor(
  { index, scene, selection, viewport, viewSize, hasGrid }: BoardState,
  args: z.infer<typeof schema>,
  isRehearsal: boolean,
): Spot {
  const stated = args.zone === undefined || args.zone === null ? args.zone : index.zone(args.zone)?.id
  const middle = args.at ?? centreOf(visibleRect(viewport, viewSize))
  const usual = args.level ?? (args.at ? undefined : assetType(args.type)?.defaultLevel)
  const level = usual ?? laneAt(scene, middle.y).level
  if (args.at) {
    const zone = stated === undefined ? zoneAt(scene, args.at) : stated
    const card = { ...CARD, x: middle.x - CARD.width / 2, y: middle.y - CARD.height / 2 }
    const shift = hasGrid ? toGrid(scene, card, 'card') : { x: 0, y: 0 }
    const corner = { x: card.x + shift.x, y: card.y + shift.y }
    const { position } = spot(scene, level, zone, corner)
    const place = { id: NEW, level, ...position, zone }
    const { dx, dy } = isRehearsal
      ? { dx: 0, dy: 0 }
      : settle(index, scene, { assets: [place], zones: [], isNew: true })
    return { level, zone, position: { x: position.x + dx, y: position.y + dy } }
  }
  const [only] = selection
  const zone = stated === undefined ? (selection.size === 1 ? (index.zone(only)?.id ?? null) : null) : stated
  return spot(scene, level, zone, freeSpot(scene, nearIn(scene, middle, level, zone), { level, zone }))
}

function spot(scene: Scene, level: PurdueLevel, zone: ZoneId | null, corner: Point): Spot {
  return { level, zone, position: inLane(scene, level, corner) }
}

/** Where to look for room without a point: the middle of the zone or of the view, high in the lane of the level. */
function nearIn(scene: Scene, middle: Point, level: PurdueLevel, zone: ZoneId | null): Point {
  const box = zone === null ? undefined : scene.zones.get(zone)
  const lane = scene.lanes.find((it) => it.level === level)
  return { x: box ? centreOf(box).x : middle.x, y: lane ? lane.y + SIZES.laneMinHeight / 2 : middle.y }
}

function inLane(scene: Scene, level: PurdueLevel, corner: Point): Point {
  const top = scene.lanes.find((lane) => lane.level === level)?.y ?? 0
  return { x: Math.round(corner.x), y: Math.max(LEAST_Y, Math.round(corner.y - top)) }
}

/** The name given; without one, a number where another asset is already called like the kind. */
function nameFor(index: DiagramIndex, asset: Asset, given: string | undefined): { name?: string } {
  if (given?.trim()) return { name: given.trim().slice(0, 200) }
  const kind = kindOf(asset)
  const used = new Set(index.assets.map(nameOf))
  if (!used.has(kind)) return {}
  for (let n = 2; ; n += 1) {
    const numbered = words().store.anotherName(kind, n)
    if (!used.has(numbered)) return { name: numbered }
  }
}
