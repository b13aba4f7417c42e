import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSession, prepareSessions, reach } from '../../src/analysis'
import type { AssetId, DiagramIndex } from '../../src/model'
import { indexOf, type RandomFile, randomFile } from './random-drawing'
import { runs, seed } from './runs'

type Written = Record<string, unknown>
const from = seed()
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

describe(`what an edit does to reach (seed ${from})`, () => {
  on('taking one of several flows away never widens it', (file, pick) => {
    const choices = file.conduits.flatMap((conduit, at) =>
      flowsOf(conduit).length > 1 ? flowsOf(conduit).map((_, flow) => ({ at, flow })) : [],
    )
    fc.pre(choices.length > 0)
    const choice = choices[pick % choices.length] as (typeof choices)[number]
    const fewer = change(file, choice.at, (conduit) => ({
      ...conduit,
      flows: flowsOf(conduit).filter((_, flow) => flow !== choice.flow),
    }))
    expectNoWider(file, fewer)
  })

  on('putting a filter in via never widens it', (file, pick) => {
    fc.pre(file.conduits.length > 0)
    const guarded = change(file, pick % file.conduits.length, (conduit) => {
      const via = (conduit.via ?? []) as readonly string[]
      const place = pick % (via.length + 1)
      return { ...conduit, via: [...via.slice(0, place), 'guard', ...via.slice(place)] }
    })
    const guard = { id: 'guard', type: 'it-ot-firewall', level: 'L3.5' }
    expectNoWider(file, { ...guarded, assets: [...file.assets, guard] })
  })

  on('order, names and places of records change nothing', (file, pick) => {
    const shuffled = {
      ...file,
      zones: turned(file.zones, pick).map((zone) => ({ ...zone, name: `Zone ${pick}` })),
      assets: turned(file.assets, pick).map((asset) => ({ ...asset, name: 'Same', position: { x: pick, y: 2 } })),
      conduits: turned(file.conduits, pick).map((conduit) => ({ ...conduit, name: `Conduit ${pick}` })),
    }
    const [before, after] = [indexOf(file), indexOf(shuffled)]
    // Not only how far, but by which sessions and ways: nothing depends on the order of the file.
    for (const { id } of before.assets) expect(chains(after, id)).toEqual(chains(before, id))
  })

  on('nor do the ids change what is possible', (file, pick) => {
    const other = (id: string) => (/^a\d$/.test(id) ? `n${LETTERS[(Number(id[1]) * 3 + pick) % 26]}${id[1]}` : id)
    const renamed = JSON.parse(JSON.stringify(file), (_key, value: unknown) =>
      typeof value === 'string' ? other(value) : value,
    ) as RandomFile
    const [before, after] = [indexOf(file), indexOf(renamed)]
    for (const { id } of before.assets) {
      const expected = [...stepsFrom(before, id)].map(([asset, step]) => [other(asset), step]).toSorted()
      expect([...stepsFrom(after, other(id) as AssetId)].toSorted()).toEqual(expected)
    }
  })
})

function on(sentence: string, check: (file: RandomFile, pick: number) => void): void {
  it(sentence, () => {
    fc.assert(fc.property(randomFile, fc.nat(999), check), { seed: from, numRuns: runs(300) })
  })
}

/** Nothing falls that did not, nothing earlier than it did, and no session is there that was not. */
function expectNoWider(file: RandomFile, edited: RandomFile): void {
  const [before, after] = [indexOf(file), indexOf(edited)]
  const sessions = { before: prepareSessions(before), after: prepareSessions(after) }
  for (const { id } of before.assets) {
    const steps = stepsFrom(before, id)
    for (const [asset, step] of stepsFrom(after, id)) {
      expect(steps.get(asset) ?? Number.POSITIVE_INFINITY, `${id} to ${asset}`).toBeLessThanOrEqual(step)
    }
    for (const other of before.assets) {
      if (other.id === id || findSession(sessions.before, id, other.id)) continue
      expect(findSession(sessions.after, id, other.id), `${id} to ${other.id}`).toBeNull()
    }
  }
}

function stepsFrom(index: DiagramIndex, start: AssetId): ReadonlyMap<string, number> {
  return new Map(reach(prepareSessions(index), [start]).map(({ id, step }) => [id, step]))
}

function chains(index: DiagramIndex, start: AssetId): unknown {
  return JSON.parse(JSON.stringify(reach(prepareSessions(index), [start])))
}

function flowsOf(conduit: Written): readonly unknown[] {
  return (conduit.flows ?? []) as readonly unknown[]
}

function change(file: RandomFile, at: number, edit: (conduit: Written) => Written): RandomFile {
  return { ...file, conduits: file.conduits.map((conduit, i) => (i === at ? edit(conduit) : conduit)) }
}

/** The same records in another order. */
function turned<T>(records: readonly T[], by: number): T[] {
  const first = by % Math.max(records.length, 1)
  return [...records.slice(first), ...records.slice(0, first)].reverse()
}
