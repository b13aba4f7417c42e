/**
 * Two tabs that edit one drawing at once, over a channel that delays, turns round and drops what it carries, and one that
 * may die at any moment: both end equal, and the disk with them, without an edit less.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Message, readMessage } from '../../src/persistence/channel'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { insert, plain, rename } from './drawings'
import { BIRTH, openTab, stored } from './tabs'

type Hear = (message: Message, from: string) => void

/** Between the tabs and the bus: messages wait in it until they are let through, in any order, or not at all. */
class Slow extends Set<Hear> {
  #waiting: { hear: Hear; message: Message; from: string }[] = []
  override add(hear: Hear): this {
    return super.add((message, from) => void this.#waiting.push({ hear, message, from }))
  }
  pass(which: number, isDropped: boolean): void {
    const [one] = this.#waiting.splice(which % Math.max(1, this.#waiting.length), 1)
    if (one && !isDropped) one.hear(one.message, one.from)
  }
  passAll(): void {
    for (let one = this.#waiting.shift(); one; one = this.#waiting.shift()) one.hear(one.message, one.from)
  }
}

const step = fc.record({
  tab: fc.nat(1),
  what: fc.constantFrom('insert', 'insert', 'rename', 'remove', 'disk', 'deliver', 'deliver', 'drop'),
  which: fc.nat(50),
})

const run = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
  /** The step before which the second tab dies, if it does. */
  death: fc.option(fc.nat(60)),
})

describe('two tabs that edit at once', () => {
  it('end equal and lose nothing, whatever the channel does and whenever one of them dies', async () => {
    let [edits, lost, deaths] = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(run, async ({ steps, death }) => {
        const [storage, bus] = [memoryStorage(), new Slow()]
        let isAlive = true
        // What a dead tab asks of the disk never comes there.
        const mortal: typeof storage = {
          ...storage,
          append: (entries) => (isAlive ? storage.append(entries) : new Promise(() => {})),
          putSnapshot: (snapshot) => (isAlive ? storage.putSnapshot(snapshot) : new Promise(() => {})),
        }
        const a = await openTab('a', storage, bus).begin(BIRTH)
        const b = await openTab('b', mortal, bus).begin(null)
        const tabs = [a, b]
        const expected = new Set<string>()
        // Of the tab that dies, what no disk and no other tab has heard of may be gone.
        let open: string[] = []
        let ids = 0
        for (const [i, { tab, what, which }] of steps.entries()) {
          if (i === death) {
            isAlive = false
            b.dead = true
            deaths += 1
          }
          const at = tabs[isAlive ? tab : 0] as typeof a
          const there = [...at.diagram.assets.values()]
          const one = there[which % Math.max(1, there.length)]
          if (what === 'insert') {
            ids += 1
            at.edit([insert(`x${ids}`)])
            expected.add(`x${ids}`)
            if (at === b) open.push(`x${ids}`)
            edits += 1
          } else if (what === 'rename' && one) {
            at.edit([rename(one.id, one.name, `n${i}`)])
            edits += 1
          } else if (what === 'remove' && one) {
            at.edit([{ op: 'remove', table: 'assets', record: one }])
            expected.delete(one.id)
            edits += 1
          } else if (what === 'disk') {
            await at.time.pass(0)
            if (at === b) open = []
          } else if (what === 'deliver' || what === 'drop') bus.pass(which, what === 'drop')
        }
        if (isAlive) open = []
        for (let round = 0; round < 3; round += 1) {
          for (const tab of isAlive ? tabs : [a]) await tab.time.pass(1000)
          bus.passAll()
          for (const tab of isAlive ? tabs : [a]) await tab.log.catchUp()
        }
        await a.time.pass(1000)
        expect([a.stale, b.stale]).toEqual([0, 0])
        const disk = await stored(storage)
        expect(plain(a.diagram)).toEqual(disk)
        if (isAlive) expect(plain(b.diagram)).toEqual(disk)
        const found = new Set(Object.keys((disk as { assets: object }).assets))
        const gone = [...expected].filter((id) => !found.has(id) && !open.includes(id))
        lost += gone.length
        expect(gone).toEqual([])
        for (const tab of isAlive ? tabs : [a]) expect(tab.states.at(-1)?.kind).toBe('saved')
      }),
      { numRuns: 150 },
    )
    console.info(`${edits} edits in two tabs, ${deaths} deaths: ${lost} lost beyond what nobody had heard of`)
  })

  it('know nothing of messages that are none', () => {
    for (const message of [
      null,
      7,
      'shelf',
      { kind: 'ask', drawing: 'd' },
      { kind: 'entries', drawing: 'd', entries: 1 },
    ])
      expect(readMessage(message)).toBeNull()
    expect(readMessage({ kind: 'entries', drawing: 'd', entries: [{ id: 'a:1' }, null] })).toEqual({
      kind: 'entries',
      drawing: 'd',
      entries: [],
    })
  })
})
