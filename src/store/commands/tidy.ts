import { z } from 'zod'
import { tidyPlaces } from '../../layout'
import { type Change, type DiagramIndex, type Patch, placeRecords, updateOf } from '../../model'
import { words } from '../../words'
import type { Board } from '../board'
import { byLock } from '../by-lock'
import { describe } from '../describe'
import { edit } from '../edit'
import { tellLocked } from '../tell-locked'
import { ids } from './arguments'
import { command, commandWithOptional } from './define'
import { somePlaced } from './selected'

/** Puts the cards and zones that are selected where the automatic layout would: one step, shown as movement. */
export const tidy = commandWithOptional(z.object({ ids }), {
  id: 'tidy',
  group: 'arrange',
  label: () => words().commands.tidy,
  keys: ['Alt+KeyT'],
  icon: 'wand-sparkles',
  inContextMenu: 'selection',
  when: somePlaced,
  run(board, args) {
    const { index, selection } = board.store.getState()
    const some = args?.ids ?? [...selection]
    return tidyUp(board, some, words().store.steps.tidy(describe(index, some)))
  },
})

/** The same for the whole drawing, which is then shown. */
export const tidyAll = command({
  id: 'tidy-all',
  group: 'arrange',
  label: () => words().commands['tidy-all'],
  keys: ['Alt+Shift+KeyT'],
  icon: 'wand-sparkles',
  inContextMenu: 'board',
  when: ({ index }) => index.assets.length + index.zones.length > 0,
  run(board) {
    const isDone = tidyUp(board, undefined, words().store.steps.tidyAll)
    if (isDone) board.run('zoom-fit')
    return isDone
  },
})

function tidyUp(board: Board, ids: readonly string[] | undefined, label: string): boolean {
  const { index, settling } = board.store.getState()
  const patch = placeRecords(index, tidyPlaces(index, ids))
  const { said } = words().store
  const { free, locked } = byLock(index, ids ?? [])
  if (patch.length === 0 && free.length === 0 && locked.length > 0) return tellLocked(board, locked)
  if (patch.length === 0) {
    board.announce(said.isTidy)
    return false
  }
  board.view({ settling: settling + 1 })
  return edit(board, [...patch, ...withoutWaypoints(index, patch)], { label, said: said.tidied })
}

/** A line that was drawn by hand round what has moved goes its own way again. */
function withoutWaypoints(index: DiagramIndex, patch: Patch): readonly Change[] {
  const moved = new Set<string>(patch.flatMap((change) => (change.op === 'update' ? [change.id] : [])))
  return index.conduits.flatMap((conduit) => {
    if (!conduit.waypoints || !(moved.has(conduit.source) || moved.has(conduit.target))) return []
    return updateOf('conduits', conduit, { waypoints: undefined }) ?? []
  })
}
