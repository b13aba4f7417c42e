import { describe, expect, it } from 'vitest'
import { type JournalEntry, makeEntry, readEntry } from '../../src/persistence/journal-entry'
import { replay } from '../../src/persistence/replay'
import { makeSnapshot } from '../../src/persistence/snapshot'
import { drawn, insert, plain, rename } from './drawings'

const entry = (tab: string, n: number, clock: number, ...patch: JournalEntry['patch']) =>
  makeEntry({ drawing: 'd', tab, n, clock, patch })
const snapshot = (generation: number, covers: Record<string, number>, ...patches: JournalEntry['patch'][]) =>
  makeSnapshot({ drawing: 'd', generation, covers, clock: generation }, drawn(...patches))

describe('replay', () => {
  it('is the snapshot and every entry it does not cover, in the common order', () => {
    const rows = [
      entry('b', 1, 3, rename('x', 'one', 'three')),
      entry('a', 2, 2, rename('x', undefined, 'one')),
      entry('a', 1, 1, insert('x')),
    ]
    const { diagram, covers, clock, problems, entries } = replay([snapshot(1, {})], rows)
    expect(diagram.assets.get('x' as never)?.name).toBe('three')
    expect(covers).toEqual({ a: 2, b: 1 })
    expect(clock).toBe(3)
    expect(entries.map(({ id }) => id)).toEqual(['a:1', 'a:2', 'b:1'])
    expect(problems).toEqual([])
  })

  it('passes over what the snapshot covers, and an entry that is there twice', () => {
    const first = entry('a', 1, 1, insert('x'))
    const second = entry('a', 2, 2, rename('x', undefined, 'late'))
    const taken = snapshot(1, { a: 1 }, [insert('x', { name: 'newer' })])
    expect(replay([taken], [first]).diagram.assets.get('x' as never)?.name).toBe('newer')
    expect(replay([taken], [first, second, second]).entries).toEqual([second])
  })

  it('keeps the rest where an entry is damaged, and hands the damaged one over', () => {
    const good = entry('a', 1, 1, insert('x'))
    const bad = { ...entry('a', 2, 2, rename('x', undefined, 'fine')), patch: [rename('x', undefined, 'tampered')] }
    const refused = entry('a', 3, 3, { ...insert('y'), record: { id: 'y', type: 7 } } as never)
    const nonsense = [null, 7, { id: 'a:9' }]
    const { diagram, problems } = replay([snapshot(1, {})], [good, bad, refused, ...nonsense])
    expect([...diagram.assets.keys()]).toEqual(['x'])
    expect(diagram.assets.get('x' as never)?.name).toBeUndefined()
    expect(problems.map(({ content }) => content)).toEqual(expect.arrayContaining([bad, refused, ...nonsense]))
    expect(problems).toHaveLength(5)
  })

  it('loses nothing where the newest snapshot is damaged: the one before it and the journal make it up', () => {
    const older = snapshot(1, { a: 1 }, [insert('x')])
    const newer = { ...snapshot(2, { a: 2 }, [insert('x')], [insert('y')]), text: '{"broken' }
    const rows = [entry('a', 2, 2, insert('y')), entry('a', 3, 3, insert('z'))]
    const { diagram, problems } = replay([newer, older], rows)
    expect([...diagram.assets.keys()].sort()).toEqual(['x', 'y', 'z'])
    expect(problems).toEqual([{ what: 'snapshot', content: newer }])
  })

  it('opens what is valid of a snapshot that holds records which are not', () => {
    const { text, ...rest } = snapshot(1, {}, [insert('good')])
    const spoilt = JSON.parse(text)
    spoilt.assets.push({ id: 'bad', type: 'custom', level: 'nowhere' })
    const taken = makeSnapshot(
      { ...rest },
      drawn([insert('good'), { op: 'insert', table: 'assets', record: spoilt.assets[1] }]),
    )
    const { diagram, problems } = replay([taken], [])
    expect([...diagram.assets.keys()]).toEqual(['good'])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.what).toBe('record')
  })

  it('opens zones that are each other’s parents without the circle', () => {
    const zone = (id: string, parent: string) =>
      ({
        op: 'insert',
        table: 'zones',
        record: { id, parent, $order: `a${id}` },
      }) as unknown as JournalEntry['patch'][0]
    const { diagram, problems } = replay([snapshot(1, {}, [zone('p', 'q'), zone('q', 'p'), insert('x')])], [])
    expect(diagram.zones.size).toBe(0)
    expect(diagram.assets.size).toBe(1)
    expect(problems).toHaveLength(2)
  })

  it('gives back a drawing as it was, order and unknown fields included', () => {
    const whole = drawn([insert('x', { 'x-own': { deep: [1] }, $order: 'a0V' }), insert('y')])
    const taken = makeSnapshot(
      { drawing: 'd', generation: 1, covers: {}, clock: 0 },
      { ...whole, keyOrder: ['title', 'x'] },
    )
    const { diagram } = replay([JSON.parse(JSON.stringify(taken))], [])
    expect(plain(diagram)).toEqual(plain(whole))
    expect(diagram.keyOrder).toEqual(['title', 'x'])
  })
})

describe('an entry', () => {
  it('survives JSON, and shows damage of any part', () => {
    const whole = entry('a', 1, 1, insert('x'), rename('x', undefined, 'n'))
    const copy = JSON.parse(JSON.stringify(whole))
    expect(readEntry(copy)).toEqual(whole)
    for (const change of [
      { id: 'a:2' },
      { n: 0 },
      { clock: 'x' },
      { patch: [] },
      { patch: [{ op: 'merge' }] },
      { check: '' },
    ]) {
      expect(readEntry({ ...copy, ...change }), JSON.stringify(change)).toBeNull()
    }
  })
})
