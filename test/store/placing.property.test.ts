import fc from 'fast-check'
import { expect, it } from 'vitest'
import { laneAt, type Rect } from '../../src/layout'
import type { BoardState } from '../../src/store'
import { anyDrawing, indexOf } from '../layout/drawings'
import { content } from './one-step'
import { testBoard } from './test-board'

type Tested = ReturnType<typeof testBoard>
type Step = readonly [command: number, a: number, b: number, x: number, y: number]
type Run = (board: Tested['board'], pick: (n: number) => string, step: Step) => void

const TYPES = ['office-workstation', 'asic-miner-air', 'industrial-firewall', 'jump-host']
const LEVELS = ['external', 'L5', 'L4', 'L3.5', 'L3', 'L2', 'L1', 'L0']

/** Everything that puts cards or zones somewhere. */
const RUNS: readonly Run[] = [
  (board, pick, [, a, b, x, y]) => board.run('move', { ids: [pick(a)], dx: x - 600, dy: b % 2 ? y - 600 : 0 }),
  (board, pick, [, a, b, x, y]) => board.run('move', { ids: [pick(a), pick(b)], dx: (x - 600) / 4, dy: (y - 600) / 8 }),
  (board, _pick, [, a, , x, y]) => board.run('add-asset', { type: TYPES[a % 4], at: { x, y } }),
  (board, _pick, [, a]) => board.run('add-asset', { type: TYPES[a % 4] }),
  (board, pick, [, a, b]) => {
    board.run('select', { ids: [pick(a), pick(b)] })
    board.run('duplicate')
    board.run('duplicate')
  },
  (board, pick, [, a, b, x, y]) => {
    board.run('select', { ids: [pick(a)] })
    board.run('copy')
    board.run('paste', b % 2 ? { at: { x, y } } : undefined)
  },
  (board, pick, [, a, b, x]) => {
    board.run('select', { ids: [pick(a)] })
    board.run(`nudge-big-${['left', 'right', 'up', 'down'][b % 4]}`)
    if (x % 3 === 0) board.run(b % 2 ? 'lane-up' : 'lane-down')
  },
  (board, pick, [, a, b]) => {
    board.run('select', { ids: [pick(a), pick(b)] })
    board.run('zone-from-selection')
  },
  (board, _pick, [, , , x, y]) => board.run('add-zone', { rect: { x, y, width: 200 + x / 4, height: 60 + y / 8 } }),
  (board, pick, [, a, b]) => board.run('assign-zone', { assets: [pick(a)], zone: b % 5 === 0 ? null : pick(b) }),
  (board, pick, [, a, b]) => board.run('set-level', { assets: [pick(a)], level: LEVELS[b % 8] }),
]

const steps = fc.array(fc.tuple(fc.nat(RUNS.length - 1), fc.nat(60), fc.nat(60), fc.nat(1200), fc.nat(1200)), {
  minLength: 12,
  maxLength: 12,
})

function ids({ index }: BoardState): string[] {
  return [index.zones, index.assets].flatMap((list) => list.map(({ id }) => id as string))
}

const holds = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const TOLERANCE = 4

function overlapsIn({ scene }: BoardState): string[] {
  const cards = [...scene.assets.values()].toSorted((a, b) => a.x - b.x)
  const found: string[] = []
  cards.forEach((a, i) => {
    for (const b of cards.slice(i + 1)) {
      const across = a.x + a.width - b.x
      if (across <= TOLERANCE) break
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
      if (down > TOLERANCE) found.push(`${a.id} ${b.id}`)
    }
  })
  return found
}

function expectInOrder(state: BoardState, done: string): void {
  const { scene, index } = state
  expect(overlapsIn(state), `cards over cards after ${done}`).toEqual([])
  for (const asset of index.assets) {
    const [card, zone] = [scene.assets.get(asset.id), asset.zone && scene.zones.get(asset.zone)]
    if (card && zone) expect(holds(zone, card), `${asset.id} in ${zone.id} after ${done}`).toBe(true)
  }
  for (const { id, header } of scene.zones.values()) {
    const levels = [header.y, header.y + header.height - 0.5].map((y) => laneAt(scene, y).level)
    expect(header.y, `header of ${id} after ${done}`).toBeGreaterThanOrEqual(0)
    expect(levels[0], `header of ${id} in one lane after ${done}`).toBe(levels[1])
  }
}

const seed = 20261125

it(`whatever is put down stands by itself, in its zone, with headers in their lanes; undo takes all back (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyDrawing({ zones: 5, assets: 25, conduits: 4 }), steps, (file, list) => {
      const { board, state, clock } = testBoard(indexOf(file).diagram)
      const start = state().diagram
      const done: string[] = []
      for (const step of list) {
        clock.ms += 5000
        const known = ids(state())
        RUNS[step[0]]?.(board, (n) => known[n % Math.max(1, known.length)] ?? 'nobody', step)
        done.push(`${step.join(' ')}`)
        expectInOrder(state(), done.join(', '))
      }
      while (board.undo());
      expect(content(state().diagram)).toEqual(content(start))
    }),
    { seed, numRuns: 60 },
  )
})
