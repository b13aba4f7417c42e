import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareSessions, type Reached, reach } from '../../src/analysis'
import type { AssetId, DiagramIndex } from '../../src/model'
import { Oracle, oracleReach, TooManyWalks } from './oracle'
import { indexOf, randomFile } from './random-drawing'
import { runs, seed } from './runs'

const from = seed()

describe(`reach beside the oracle (seed ${from})`, () => {
  it('falls at the same steps, by chains that the oracle knows', () => {
    const starts = fc.array(fc.nat(6), { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(randomFile, starts, (file, numbers) => {
        const index = indexOf(file)
        const ids = [...new Set(numbers.flatMap((i) => index.assets[i % index.assets.length]?.id ?? []))]
        try {
          compareReach(index, ids)
        } catch (error) {
          if (!(error instanceof TooManyWalks)) throw error
          fc.pre(false)
        }
      }),
      { seed: from, numRuns: runs(1500) },
    )
  })
})

function compareReach(index: DiagramIndex, starts: readonly AssetId[]): void {
  const reached = reach(prepareSessions(index), starts)
  const expected = oracleReach(index, starts)
  expect(Object.fromEntries(reached.map(({ id, step }) => [id, step])), `from ${starts}`).toEqual(
    Object.fromEntries(expected),
  )
  expect(reached.length).toBe(expected.size)
  const oracle = new Oracle(index)
  for (const one of reached) expectChain(index, oracle, starts, one)
}

/** As many sessions as steps, each opened by what fell before, the first by a start. */
function expectChain(index: DiagramIndex, oracle: Oracle, starts: readonly AssetId[], reached: Reached): void {
  expect(reached.chain.length).toBe(reached.step)
  let at: AssetId | undefined
  for (const session of reached.chain) {
    if (at === undefined) expect(starts).toContain(session.from)
    else expect(session.from).toBe(at)
    const opener = index.asset(session.from)
    if (!opener) throw new Error(`no asset ${session.from}`)
    const ways = oracle.compromisedWalks(opener, session.protocol).filter((walk) => walk.to === session.to)
    expect(ways.map((way) => `${way.path} by ${way.conduits}`)).toContain(`${session.path} by ${session.conduits}`)
    at = session.to
  }
  expect(at).toBe(reached.id)
}
