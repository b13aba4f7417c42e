import { z } from 'zod'
import { nextOnGrid, SIZES } from '../../layout'
import { words } from '../../words'
import type { Board, BoardState, Command } from '../board'
import { byLock } from '../by-lock'
import { describe, spannedLevels, standsIn } from '../describe'
import { edit } from '../edit'
import type { Shift } from '../geometry'
import { moveByLanes } from '../move-by-lanes'
import { moveRecords } from '../move-records'
import { boxOf } from '../neighbours'
import { andStays, tellLocked } from '../tell-locked'
import { ids } from './arguments'
import { command, commandWith } from './define'
import { onlySelected, somePlaced } from './selected'
import { bendBy } from './waypoints'

/** Moves records by canvas px, and to the nearest free place where that one is taken: the drop of a drag. */
export const move = commandWith(z.object({ ids, dx: z.number(), dy: z.number() }), {
  id: 'move',
  group: 'arrange',
  run: (board, args) => moveIds(board, args.ids, args),
})

/** With a `mergeKey` it is one of several steps of a key. */
function moveIds(board: Board, ids: readonly string[], shift: Shift, mergeKey?: string): boolean {
  const { index, scene } = board.store.getState()
  const { free, locked } = byLock(index, ids)
  if (free.length === 0 && locked.length > 0) return tellLocked(board, locked)
  const patch = moveRecords(index, scene, free, shift, {
    goesOn: mergeKey !== undefined,
    anywhere: board.isRehearsal === true,
  })
  const what = describe(index, free)
  const done = edit(board, patch, {
    label: words().store.steps.move(what),
    ...(mergeKey === undefined ? {} : { mergeKey }),
  })
  if (done) sayWhere(board, free, locked, { index, scene })
  return done
}

/** Says where one asset or zone now stands when that changed, else only that it moved; and what stayed. */
function sayWhere(
  board: Board,
  ids: readonly string[],
  locked: readonly string[],
  before: Pick<BoardState, 'index' | 'scene'>,
): void {
  const { index, scene } = board.store.getState()
  const say = words().store.said
  const asset = ids.length === 1 ? index.asset(ids[0]) : undefined
  const old = before.index.asset(asset?.id)
  const changed = asset && old && (asset.level !== old.level || asset.zone !== old.zone)
  const what = describe(index, ids)
  const levels = ids.length === 1 && index.zone(ids[0]) ? spannedLevels(scene, ids[0]) : ''
  const hasNewLevels = levels !== '' && levels !== spannedLevels(before.scene, ids[0])
  const moved = hasNewLevels ? say.movedTo(what, levels) : say.movedSeveral(what)
  board.announce((changed ? say.moved(standsIn(index, asset)) : moved) + andStays(index, locked))
}

const DIRECTIONS = {
  left: { dx: -1, dy: 0, key: 'ArrowLeft', icon: 'arrow-left' },
  right: { dx: 1, dy: 0, key: 'ArrowRight', icon: 'arrow-right' },
  up: { dx: 0, dy: -1, key: 'ArrowUp', icon: 'arrow-up' },
  down: { dx: 0, dy: 1, key: 'ArrowDown', icon: 'arrow-down' },
} as const
type Direction = keyof typeof DIRECTIONS

function nudge(direction: Direction, size: 'big' | 'fine'): Command {
  const { dx, dy, key, icon } = DIRECTIONS[direction]
  const commandId = size === 'big' ? (`nudge-big-${direction}` as const) : (`nudge-${direction}` as const)
  const step = size === 'big' ? SIZES.grid : 1
  return command({
    id: commandId,
    group: 'arrange',
    label: () => words().commands[commandId],
    keys: [size === 'big' ? `Shift+${key}` : `Alt+Shift+${key}`],
    icon,
    when: (state) => somePlaced(state) || onlySelected(state)?.kind === 'conduit',
    run(board) {
      const ids = [...board.store.getState().selection]
      if (onlySelected(board.store.getState())?.kind === 'conduit') {
        return bendBy(board, { dx: dx * step, dy: dy * step }, `bend ${ids[0]}`)
      }
      const shift = (size === 'big' ? toNextLine(board, ids, { dx, dy }) : null) ?? { dx: dx * step, dy: dy * step }
      return moveIds(board, ids, shift, `nudge ${ids.join(' ')}`)
    },
  })
}

/** With a grid, to its next line: by the first of these that moves. */
function toNextLine(board: Board, ids: readonly string[], { dx, dy }: Shift): Shift | null {
  const { index, scene, hasGrid } = board.store.getState()
  const [first] = byLock(index, ids).free
  const box = hasGrid && first !== undefined ? boxOf(scene, first) : undefined
  if (!box) return null
  const { x, y } = nextOnGrid(scene, box, { x: dx, y: dy })
  return { dx: x, dy: y }
}

function lane(direction: 'up' | 'down'): Command {
  const commandId = `lane-${direction}` as const
  return command({
    id: commandId,
    group: 'arrange',
    label: () => words().commands[commandId],
    keys: [`$mod+${DIRECTIONS[direction].key}`],
    icon: `arrow-${direction}-to-line`,
    inContextMenu: 'selection',
    when: somePlaced,
    run(board) {
      const { index, scene, selection } = board.store.getState()
      const { free, locked } = byLock(index, selection)
      if (free.length === 0) return tellLocked(board, locked)
      const patch = moveByLanes(index, scene, free, DIRECTIONS[direction].dy)
      const done = edit(board, patch, { label: words().store.steps.setLevel(describe(index, free)) })
      if (done) sayWhere(board, free, locked, { index, scene })
      return done
    },
  })
}

export const nudges: readonly Command[] = (['left', 'right', 'up', 'down'] as const).flatMap((direction) => [
  nudge(direction, 'big'),
  nudge(direction, 'fine'),
])
export const lanes: readonly Command[] = [lane('up'), lane('down')]
