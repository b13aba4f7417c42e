import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsOf, isPassing, protocol } from '../../src/catalogue'
import type { Asset, DiagramIndex } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { ANY } from '../analysis/oracle'
import { expectedBundles } from '../analysis/oracle-bundles'
import { indexOf, type RandomFile, randomFile } from '../analysis/random-drawing'
import { runs, seed } from '../analysis/runs'

const from = seed()
const TODAY = { today: '2026-11-25' }

/** The drawing with every other of those that end sessions marked as safety. */
function withSafety(file: RandomFile): DiagramIndex {
  const drawn = indexOf(file)
  const safe = new Set<string>(drawn.assets.filter((asset, i) => i % 2 === 1 && !isPassing(asset)).map(({ id }) => id))
  const { assets = [] } = file as unknown as { readonly assets?: readonly { readonly id: string }[] }
  return indexOf({ ...file, assets: assets.map((asset) => (safe.has(asset.id) ? { ...asset, safety: true } : asset)) })
}

function isFromOutside(index: DiagramIndex, opener: string, end: string): boolean {
  const [a, b] = [opener, end].map((id) => index.zonesOf(index.asset(id) as Asset))
  return !a?.some((zone) => b?.includes(zone))
}

/** Sessions along conduits that can command safety assets from outside their zone, the slow way. */
function expectedSessions(index: DiagramIndex): ReadonlySet<string> {
  const bundles = expectedBundles(index, { from: () => true, to: (asset) => flagsOf(asset).safety })
  const all = [...bundles.values()].flatMap((sessions) => [...sessions])
  return new Set(
    all.filter((session) => {
      const [opener = '', end = '', ...rest] = session.split(' ')
      return isFromOutside(index, opener, end) && (protocol(rest.join(' '))?.canCommand ?? true)
    }),
  )
}

/** Each once, sorted; without those that devices open, and those of one protocol where any may pass between the two. */
function widest(index: DiagramIndex, sessions: readonly string[]): readonly string[] {
  const all = new Set(sessions.filter((session) => !isPassing(index.asset(session.split(' ')[0]) as Asset)))
  const anyOf = (session: string) => [...session.split(' ').slice(0, 2), ANY].join(' ')
  return [...all].filter((session) => session === anyOf(session) || !all.has(anyOf(session))).toSorted()
}

describe(`what can command safety assets beside the oracle (seed ${from})`, () => {
  it('is all that comes from outside by a conduit, and no more', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const index = withSafety(file)
        // A switch with interfaces in two zones joins them without a conduit: that it does is told of the switch.
        fc.pre(!index.assets.some((asset) => isPassing(asset) && index.zonesOf(asset).length > 1))
        const findings = checkDiagram(index, TODAY).filter(({ rule }) => rule === 'safety-write-path')
        const told = findings.flatMap(({ pairs }) => pairs.map((pair) => pair.join(' ')))
        const expected = expectedSessions(index)
        expect(widest(index, told)).toEqual(widest(index, [...expected]))
        for (const { pairs, pairCount } of findings) expect(pairCount).toBe(pairs.length)
      }),
      { seed: from, numRuns: runs(250) },
    )
  })
})
