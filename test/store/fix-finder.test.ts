import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Diagram, type DiagramIndex, indexDiagram } from '../../src/model'
import { checkDiagram, type Finding, type Fix, fixesFor } from '../../src/rules'
import type { BoardServices } from '../../src/store'
import { FixFinder } from '../../src/store/fix-finder'
import { diagram } from '../support/diagram-builder'

const site = () =>
  diagram()
    .asset('pc', { type: 'office-workstation', level: 'L4' })
    .asset('plc', { type: 'plc', level: 'L1' })
    .conduit('c', 'pc', 'plc')
    .build()
const named = (label: string): readonly Fix[] => [{ label, patch: [] }]

/** A finder whose searches beside the page a test answers itself. */
function sought(beside = true) {
  const asked: { finding: string; answer: (fixes: readonly Fix[] | null) => void }[] = []
  let now: DiagramIndex = indexDiagram(site())
  const findings = checkDiagram(now, { today: '2026-11-25' })
  const services = {
    newId: () => 'new',
    ...(beside
      ? {
          fixes: (_diagram: Diagram, { id }: Finding) =>
            new Promise<readonly Fix[] | null>((answer) => asked.push({ finding: id, answer })),
        }
      : { fixesNow: (index: DiagramIndex, finding: Finding) => fixesFor(index, finding, () => 'new') }),
  } as unknown as BoardServices
  const finder = new FixFinder(services, () => now)
  const edit = () => {
    now = indexDiagram({ ...now.diagram })
    return now
  }
  const open = (other = now) => {
    now = other
    return now
  }
  const answer = async (fixes: readonly Fix[] | null) => {
    asked.at(-1)?.answer(fixes)
    await vi.advanceTimersByTimeAsync(1)
  }
  return { finder, asked, index: now, findings: findings as readonly [Finding, Finding, Finding], edit, open, answer }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('asks for one finding at a time, the urgent first, and knows the answers from then on', async () => {
  const { finder, asked, index, findings, answer } = sought()
  const [first, second, third] = findings
  const told: string[] = []
  const take = (fixes: readonly Fix[]) => told.push(fixes[0]?.label ?? 'none')
  finder.seek(index, first, false, take)
  finder.seek(index, second, false, take)
  finder.seek(index, third, true, take)
  await answer(named('one'))
  await answer(named('three'))
  await answer([])
  expect(asked.map(({ finding }) => finding)).toEqual([first.id, third.id, second.id])
  expect(told).toEqual(['one', 'three', 'none'])
  expect(finder.known(index, first)).toEqual(named('one'))
  expect(finder.known(index, second)).toEqual([])
})

it('asks once where several wait for the same, and not at all where nobody waits any more', async () => {
  const { finder, asked, index, findings, answer } = sought()
  const [first, second] = findings
  let told = 0
  const take = () => {
    told += 1
  }
  finder.seek(index, first, true, take)
  finder.seek(index, first, true, () => take())
  const stop = finder.seek(index, second, true, take)
  stop()
  await answer(named('one'))
  await vi.advanceTimersByTimeAsync(2000)
  expect(asked.map(({ finding }) => finding)).toEqual([first.id])
  expect(told).toBe(2)
})

it('leaves a larger drawing alone while it is edited, but for what somebody looks at; a very large one altogether', async () => {
  const many = (count: number) => {
    const built = diagram().asset('pc', { level: 'L4' }).asset('plc', { level: 'L1' })
    for (let i = 0; i < count; i += 1) built.conduit(`c${i}`, 'pc', 'plc')
    return indexDiagram(built.build())
  }
  const { finder, asked, findings, answer, open } = sought()
  const [first, second] = findings
  open(many(300))
  finder.seek(open(), first, false, () => {})
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(300)
  expect(asked.map(({ finding }) => finding)).toEqual([first.id])
  await answer([])
  open(many(2500))
  finder.seek(open(), first, false, () => {})
  finder.seek(open(), second, true, () => {})
  await answer([])
  await vi.advanceTimersByTimeAsync(2000)
  expect(asked.map(({ finding }) => finding)).toEqual([first.id, second.id])
})

it('drops an answer that comes after the drawing changed', async () => {
  const { finder, index, findings, answer, edit, asked } = sought()
  const [first] = findings
  const told: string[] = []
  finder.seek(index, first, true, () => told.push('old'))
  const next = edit()
  finder.seek(next, first, true, () => told.push('new'))
  await answer(named('old'))
  expect(told).toEqual([])
  await answer(named('new'))
  expect(told).toEqual(['new'])
  expect(asked).toHaveLength(2)
  expect(finder.known(index, first)).toBeNull()
  expect(finder.known(next, first)).toEqual(named('new'))
})

it('tells nobody of a search that was given up, and searches again when asked', async () => {
  const { finder, asked, index, findings, answer } = sought()
  const [first] = findings
  const told: (readonly Fix[])[] = []
  finder.seek(index, first, true, (fixes) => told.push(fixes))
  await answer(null)
  expect(told).toEqual([])
  finder.seek(index, first, true, (fixes) => told.push(fixes))
  await answer(named('later'))
  expect(told).toEqual([named('later')])
  expect(asked).toHaveLength(2)
})

it('knows at once where nothing is beside the page', () => {
  const { finder, index, findings } = sought(false)
  expect(finder.known(index, findings[0])).toEqual(fixesFor(index, findings[0], () => 'new'))
})
