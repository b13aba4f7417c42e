import { z } from 'zod'
import { areaAroundMembers, contains, drawnZoneArea, holdsPoint, innermostZone, type Rect } from '../../layout'
import type { AssetId, Diagram, DiagramIndex, Patch, PurdueLevel, Zone, ZoneId } from '../../model'
import {
  addZone as addZoneTo,
  applyPatch,
  assignToZone,
  compose,
  indexDiagram,
  placeRecords,
  setFields,
  zoneId,
} from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { boundsOf, visibleRect } from '../camera'
import { edit } from '../edit'
import { centreOf } from '../geometry'
import { withHeaderRoom } from '../header-room'
import { withPlaces } from '../with-places'
import { topZones, zonesWithin } from '../zone-tree'
import { id, name, purdueLevel, rect } from './arguments'
import { command, commandWithOptional } from './define'

const DEFAULT_SIZE = { width: 356, height: 84 }

const schema = z.object({
  rect: rect.optional(),
  name: name.optional(),
  level: purdueLevel.optional(),
  parent: id.optional(),
})

/**
 * Draws a zone. What stands in it without a zone (or in the zone round it) joins; round another zone's inside it becomes
 * its sub-zone. Without a rectangle it goes into the `parent` named, else beside what stands on the `level` named, else into
 * the middle of the view.
 */
export const addZone = commandWithOptional(schema, {
  id: 'add-zone',
  group: 'add',
  label: () => words().commands['add-zone'],
  icon: 'square-dashed',
  inContextMenu: 'board',
  run(board, args) {
    const state = board.store.getState()
    const within = state.index.zone(args?.parent)
    if (within) return make(board, { area: null, parent: within.id, name: args?.name, assets: [], zones: [] })
    const area = args?.rect ?? (args?.level ? besideOn(state, args.level) : defaultRect(state))
    const parent = innermostZone(state.scene, (box) => contains(box, area))
    const members = state.index.assets.filter(({ id, zone }) => {
      const box = state.scene.assets.get(id)
      return box && holdsPoint(area, centreOf(box)) && (state.index.zone(zone)?.id ?? null) === parent
    })
    return make(board, { area, parent, name: args?.name, assets: members.map(({ id }) => id), zones: [] })
  },
})

/** A zone round what is selected: its assets join, selected zones become its sub-zones. */
export const zoneFromSelection = command({
  id: 'zone-from-selection',
  group: 'arrange',
  label: () => words().commands['zone-from-selection'],
  keys: ['$mod+g'],
  icon: 'group',
  inContextMenu: 'selection',
  when: ({ index, selection }) =>
    some(selection, (id) => index.asset(id) !== undefined || index.zone(id) !== undefined),
  run(board) {
    const { index, scene, selection } = board.store.getState()
    const within = zonesWithin(index, selection)
    const zones = topZones(index, within)
    const assets = [...selection].filter((id) => {
      const asset = index.asset(id)
      return asset && !(asset.zone && within.has(asset.zone))
    }) as AssetId[]
    if (!boundsOf(scene, [...zones, ...assets])) return false
    return make(board, { area: null, parent: commonParent(index, assets, zones), name: undefined, assets, zones })
  },
})

interface Plan {
  /** Null: as large as what is in it needs. */
  readonly area: Rect | null
  readonly parent: ZoneId | null
  readonly name: string | undefined
  readonly assets: readonly AssetId[]
  readonly zones: readonly ZoneId[]
}

function make(board: Board, plan: Plan): boolean {
  const { diagram, index, scene } = board.store.getState()
  const say = words().store
  const id = zoneId(board.services.newId())
  const zone: Omit<Zone, '$order'> = {
    id,
    name: plan.name?.trim().slice(0, 200) || freeName(index),
    ...(plan.parent === null ? {} : { parent: plan.parent }),
    ...(plan.area ? { area: rounded(drawnZoneArea(scene, plan.area)) } : {}),
  }
  const added = addZoneTo(index, zone)
  const then = indexDiagram(applyPatch(diagram, added))
  const joined = compose(
    added,
    compose(assignToZone(then, plan.assets, id), setFields(then, plan.zones, { parent: id })),
  )
  const patch = withArea(diagram, withHeaderRoom(index, joined), id)
  const done = edit(board, patch, {
    label: say.steps.add(zone.name as string),
    said: say.said.zoneMade(zone.name as string, plan.assets.length),
    select: [id],
  })
  if (done) board.view({ focus: id, tool: 'select', renaming: plan.name?.trim() ? null : id })
  return done
}

/** States the area of a zone that was made round its members. */
function withArea(diagram: Diagram, patch: Patch, id: ZoneId): Patch {
  const then = indexDiagram(applyPatch(diagram, patch))
  const area = then.zone(id)?.area ?? areaAroundMembers(then, id)
  // An empty one in another zone has nothing round which it could be drawn: the layout finds it a place there.
  if (!area) return withPlaces(diagram, patch)
  return compose(patch, placeRecords(then, { zones: [{ id, area: rounded(area) }] }))
}

function some<T>(items: Iterable<T>, is: (item: T) => boolean): boolean {
  for (const item of items) if (is(item)) return true
  return false
}

function freeName(index: DiagramIndex): string {
  const used = new Set(index.zones.map((zone) => zone.name))
  for (let n = 1; ; n += 1) if (!used.has(words().store.zoneName(n))) return words().store.zoneName(n)
}

function commonParent(index: DiagramIndex, assets: readonly AssetId[], zones: readonly ZoneId[]): ZoneId | null {
  const parents = new Set([
    ...assets.map((id) => index.zone(index.asset(id)?.zone)?.id ?? null),
    ...zones.map((id) => index.zone(index.zone(id)?.parent)?.id ?? null),
  ])
  const [parent] = parents
  return parents.size === 1 && parent ? parent : null
}

/** To the right of all that stands on a level. */
function besideOn({ scene }: BoardState, level: PurdueLevel): Rect {
  const lane = scene.lanes.find((one) => one.level === level)
  const [top, height] = [lane?.y ?? 0, lane?.height ?? DEFAULT_SIZE.height]
  const here = [...scene.assets.values(), ...scene.zones.values()].filter(
    (box) => box.y < top + height && box.y + box.height > top,
  )
  const x = Math.max(0, ...here.map((box) => box.x + box.width)) + 40
  return { ...DEFAULT_SIZE, x, y: top + Math.max(14, (height - DEFAULT_SIZE.height) / 2) }
}

function defaultRect(state: BoardState): Rect {
  const { x, y } = centreOf(visibleRect(state.viewport, state.viewSize))
  return { ...DEFAULT_SIZE, x: x - DEFAULT_SIZE.width / 2, y: y - DEFAULT_SIZE.height / 2 }
}

export function rounded({ x, width, top, bottom }: NonNullable<Zone['area']>): NonNullable<Zone['area']> {
  return {
    x: Math.round(x),
    width: Math.max(1, Math.round(width)),
    top: { level: top.level, y: Math.round(top.y) },
    bottom: { level: bottom.level, y: Math.round(bottom.y) },
  }
}
