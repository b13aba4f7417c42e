import { z } from 'zod'
import { laneAt, type Point, SIZES } from '../../layout'
import type { Change, DiagramIndex, Patch, Place, PurdueLevel, ZoneArea } from '../../model'
import { updateOf } from '../../model'
import { words } from '../../words'
import type { BoardState, Command } from '../board'
import { boundsOf } from '../camera'
import { edit } from '../edit'
import { LEAST_Y } from '../geometry'
import { shiftedPlace } from '../shift-records'
import { point } from './arguments'
import { command, commandWith } from './define'

const DIRECTIONS = { right: SIZES.pitchX, down: SIZES.pitchY } as const
type Direction = keyof typeof DIRECTIONS

/**
 * Pushes everything that begins right of a point further right, in all lanes, or everything below it further down in
 * its lane, by so many px; below zero it takes space away. Zones across the line grow, so that nothing changes its zone.
 */
export const makeSpace = commandWith(
  z.object({ at: point, direction: z.enum(['right', 'down']), by: z.number().min(-1e5).max(1e5) }),
  {
    id: 'make-space',
    group: 'arrange',
    run: (board, { at, direction, by }) => {
      const state = board.store.getState()
      return edit(board, spaceMade(state, at, direction, by), {
        label: words().store.steps.makeSpace,
        said: words().store.said.spaceMade(direction, Math.round(by)),
        mergeKey: `make-space ${direction} ${at.x} ${at.y}`,
      })
    },
  },
)

function spaceMade(state: BoardState, at: Point, direction: Direction, by: number): Patch {
  return direction === 'right' ? pushedRight(state, at.x, by) : pushedDown(state, at, by)
}

function pushedRight({ index, scene }: BoardState, x: number, by: number): Patch {
  const shift = { dx: Math.round(by), dy: 0 }
  const isPast = (place: { x: number }) => place.x >= x
  const zones = index.zones.flatMap((zone) => {
    const { area } = zone
    if (!area || area.x + area.width < x) return []
    const wide = Math.max(1, area.width + shift.dx)
    const moved: ZoneArea = isPast(area) ? { ...area, x: area.x + shift.dx } : { ...area, width: wide }
    return updateOf('zones', zone, { area: moved }) ?? []
  })
  const assets = index.assets.flatMap((asset) => {
    const box = scene.assets.get(asset.id)
    if (!box || !asset.position || !isPast(box)) return []
    return updateOf('assets', asset, { position: { ...asset.position, x: asset.position.x + shift.dx } }) ?? []
  })
  return [...zones, ...assets, ...pushedPlaces(index, isPast, shift)]
}

function pushedDown({ index, scene }: BoardState, at: Point, by: number): Patch {
  const lane = laneAt(scene, at.y)
  const line = at.y - lane.y
  const shift = { dx: 0, dy: Math.round(by) }
  const isPast = (place: { level: PurdueLevel; y: number }) => place.level === lane.level && place.y >= line
  const edge = (place: ZoneArea['top']) => (isPast(place) ? { ...place, y: Math.max(0, place.y + shift.dy) } : place)
  const zones = index.zones.flatMap((zone) => {
    const { area } = zone
    const moved = area && { ...area, top: edge(area.top), bottom: edge(area.bottom) }
    return (moved && updateOf('zones', zone, { area: moved })) ?? []
  })
  const assets = index.assets.flatMap((asset) => {
    const { position } = asset
    if (!position || !isPast({ level: asset.level, y: position.y })) return []
    return updateOf('assets', asset, { position: { ...position, y: Math.max(LEAST_Y, position.y + shift.dy) } }) ?? []
  })
  return [...zones, ...assets, ...pushedPlaces(index, isPast, shift)]
}

/** Waypoints, annotations, and comments that are pinned to a place. */
function pushedPlaces(
  index: DiagramIndex,
  isPast: (place: Place) => boolean,
  shift: { dx: number; dy: number },
): Patch {
  const changes: (Change | null)[] = []
  for (const annotation of [...index.annotations, ...index.asides]) {
    if (!annotation.place || !isPast(annotation.place)) continue
    changes.push(updateOf('annotations', annotation, { place: shiftedPlace(annotation.place, shift) }))
  }
  for (const conduit of index.conduits) {
    if (!conduit.waypoints?.some(isPast)) continue
    const waypoints = conduit.waypoints.map((place) => (isPast(place) ? shiftedPlace(place, shift) : place))
    changes.push(updateOf('conduits', conduit, { waypoints }))
  }
  return changes.filter((change) => change !== null)
}

/** By keyboard: room for one more card beside or below what is selected. */
function makeRoom(direction: Direction, key: string): Command {
  const id = `make-space-${direction}` as const
  return command({
    id,
    group: 'arrange',
    label: () => words().commands[id],
    keys: [key],
    icon: direction === 'right' ? 'between-vertical-start' : 'between-horizontal-start',
    inContextMenu: 'selection',
    when: ({ index, selection }) => [...selection].some((id) => !index.conduit(id)),
    run(board) {
      const { scene, selection } = board.store.getState()
      const bounds = boundsOf(scene, selection)
      if (!bounds) return false
      const at = { x: bounds.x + bounds.width + 1, y: bounds.y + bounds.height + 1 }
      return board.run('make-space', { at, direction, by: DIRECTIONS[direction] })
    },
  })
}

export const makeRooms: readonly Command[] = [makeRoom('right', 'Alt+Shift+KeyR'), makeRoom('down', 'Alt+Shift+KeyD')]
