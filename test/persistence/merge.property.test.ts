import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit, type Change, type Diagram, type Patch } from '../../src/model'
import { type JournalEntry, makeEntry } from '../../src/persistence/journal-entry'
import { mergedPatch } from '../../src/persistence/merge'
import { replay } from '../../src/persistence/replay'
import { makeSnapshot } from '../../src/persistence/snapshot'
import { drawn, insert, plain } from './drawings'

/** A tab of a browser: its drawing, its clock, what it applied. */
class Tab {
  diagram: Diagram
  applied: JournalEntry[] = []
  clock = 0
  n = 0
  constructor(
    readonly name: string,
    start: Diagram,
  ) {
    this.diagram = start
  }
  edit(patch: Patch): JournalEntry | null {
    const admitted = admit(this.diagram, patch, 'user')
    if (!admitted.ok || admitted.value.patch.length === 0) return null
    this.clock += 1
    this.n += 1
    const facts = { drawing: 'd', tab: this.name, n: this.n, clock: this.clock, patch: admitted.value.patch }
    const entry = makeEntry(facts)
    this.applied.push(entry)
    this.diagram = admitted.value.diagram
    return entry
  }
  receive(entry: JournalEntry): void {
    const admitted = admit(this.diagram, mergedPatch(this.applied, entry), 'remote')
    if (admitted.ok) this.diagram = admitted.value.diagram
    this.applied.push(entry)
    this.clock = Math.max(this.clock, entry.clock)
  }
}

const step = fc.record({
  tab: fc.integer({ min: 0, max: 2 }),
  asset: fc.constantFrom('p', 'q', 'r'),
  what: fc.constantFrom('name', 'owner', 'remove', 'insert', 'title'),
  text: fc.string({ maxLength: 3 }),
  /** How many waiting messages each tab reads before this step. */
  reads: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
})

function patchOf(diagram: Diagram, { asset, what, text }: { asset: string; what: string; text: string }): Patch {
  const record = diagram.assets.get(asset as never)
  if (what === 'title') {
    const { title } = diagram.fields
    return [
      {
        op: 'update',
        table: 'document',
        id: 'document',
        before: title === undefined ? {} : { title },
        after: { title: text },
      },
    ]
  }
  if (what === 'insert') return record ? [] : [insert(asset, { name: text })]
  if (!record) return []
  if (what === 'remove') return [{ op: 'remove', table: 'assets', record }]
  const old = (record as unknown as Record<string, string | undefined>)[what]
  const before = old === undefined ? {} : { [what]: old }
  return [{ op: 'update', table: 'assets', id: asset, before, after: { [what]: text } } satisfies Change]
}

describe('three tabs on one drawing', () => {
  it('end with the same drawing, and a replay of the journal gives it too', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const start = drawn([insert('p'), insert('q')])
        const tabs = ['a', 'b', 'c'].map((name) => new Tab(name, start))
        const waiting = tabs.map((): JournalEntry[] => [])
        const journal: JournalEntry[] = []
        const read = (i: number, most: number) => {
          for (const entry of waiting[i]?.splice(0, most) ?? []) tabs[i]?.receive(entry)
        }
        for (const one of steps) {
          one.reads.forEach((most, i) => read(i, most))
          const tab = tabs[one.tab] as Tab
          const entry = tab.edit(patchOf(tab.diagram, one))
          if (!entry) continue
          journal.push(entry)
          waiting.forEach((queue, i) => i !== one.tab && queue.push(entry))
        }
        tabs.forEach((_, i) => read(i, Number.POSITIVE_INFINITY))
        const replayed = replay([makeSnapshot({ drawing: 'd', generation: 1, covers: {}, clock: 0 }, start)], journal)
        for (const tab of tabs) expect(plain(tab.diagram)).toEqual(plain(replayed.diagram))
      }),
      { numRuns: 400 },
    )
  })
})
