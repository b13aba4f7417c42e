/** Rows damaged in any way: nothing throws, what is whole is read, what is not is given back as it was. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEntry } from '../../src/persistence/journal-entry'
import { Library } from '../../src/persistence/library'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { replay } from '../../src/persistence/replay'
import { readShelfEntry, type ShelfEntry } from '../../src/persistence/shelf'
import { makeSnapshot } from '../../src/persistence/snapshot'
import { storedText } from '../../src/persistence/stored-text'
import { drawn, insert, plain, rename } from './drawings'
import { BIRTH } from './tabs'

const WHOLE = {
  snapshot: makeSnapshot({ drawing: 'd', generation: 1, covers: {}, clock: 0 }, drawn([insert('x')])),
  entries: [1, 2, 3].map((n) =>
    makeEntry({ drawing: 'd', tab: 'a', n, clock: n, patch: [rename('x', n === 1 ? undefined : `${n - 1}`, `${n}`)] }),
  ),
}

/** One field of a row gone, or something else in its place; `__proto__` as a key of its own, as a disk may give it. */
const damaged = (row: object) =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(row), '__proto__', 'constructor', 'version'),
      fc.oneof(fc.anything(), fc.constant(undefined), fc.constant({ __proto__: null })),
      fc.boolean(),
    )
    .map(([key, value, isGone]) => {
      const copy: Record<string, unknown> = { ...row }
      if (isGone) delete copy[key]
      else Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true })
      return copy
    })

describe('a drawing of damaged rows', () => {
  it('opens as far as it can be read, whatever lies there', () => {
    const row = fc.oneof(fc.anything(), damaged(WHOLE.snapshot), damaged(WHOLE.entries[0] ?? {}))
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (snapshots, entries) => {
        const { diagram } = replay([...snapshots, WHOLE.snapshot], entries)
        expect(diagram.assets.size).toBeLessThanOrEqual(1)
        for (const one of [...snapshots, ...entries]) expect(typeof storedText(one)).toBe('string')
      }),
      { numRuns: 400 },
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('tells of every damaged edit and keeps the others', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.constantFrom('check', 'patch', 'n', 'tab', 'clock', 'id'), (which, field) => {
        const rows = WHOLE.entries.map((entry, i) => (i === which ? { ...entry, [field]: 'spoilt' } : entry))
        const { problems, entries } = replay([WHOLE.snapshot], rows)
        expect(problems).toEqual([{ what: 'entry', content: rows[which] }])
        expect(entries).toHaveLength(2)
      }),
    )
  })

  it('tells of a snapshot that is cut short, and goes on from the one before', () => {
    const newer = makeSnapshot({ drawing: 'd', generation: 2, covers: { a: 3 }, clock: 3 }, drawn([insert('x')]))
    for (let length = 0; length < newer.text.length; length += 7) {
      const cut = { ...newer, text: newer.text.slice(0, length) }
      const { problems, diagram } = replay([WHOLE.snapshot, cut], WHOLE.entries)
      expect(problems).toEqual([{ what: 'snapshot', content: cut }])
      expect(plain(diagram)).toMatchObject({ assets: { x: { name: '3' } } })
    }
  })
})

describe('a shelf with damaged rows', () => {
  it('knows an entry that is whole from one that is not', () => {
    const full: ShelfEntry = {
      ...BIRTH,
      findings: { errors: 1, warnings: 0, advice: 0 },
      thumbnail: { light: '<svg/>', dark: '<svg/>' },
      viewport: { x: 0, y: -2.5, zoom: 0.5 },
    }
    for (const entry of [BIRTH, full]) expect(readShelfEntry(entry)).toBe(entry)
    for (const key of Object.keys(full)) expect(readShelfEntry({ ...full, [key]: 7 })).toBeNull()
    for (const row of [null, 7, 'x', [], {}, { ...full, viewport: { x: 0, y: 0, zoom: 0 } }])
      expect(readShelfEntry(row)).toBeNull()
  })

  it('lists the others, and puts every drawing that is stored back on it', async () => {
    const disk = memoryStorage()
    await disk.putShelf(BIRTH)
    await disk.putShelf({ ...BIRTH, id: 'other', counts: null } as unknown as ShelfEntry)
    await disk.putSnapshot(WHOLE.snapshot)
    await disk.putSnapshot({ ...WHOLE.snapshot, drawing: 'other' })
    const services = { newId: () => 'id', now: () => '2026-11-25T09:00:00Z', after: () => () => {} }
    const library = new Library(disk, null, services, 'damage')
    expect((await library.list()).map(({ id }) => id)).toEqual(['d'])
    await library.mend()
    expect(library.found.map(({ what }) => what)).toEqual(['shelf'])
    expect((await library.list()).map(({ id, counts }) => [id, counts.assets])).toEqual([
      ['other', 1],
      ['d', 0],
    ])
    await library.mend()
    expect(library.found).toEqual([])
  })
})

describe('anything as text', () => {
  it('is JSON where it can be, and some words where not', () => {
    const round: unknown[] = []
    round.push(round)
    expect([{ a: 1 }, 3n, undefined].map(storedText)).toEqual(['{"a":1}', '"3n"', 'undefined'])
    expect(typeof storedText(round)).toBe('string')
    expect(typeof storedText(Object.create(null))).toBe('string')
    fc.assert(fc.property(fc.anything(), (value) => typeof storedText(value) === 'string'))
  })
})
