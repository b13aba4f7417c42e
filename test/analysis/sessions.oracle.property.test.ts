import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANY_PROTOCOL, findSession, prepareSessions, type Session } from '../../src/analysis'
import type { DiagramIndex } from '../../src/model'
import { ANY, Oracle, TooManyWalks, type Walk } from './oracle'
import { indexOf, type RandomFile, randomFile } from './random-drawing'
import { runs, seed } from './runs'

/** Asked for besides those that flows name: a network, a link, a signal and a hand-over protocol. */
const UNNAMED = ['ssh', 'bacnet-mstp', 'hardwired-io', 'qr-psbt']
const from = seed()

describe(`sessions beside the oracle (seed ${from})`, () => {
  it('are the same for every pair and protocol, by a walk that the oracle knows', () => {
    fc.assert(fc.property(randomFile, sameSessions), { seed: from, numRuns: runs(2000) })
  })

  it('calls alike what no flow names', () => {
    expect(ANY_PROTOCOL).toBe(ANY)
  })
})

function sameSessions(file: RandomFile): void {
  const index = indexOf(file)
  try {
    compareAll(index)
  } catch (error) {
    if (!(error instanceof TooManyWalks)) throw error
    fc.pre(false)
  }
}

function compareAll(index: DiagramIndex): void {
  const oracle = new Oracle(index)
  const sessions = prepareSessions(index)
  const named = oracle.protocols()
  const asked = [...new Set([...named, ...UNNAMED])]
  for (const opener of index.assets) {
    const known = new Map(asked.map((protocol) => [protocol, waysByEnd(oracle.walks(opener, protocol))]))
    for (const other of index.assets) {
      if (other === opener) continue
      const ways = (protocol: string) => known.get(protocol)?.get(other.id) ?? []
      for (const protocol of asked) {
        const found = findSession(sessions, opener.id, other.id, protocol)
        compare(found, ways(protocol), `${opener.id} to ${other.id} by ${protocol}`)
        if (found && found.protocol !== protocol) expect(found.protocol).toBe(ANY)
      }
      const possible = named.filter((protocol) => ways(protocol).length > 0)
      const found = findSession(sessions, opener.id, other.id)
      if (found) compare(found, ways(found.protocol), `${opener.id} to ${other.id}`, 'any length')
      else expect(possible, `${opener.id} to ${other.id}`).toEqual([])
    }
  }
}

/** The engine's answer is none where the oracle has no way, else one of its ways with the fewest hops. */
function compare(found: Session | null, ways: readonly Walk[], question: string, length?: 'any length'): void {
  if (found === null && ways.length === 0) return
  const fewest = Math.min(...ways.map((way) => way.hops))
  const expected = ways.filter((way) => length !== undefined || way.hops === fewest).map(written)
  // Asked a hundred times a drawing, so that the slow matcher is kept for a difference.
  if (found === null || !expected.includes(written(found))) {
    expect(found && written(found), question).toBe(expected.join(' or ') || null)
  }
}

function waysByEnd(walks: readonly Walk[]): ReadonlyMap<string, readonly Walk[]> {
  const byEnd = new Map<string, Walk[]>()
  for (const walk of walks) byEnd.set(walk.to, [...(byEnd.get(walk.to) ?? []), walk])
  return byEnd
}

function written(way: Session | Walk): string {
  return `${way.path.join('>')} by ${way.conduits.join(',') || 'zone'}`
}
