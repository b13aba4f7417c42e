import fc from 'fast-check'
import { expect, it } from 'vitest'
import { laneAt } from '../../src/layout'
import type { BoardState } from '../../src/store'
import { content } from './one-step'
import { sample } from './sample'
import { testBoard } from './test-board'

type Step = readonly [command: number, a: number, b: number, x: number, y: number]
type Run = (board: ReturnType<typeof testBoard>['board'], pick: (n: number) => string, step: Step) => void

const LEVELS = ['external', 'L5', 'L4', 'L3.5', 'L3', 'L2', 'L1', 'L0']
const TYPES = ['office-workstation', 'asic-miner-air', 'industrial-firewall', 'jump-host']

/** One of every kind of edit, on whatever is there. */
const RUNS: readonly Run[] = [
  (board, pick, [, a, b, x, y]) => board.run('move', { ids: [pick(a), pick(b)], dx: x - 500, dy: y - 500 }),
  (board, pick, [, a]) => board.run('delete', { ids: [pick(a)] }),
  (board, pick, [, a]) => board.run('delete-with-members', { ids: [pick(a)] }),
  (board, _pick, [, a, , x, y]) => board.run('add-asset', { type: TYPES[a % 4], at: { x, y } }),
  (board, _pick, [, a]) => board.run('add-asset', { type: TYPES[a % 4] }),
  (board, _pick, [, , , x, y]) => board.run('add-zone', { rect: { x, y, width: 300 + x / 4, height: 100 + y / 8 } }),
  (board, pick, [, a, b]) => {
    board.run('select', { ids: [pick(a), pick(b)] })
    board.run('zone-from-selection')
  },
  (board, pick, [, a, b]) => board.run('add-conduit', { source: pick(a), target: pick(b) }),
  (board, pick, [, a, b]) => board.run('drop-on-conduit', { conduit: pick(a), device: pick(b) }),
  (board, pick, [, a]) => board.run('drop-on-conduit', { conduit: pick(a), type: 'industrial-firewall' }),
  (board, pick, [, a, b]) =>
    board.run('reconnect', { conduit: pick(a), end: b % 2 ? 'source' : 'target', to: pick(b) }),
  (board, pick, [, a, b]) => board.run('assign-zone', { assets: [pick(a)], zone: b % 5 === 0 ? null : pick(b) }),
  (board, pick, [, a, b]) => board.run('set-level', { assets: [pick(a), pick(b)], level: LEVELS[b % 8] }),
  (board, pick, [, a, , x, y]) => board.run('resize-zone', { id: pick(a), rect: { x, y, width: 400, height: 160 } }),
  (board, pick, [, a, b, x, y]) => {
    board.run('select', { ids: [pick(a), pick(b)] })
    board.run(a % 3 === 0 ? 'cut' : 'copy')
    board.run('paste', b % 2 ? { at: { x, y } } : undefined)
  },
  (board, pick, [, a, b]) => {
    board.run('select', { ids: [pick(a), pick(b)] })
    board.run(a % 2 ? 'duplicate' : b % 2 ? 'lane-up' : 'lane-down')
  },
  (board, pick, [, a, b]) => {
    board.run('select', { ids: [pick(a)] })
    board.run(b % 2 ? 'nudge-big-down' : 'nudge-left')
  },
  (board, pick, [, a, , x]) => board.run('rename', { id: pick(a), name: `name ${x}` }),
  (board, pick, [, a]) => board.run('reverse-conduit', { conduit: pick(a) }),
  (board, _pick, [, , , x, y]) => board.run('add-note', { at: { x, y }, text: `note ${x}` }),
  (board, pick, [, a, b]) => board.run('set-fields', { ids: [pick(a)], fields: { parent: pick(b) } }),
  (board, pick, [, a, b]) => board.run('nest-zone', { zone: pick(a), parent: b % 4 === 0 ? null : pick(b) }),
  (board, pick, [, a, b]) => board.run('zone-to-level', { zone: pick(a), level: LEVELS[b % 8] }),
  (board, _pick, [, a, b, x, y]) =>
    board.run('make-space', { at: { x, y }, direction: a % 2 ? 'right' : 'down', by: b * 10 - 200 }),
  (board, _pick, [, a, b, x, y]) =>
    board.run('add-ink', { kind: 'stroke', points: [x, y, 0.5, x + a, y + b, 0.8, x + b, y + a, 0.2] }),
  (board, _pick, [, a, , x, y]) => board.run('add-stamp', { at: { x, y }, stamp: a % 2 ? 'question' : 'check' }),
  (board, pick, [, a, b]) => {
    board.run('select', { ids: [pick(a), pick(b)] })
    board.run('add-arrow')
  },
  (board, pick, [, a, b]) => board.run('erase', { ids: [pick(a), pick(b)] }),
  (board, pick, [, a, b, x, y]) =>
    board.run('add-comment', b % 2 ? { record: pick(a), text: `about ${x}` } : { at: { x, y }, text: `at ${y}` }),
  (board, pick, [, a, b]) => {
    board.run('reply', { comment: pick(a), text: `reply ${b}` })
    board.run('resolve', { aside: pick(a), resolved: b % 2 === 0 })
  },
  (board, pick, [, a]) => {
    board.run('select', { ids: [pick(a)] })
    board.run('vote-here')
    board.run('show-votes')
  },
  (board, pick, [, a, b]) =>
    board.run(b % 2 ? 'take-vote' : 'clear-votes', b % 2 ? { note: pick(a) } : { votes: 'all' }),
  (board, pick, [, a]) => {
    board.run('select', { ids: [pick(a)] })
    board.run('park-notes')
  },
  (board, pick, [, a, b]) => {
    board.run('park-thought', { text: `thought ${a}` })
    board.run('decide', { parked: pick(b), decided: true })
    board.run('unpark', { parked: pick(a) })
  },
  (board, pick, [, a, b]) => {
    board.run('add-card', { question: `Who ${a}?` })
    board.run('move-card', { own: pick(b), by: a % 2 ? 1 : -1 })
    board.run('next-card')
    board.run('keep-answer', { answer: `answer ${b}`, as: b % 2 ? 'note' : 'question' })
  },
  (board, pick, [, a, b]) => {
    board.run('edit-aside', { aside: pick(a), text: `again ${b}` })
    board.run('remove-aside', { aside: pick(b) })
  },
]

const steps = fc.array(fc.tuple(fc.nat(RUNS.length - 1), fc.nat(40), fc.nat(40), fc.nat(1200), fc.nat(1200)), {
  minLength: 40,
  maxLength: 40,
})

function ids({ index }: BoardState): string[] {
  return [index.zones, index.assets, index.conduits, index.annotations, index.asides].flatMap((list) =>
    list.map(({ id }) => id as string),
  )
}

/** Level and place say the same: the middle of every card is in the lane of its level. */
function expectOneTruth({ scene, index }: BoardState): void {
  for (const [id, card] of scene.assets) {
    expect(laneAt(scene, card.y + card.height / 2).level, id).toBe(index.asset(id)?.level)
  }
}

it('whatever is done can be undone to the start and redone to the end; level and place never disagree', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { board, state, clock } = testBoard(sample())
      board.run('set-author', { name: 'Ana' })
      const start = state().diagram
      for (const step of list) {
        clock.ms += 5000
        const known = ids(state())
        RUNS[step[0]]?.(board, (n) => known[n % Math.max(1, known.length)] ?? 'nobody', step)
        expectOneTruth(state())
      }
      const end = state().diagram
      while (board.undo());
      expect(content(state().diagram)).toEqual(content(start))
      while (board.redo());
      expect(content(state().diagram)).toEqual(content(end))
    }),
    { numRuns: 25 },
  )
})
