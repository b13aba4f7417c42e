import { laneAt, type Rect } from '../../layout'
import { isLocked, type PurdueLevel } from '../../model'
import { words } from '../../words'
import type { Board, BoardState, Command } from '../board'
import { boundsOf } from '../camera'
import { describe } from '../describe'
import { edit } from '../edit'
import { centreOf, type Shift } from '../geometry'
import { movers, shiftRecords } from '../shift-records'
import { command } from './define'

/** Room left between cards that would come to lie on each other. */
const AIR = 10

type Axis = 'x' | 'y'
/** Where on a box the line is to which things are aligned: 0 its left or top, 1 its right or bottom. */
type Part = 0 | 0.5 | 1
interface Mover {
  readonly id: string
  readonly box: Rect
  readonly lane: PurdueLevel
  readonly isLocked: boolean
}

const span = (axis: Axis) => (axis === 'x' ? 'width' : 'height')
const lineOf = (box: Rect, axis: Axis, part: Part) => box[axis] + part * box[span(axis)]

/**
 * Brings what is selected to one line. Upwards and downwards each lane is a drawing of its own, so that nothing leaves
 * its level. What would come to lie on another steps aside, in the order in which it stood.
 */
function align(id: AlignId, key: string, axis: Axis, part: Part, icon: string): Command {
  return arranging(id, key, icon, 2, (all) => {
    const groups = axis === 'x' ? [all] : [...byLane(all).values()]
    return new Map(groups.flatMap((group) => [...aligned(group, axis, part)]))
  })
}

function aligned(group: readonly Mover[], axis: Axis, part: Part): ReadonlyMap<string, Shift> {
  const lines = group.filter(({ isLocked }) => isLocked).map(({ box }) => lineOf(box, axis, part))
  const line = lineFor(lines.length > 0 ? lines : group.map(({ box }) => lineOf(box, axis, part)), part)
  const across: Axis = axis === 'x' ? 'y' : 'x'
  const shifts = new Map<string, Shift>()
  for (const row of byLane(group).values()) {
    let free = Number.NEGATIVE_INFINITY
    for (const { id, box, isLocked } of sorted(row, across)) {
      const along = isLocked ? 0 : line - lineOf(box, axis, part)
      const aside = isLocked ? 0 : Math.max(0, free - box[across])
      free = Math.max(free, box[across] + aside + box[span(across)] + AIR)
      if (along !== 0 || aside !== 0) shifts.set(id, axis === 'x' ? { dx: along, dy: aside } : { dx: aside, dy: along })
    }
  }
  return shifts
}

function lineFor(lines: readonly number[], part: Part): number {
  const [least, most] = [Math.min(...lines), Math.max(...lines)]
  return least + part * (most - least)
}

/** Equal gaps between the outermost two; where they do not fit, a small gap each and the last gives way. */
function distribute(id: DistributeId, key: string, axis: Axis, icon: string): Command {
  return arranging(id, key, icon, 3, (all) => {
    const groups = axis === 'x' ? [all] : [...byLane(all).values()].filter((group) => group.length > 2)
    return new Map(groups.flatMap((group) => [...distributed(sorted(group, axis), axis)]))
  })
}

function distributed(row: readonly Mover[], axis: Axis): ReadonlyMap<string, Shift> {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last) return new Map()
  const filled = row.reduce((sum, { box }) => sum + box[span(axis)], 0)
  const whole = lineOf(last.box, axis, 1) - first.box[axis]
  const gap = Math.max(AIR, (whole - filled) / (row.length - 1))
  const shifts = new Map<string, Shift>()
  let at = first.box[axis]
  for (const { id, box, isLocked } of row) {
    const by = Math.round(at - box[axis])
    if (by !== 0 && !isLocked) shifts.set(id, axis === 'x' ? { dx: by, dy: 0 } : { dx: 0, dy: by })
    at += box[span(axis)] + gap
  }
  return shifts
}

type AlignId = `align-${'left' | 'right' | 'top' | 'bottom' | 'centre' | 'middle'}`
type DistributeId = `distribute-${'across' | 'down'}`

function arranging(
  id: AlignId | DistributeId,
  key: string,
  icon: string,
  least: number,
  shiftsOf: (all: readonly Mover[]) => ReadonlyMap<string, Shift>,
): Command {
  return command({
    id,
    group: 'arrange',
    label: () => words().commands[id],
    keys: [key],
    icon,
    when: ({ selection }) => selection.size >= least,
    run(board: Board) {
      const state = board.store.getState()
      const all = selectedMovers(state)
      if (all.length < least) return false
      const what = describe(
        state.index,
        all.map((mover) => mover.id),
      )
      return edit(board, shiftRecords(state.index, state.scene, shiftsOf(all)), {
        label: words().store.steps.arrange(what),
        said: words().store.said.arranged(words().commands[id], what),
      })
    },
  })
}

function selectedMovers({ index, scene, selection }: BoardState): readonly Mover[] {
  return movers(index, selection).flatMap((id) => {
    const box = boundsOf(scene, [id])
    if (!box) return []
    return [{ id, box, lane: laneAt(scene, centreOf(box).y).level, isLocked: isLocked(index, id) }]
  })
}

function byLane(all: readonly Mover[]): ReadonlyMap<PurdueLevel, Mover[]> {
  const lanes = new Map<PurdueLevel, Mover[]>()
  for (const mover of all) {
    const lane = lanes.get(mover.lane)
    if (lane) lane.push(mover)
    else lanes.set(mover.lane, [mover])
  }
  return lanes
}

function sorted(group: readonly Mover[], axis: Axis): readonly Mover[] {
  return [...group].sort((a, b) => a.box[axis] - b.box[axis] || (a.id < b.id ? -1 : 1))
}

export const aligns: readonly Command[] = [
  align('align-left', 'Alt+KeyA', 'x', 0, 'align-start-vertical'),
  align('align-centre', 'Alt+KeyH', 'x', 0.5, 'align-center-vertical'),
  align('align-right', 'Alt+KeyD', 'x', 1, 'align-end-vertical'),
  align('align-top', 'Alt+KeyW', 'y', 0, 'align-start-horizontal'),
  align('align-middle', 'Alt+KeyV', 'y', 0.5, 'align-center-horizontal'),
  align('align-bottom', 'Alt+KeyS', 'y', 1, 'align-end-horizontal'),
  distribute('distribute-across', 'Alt+Shift+KeyH', 'x', 'align-horizontal-distribute-center'),
  distribute('distribute-down', 'Alt+Shift+KeyV', 'y', 'align-vertical-distribute-center'),
]
