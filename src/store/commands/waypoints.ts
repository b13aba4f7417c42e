import { z } from 'zod'
import { middleOf, type Point, routeThrough, toPlace, toPoint } from '../../layout'
import type { Conduit, Place } from '../../model'
import { setFields } from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import type { Shift } from '../geometry'
import { id, point } from './arguments'
import { command, commandWith } from './define'
import { onlySelected } from './selected'

/** Has a conduit run through points of the drawing, in order from source to target; none lays it automatically again. */
export const setWaypoints = commandWith(z.object({ conduit: id, points: z.array(point).max(200) }), {
  id: 'set-waypoints',
  group: 'arrange',
  run(board, args) {
    const state = board.store.getState()
    const conduit = state.index.conduit(args.conduit)
    return conduit !== undefined && bend(board, conduit, places(state, args.points))
  },
})

/** Lays the conduit automatically again. */
export const straighten = command({
  id: 'straighten-conduit',
  group: 'arrange',
  label: () => words().commands['straighten-conduit'],
  icon: 'waypoints',
  inContextMenu: 'selection',
  when: (state) => bentConduit(state) !== undefined,
  run(board) {
    const conduit = bentConduit(board.store.getState())
    return conduit !== undefined && bend(board, conduit, [])
  },
})

/** By keyboard: moves the one selected conduit's line aside, all of its waypoints or else its middle. */
export function bendBy(board: Board, { dx, dy }: Shift, mergeKey: string): boolean {
  const state = board.store.getState()
  const only = onlySelected(state)
  const conduit = only?.kind === 'conduit' ? state.index.conduit(only.id) : undefined
  const route = conduit && state.scene.conduits.get(conduit.id)
  const middle = route && middleOf(route.points)
  if (!conduit || !middle) return false
  const points = conduit.waypoints?.length ? conduit.waypoints.map((place) => toPoint(state.scene, place)) : [middle]
  return bend(
    board,
    conduit,
    places(
      state,
      points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
    ),
    mergeKey,
  )
}

function bend(board: Board, conduit: Conduit, wanted: readonly Place[], mergeKey?: string): boolean {
  const { index } = board.store.getState()
  const waypoints = needed(board.store.getState(), conduit, wanted)
  const name = nameOfRecord(index, conduit.id)
  return edit(board, setFields(index, [conduit.id], { waypoints: waypoints.length > 0 ? waypoints : undefined }), {
    label: words().store.steps.bend(name),
    said: waypoints.length > 0 ? words().store.said.bent(name) : words().store.said.straightened(name),
    ...(mergeKey === undefined ? {} : { mergeKey }),
  })
}

/** Without those that change nothing: the line runs through them anyway. */
function needed({ index, scene }: BoardState, conduit: Conduit, wanted: readonly Place[]): readonly Place[] {
  const lineOf = (places: readonly Place[]) => JSON.stringify(routeThrough(index, scene, conduit, places)?.points)
  let kept = [...wanted]
  for (const place of wanted) {
    const fewer = kept.filter((other) => other !== place)
    if (fewer.length > 0 && lineOf(fewer) === lineOf(kept)) kept = fewer
  }
  return kept
}

function places({ scene }: BoardState, points: readonly Point[]): readonly Place[] {
  return points.map((at) => {
    const place = toPlace(scene, at)
    return { ...place, x: Math.round(place.x), y: Math.max(0, Math.round(place.y)) }
  })
}

function bentConduit(state: Pick<BoardState, 'index' | 'selection'>): Conduit | undefined {
  const only = onlySelected(state)
  const conduit = only?.kind === 'conduit' ? state.index.conduit(only.id) : undefined
  return conduit?.waypoints?.length ? conduit : undefined
}
