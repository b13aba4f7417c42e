import type { Point, Rect } from './scene'

/** What tells why something snapped: a line along edges or middles, or one of several equal gaps. */
export interface Guide {
  readonly kind: 'line' | 'gap'
  readonly from: Point
  readonly to: Point
}
export interface Snap {
  /** What to add to where it is, in px: 0 where nothing is near. */
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
}

type Axis = 'x' | 'y'
const spanOf = { x: 'width', y: 'height' } as const
const otherAxis = { x: 'y', y: 'x' } as const
const PARTS = [0, 0.5, 1] as const
/** Nearer than this is the same line. */
const SAME = 0.5

const start = (rect: Rect, axis: Axis) => rect[axis]
const end = (rect: Rect, axis: Axis) => rect[axis] + rect[spanOf[axis]]
const line = (rect: Rect, axis: Axis, part: number) => rect[axis] + part * rect[spanOf[axis]]

/**
 * Where something that is being moved would stand well: its edges or middle in line with those of others, or at the same
 * gap from its neighbours as they have; the nearest of these within so many px, for each axis by itself.
 */
export function snapTo(moving: Rect, others: readonly Rect[], within: number): Snap {
  const dx = nearest(moving, others, 'x', within)
  const dy = nearest(moving, others, 'y', within)
  const there = { ...moving, x: moving.x + (dx ?? 0), y: moving.y + (dy ?? 0) }
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === null ? [] : guidesAt(there, others, 'x')),
      ...(dy === null ? [] : guidesAt(there, others, 'y')),
    ],
  }
}

function nearest(moving: Rect, others: readonly Rect[], axis: Axis, within: number): number | null {
  let best: number | null = null
  const offer = (by: number) => {
    if (Math.abs(by) <= within && (best === null || Math.abs(by) < Math.abs(best))) best = by
  }
  for (const other of others) {
    for (const part of PARTS) {
      for (const its of PARTS) offer(line(other, axis, its) - line(moving, axis, part))
    }
  }
  for (const { at } of gapsFor(moving, others, axis)) offer(at - start(moving, axis))
  return best
}

interface GapPlace {
  /** Where the moved thing starts for its gaps to be equal. */
  readonly at: number
  /** The two gaps, once it stands there. */
  readonly gaps: readonly (readonly [number, number])[]
}

/** The places at which its gaps to its neighbours in the same row (or column) equal one of theirs. */
function gapsFor(moving: Rect, others: readonly Rect[], axis: Axis): readonly GapPlace[] {
  const across = otherAxis[axis]
  const size = moving[spanOf[axis]]
  const row = others.filter(
    (rect) => start(rect, across) < end(moving, across) && end(rect, across) > start(moving, across),
  )
  const middle = line(moving, axis, 0.5)
  const before = row.filter((rect) => line(rect, axis, 0.5) < middle).sort((a, b) => end(b, axis) - end(a, axis))
  const after = row.filter((rect) => line(rect, axis, 0.5) >= middle).sort((a, b) => start(a, axis) - start(b, axis))
  const [left, leftmost] = before
  const [right, rightmost] = after
  const places: GapPlace[] = []
  if (left && right && start(right, axis) - end(left, axis) > size) {
    const at = (end(left, axis) + start(right, axis) - size) / 2
    places.push({
      at,
      gaps: [
        [end(left, axis), at],
        [at + size, start(right, axis)],
      ],
    })
  }
  if (left && leftmost && start(left, axis) > end(leftmost, axis)) {
    const at = end(left, axis) + start(left, axis) - end(leftmost, axis)
    places.push({
      at,
      gaps: [
        [end(leftmost, axis), start(left, axis)],
        [end(left, axis), at],
      ],
    })
  }
  if (right && rightmost && start(rightmost, axis) > end(right, axis)) {
    const at = start(right, axis) - (start(rightmost, axis) - end(right, axis)) - size
    places.push({
      at,
      gaps: [
        [at + size, start(right, axis)],
        [end(right, axis), start(rightmost, axis)],
      ],
    })
  }
  return places
}

function guidesAt(there: Rect, others: readonly Rect[], axis: Axis): readonly Guide[] {
  const guides: Guide[] = []
  const across = otherAxis[axis]
  for (const part of PARTS) {
    const at = line(there, axis, part)
    const inLine = others.filter((other) => PARTS.some((its) => Math.abs(line(other, axis, its) - at) < SAME))
    if (inLine.length === 0) continue
    const all = [there, ...inLine]
    const from = Math.min(...all.map((rect) => start(rect, across)))
    const to = Math.max(...all.map((rect) => end(rect, across)))
    guides.push({ kind: 'line', ...stretch(across, from, to, at) })
  }
  for (const { at, gaps } of gapsFor(there, others, axis)) {
    if (Math.abs(at - start(there, axis)) >= SAME) continue
    for (const [from, to] of gaps) guides.push({ kind: 'gap', ...stretch(axis, from, to, line(there, across, 0.5)) })
  }
  return guides
}

/** A line along an axis, at a height on the other one. */
function stretch(axis: Axis, from: number, to: number, at: number): { readonly from: Point; readonly to: Point } {
  return axis === 'x'
    ? { from: { x: from, y: at }, to: { x: to, y: at } }
    : { from: { x: at, y: from }, to: { x: at, y: to } }
}
