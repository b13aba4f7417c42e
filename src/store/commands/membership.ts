import { z } from 'zod'
import { freeSpot, holdsPoint, SIZES } from '../../layout'
import type { AssetId, Patch, PurdueLevel, ZoneId } from '../../model'
import { applyPatch, assignToZone, compose, indexDiagram, placeRecords, setFields } from '../../model'
import { words } from '../../words'
import type { Board } from '../board'
import { describe, standsIn } from '../describe'
import { edit } from '../edit'
import { centreOf } from '../geometry'
import { withHeaderRoom } from '../header-room'
import { withPlaces } from '../with-places'
import { id, ids, purdueLevel } from './arguments'
import { command, commandWith } from './define'

/** Joins a zone (or none), and moves the cards there, so that the picture says the same. */
export const assignZone = commandWith(z.object({ assets: ids, zone: id.nullable() }), {
  id: 'assign-zone',
  group: 'arrange',
  run(board, args) {
    const { diagram, index, scene } = board.store.getState()
    const assets = args.assets.filter((one) => index.asset(one)) as AssetId[]
    if (args.zone !== null && !index.zone(args.zone)) return false
    const zone = args.zone as ZoneId | null
    const patch = assignToZone(index, assets, zone)
    if (patch.length === 0) return false
    const box = zone === null ? undefined : scene.zones.get(zone)
    const outside = assets.filter((asset) => {
      const card = scene.assets.get(asset)
      return card && index.asset(asset)?.zone !== args.zone && !(box && holdsPoint(box, centreOf(card)))
    })
    const what = describe(index, assets)
    const only = assets.length === 1 ? index.asset(outside[0]) : undefined
    const placed = only
      ? spotIn(board, only.id, only.level, zone)
      : withPlaces(diagram, compose(patch, withoutPlace(board, patch, outside)))
    const tidy = withHeaderRoom(index, placed)
    const done = edit(board, tidy, { label: words().store.steps.assignZone(what) })
    if (done) sayWhere(board, assets)
    return done
  },
})

/** Moves assets to another level: one to the nearest free spot there, several where the layout finds room. */
export const setLevel = commandWith(z.object({ assets: ids, level: purdueLevel }), {
  id: 'set-level',
  group: 'arrange',
  run(board, args) {
    const { diagram, index } = board.store.getState()
    const moving = args.assets.filter((one) => {
      const asset = index.asset(one)
      return asset && asset.level !== args.level
    }) as AssetId[]
    const [only] = moving
    if (only === undefined) return false
    const home = index.zone(index.asset(only)?.zone)?.id ?? null
    const spot = moving.length === 1 ? spotIn(board, only, args.level, home) : []
    const levels = setFields(index, moving, { level: args.level })
    const patch = spot.length > 0 ? spot : withPlaces(diagram, compose(levels, withoutPlace(board, levels, moving)))
    const tidy = withHeaderRoom(index, patch)
    const done = edit(board, tidy, { label: words().store.steps.setLevel(describe(index, moving)) })
    if (done) sayWhere(board, moving)
    return done
  },
})

/** Places an asset at the free spot nearest to its zone's middle, or to where it stands. */
function spotIn(board: Board, id: AssetId, level: PurdueLevel, zone: ZoneId | null): Patch {
  const { index, scene } = board.store.getState()
  const box = scene.assets.get(id)
  const lane = scene.lanes.find((it) => it.level === level)
  if (!box || !lane) return []
  const home = (zone === null ? undefined : scene.zones.get(zone)) ?? box
  const isSameLane = index.asset(id)?.level === level
  const y = isSameLane ? centreOf(home).y : lane.y + SIZES.laneMinHeight / 2
  const spot = freeSpot(scene, { x: centreOf(home).x, y }, { level, zone })
  return placeRecords(index, { assets: [{ id, level, x: spot.x, y: spot.y - lane.y, zone }] })
}

/** Takes places away after a patch, for the layout to find new ones. */
function withoutPlace(board: Board, patch: Patch, assets: readonly AssetId[]): Patch {
  const then = indexDiagram(applyPatch(board.store.getState().diagram, patch))
  return setFields(then, assets, { position: undefined })
}

function sayWhere(board: Board, assets: readonly AssetId[]): void {
  const { index } = board.store.getState()
  const only = assets.length === 1 ? index.asset(assets[0]) : undefined
  const say = words().store.said
  board.announce(only ? say.moved(standsIn(index, only)) : say.movedSeveral(describe(index, assets)))
}

/** Asks for the zone, or the level: of assets, or of one zone with what is in it. */
export const moveToZone = command({
  id: 'move-to-zone',
  group: 'arrange',
  label: () => words().commands['move-to-zone'],
  keys: ['m'],
  icon: 'log-in',
  inContextMenu: 'selection',
  when: ({ index, selection }) => {
    for (const one of selection) if (index.asset(one)) return true
    const [only] = selection
    return selection.size === 1 && index.zone(only) !== undefined
  },
  run(board) {
    board.view({ dialog: { id: 'move-to-zone' } })
    return true
  },
})
