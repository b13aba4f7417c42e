import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSession, prepareSessions, reach, type Sessions, sessionsBetween } from '../../src/analysis'
import { sideOf } from '../../src/catalogue'
import type { Asset } from '../../src/model'
import { assetId } from '../../src/model'
import { indexOf, type RandomFile, randomFile } from './random-drawing'
import { runs, seed } from './runs'

const from = seed()
const options = { seed: from, numRuns: runs(400) }
const question = {
  from: (asset: Asset) => sideOf(asset.level) !== 'OT',
  to: (asset: Asset) => sideOf(asset.level) === 'OT',
}

const sessionsIn = (file: RandomFile): Sessions => prepareSessions(indexOf(file))
const fallsFrom = (sessions: Sessions, start: string) =>
  new Map(reach(sessions, [assetId(start)]).map(({ id, step }) => [id, step]))
const idsOf = ({ assets }: RandomFile) => assets.map(({ id }) => id as string)

describe(`properties of sessions (seed ${from})`, () => {
  it('shuffling the records changes nothing', () => {
    fc.assert(
      fc.property(randomFile, fc.nat(), (file, turn) => {
        const shuffled = {
          ...file,
          zones: turned(file.zones, turn),
          assets: turned(file.assets, turn),
          conduits: turned(file.conduits, turn),
        }
        expect(everything(shuffled)).toEqual(everything(file))
      }),
      options,
    )
  })

  it('renaming the ids changes only the names', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        // Turned round, so that what was first by id is last.
        const rename = (id: string) => id.replace(/^([azc])(\d)$/, (_, kind, digit) => `${kind}${9 - Number(digit)}x`)
        const text = JSON.stringify(file).replace(/"[azc]\d"/g, (id) => `"${rename(id.slice(1, -1))}"`)
        const renamed = JSON.parse(text) as RandomFile
        const [before, after] = [sessionsIn(file), sessionsIn(renamed)]
        for (const start of idsOf(file)) {
          const expected = [...fallsFrom(before, start)].map(([id, step]) => `${rename(id)} ${step}`)
          expect([...fallsFrom(after, rename(start))].map(([id, step]) => `${id} ${step}`).sort()).toEqual(
            expected.sort(),
          )
        }
        const bundles = (sessions: Sessions, name: (id: string) => string) =>
          sessionsBetween(sessions, { ...question, most: 1000 })
            .map(({ conduit, pairs }) => [
              name(conduit),
              ...pairs.map((pair) => `${name(pair.from)} ${name(pair.to)} ${pair.protocol}`).sort(),
            ])
            .sort()
        expect(bundles(after, (id) => id)).toEqual(bundles(before, rename))
      }),
      options,
    )
  })

  it('what is listed between two groups can be found, along the conduit that is to blame', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const sessions = sessionsIn(file)
        for (const { conduit, pairs, pairCount } of sessionsBetween(sessions, { ...question, most: 1000 })) {
          expect(pairs.length).toBe(pairCount)
          for (const pair of pairs) {
            expect(findSession(sessions, pair.from, pair.to, pair.protocol)).not.toBeNull()
            expect(pair.conduits).toContain(conduit)
            expect([pair.path[0], pair.path.at(-1)]).toEqual([pair.from, pair.to])
          }
        }
      }),
      options,
    )
  })
})

function turned<T>(items: readonly T[], by: number): T[] {
  const at = items.length === 0 ? 0 : by % items.length
  return [...items.slice(at), ...items.slice(0, at)].reverse()
}

/** Every answer, with paths and order. */
function everything(file: RandomFile): object {
  const sessions = sessionsIn(file)
  const ids = idsOf(file).toSorted()
  return {
    found: ids.flatMap((a) => ids.map((b) => findSession(sessions, assetId(a), assetId(b)))),
    reached: ids.map((id) => JSON.stringify(reach(sessions, [assetId(id)]))),
    between: JSON.stringify(sessionsBetween(sessions, question)),
  }
}
