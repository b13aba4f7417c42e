import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssetId } from '../../src/model'
import { Oracle, oracleReach, TooManyWalks } from '../analysis/oracle'
import { indexOf, type RandomFile, randomFile } from '../analysis/random-drawing'
import { runs, seed } from '../analysis/runs'
import { zoneboard } from './fake-io'

interface Answer {
  readonly from: readonly string[]
  readonly reached: readonly { readonly id: AssetId; readonly step: number; readonly chain: readonly Hop[] }[]
}
interface Hop {
  readonly from: AssetId
  readonly to: AssetId
  readonly protocol: string
  readonly conduit: string | null
  readonly via: readonly AssetId[]
}
const from = seed()

describe(`reach --json beside the oracle (seed ${from})`, () => {
  it('tells the same steps, each by a session that the oracle knows', () => {
    fc.assert(
      fc.property(randomFile, fc.nat(6), (file, number) => {
        const index = indexOf(file)
        const start = index.assets[number % index.assets.length]?.id as AssetId
        const { from, reached } = reach(file, start)
        expect(from).toEqual([start])
        try {
          expect(Object.fromEntries(reached.map(({ id, step }) => [id, step]))).toEqual(
            Object.fromEntries(oracleReach(index, [start])),
          )
          const oracle = new Oracle(index)
          for (const hop of reached.flatMap(({ chain }) => chain)) {
            const opener = index.asset(hop.from)
            const walks = opener ? oracle.compromisedWalks(opener, hop.protocol) : []
            const path = [hop.from, ...hop.via, hop.to].join()
            const ways = walks.filter((walk) => walk.path.join() === path)
            const conduits = ways.flatMap((walk): readonly (string | null)[] =>
              walk.conduits.length === 0 ? [null] : walk.conduits,
            )
            expect(conduits).toContain(hop.conduit)
          }
        } catch (error) {
          if (!(error instanceof TooManyWalks)) throw error
          fc.pre(false)
        }
      }),
      { seed: from, numRuns: runs(300) },
    )
  })
})

function reach(file: RandomFile, start: string): Answer {
  const { code, err, json } = zoneboard(['reach', 'drawing.json', '--from', start, '--json'], {
    'drawing.json': JSON.stringify(file),
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return json() as Answer
}
