import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/persistence/channel'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { replay } from '../../src/persistence/replay'
import { readShelfEntry } from '../../src/persistence/shelf'
import { type Storage, StorageError } from '../../src/persistence/storage'
import { insert, plain, rename } from './drawings'
import { BIRTH, openTab, settled, stored } from './tabs'

describe('the log of a drawing', () => {
  it('has an edit on the disk 300 ms later, and says so', async () => {
    const storage = memoryStorage()
    const tab = await openTab('a', storage, new Set()).begin(BIRTH)
    expect(tab.states.at(-1)?.kind).toBe('saved')
    tab.edit([insert('x')])
    expect(tab.states.at(-1)?.kind).toBe('saving')
    await tab.time.pass(300)
    expect(await stored(storage)).toEqual(plain(tab.diagram))
    expect(tab.states.at(-1)).toEqual({ kind: 'saved', at: '2026-11-25T09:00:00Z' })
    expect((await storage.readShelf()).map((entry) => readShelfEntry(entry)?.id)).toEqual(['d'])
  })

  it('has it there at once when the page is left', async () => {
    const storage = memoryStorage()
    const tab = await openTab('a', storage, new Set()).begin(BIRTH)
    tab.edit([insert('x')])
    await tab.log.flush()
    expect(await stored(storage)).toEqual(plain(tab.diagram))
  })

  it('has it there even where a write before it never answers', async () => {
    const storage = memoryStorage()
    let isStuck = false
    const append: Storage['append'] = async (entries) => {
      const isThere = await storage.append(entries)
      if (isStuck) await new Promise(() => {})
      return isThere
    }
    const tab = await openTab('a', { ...storage, append }, new Set()).begin(BIRTH)
    isStuck = true
    tab.edit([insert('x')])
    await tab.time.pass(300)
    tab.edit([insert('y')])
    tab.log.flushAtOnce()
    await settled()
    expect(await stored(storage)).toEqual(plain(tab.diagram))
  })

  it('rolls the journal into snapshots without losing an edit, and keeps two', async () => {
    const storage = memoryStorage()
    const tab = await openTab('a', storage, new Set()).begin(BIRTH)
    tab.edit([insert('x')])
    for (let i = 0; i < 900; i += 1) {
      tab.edit([rename('x', i === 0 ? undefined : String(i - 1), String(i))])
      if (i % 50 === 0) await tab.time.pass(100)
    }
    await tab.time.pass(100)
    const { snapshots, entries } = await storage.readDrawing('d')
    expect(snapshots).toHaveLength(2)
    expect(entries.length).toBeLessThan(600)
    expect(await stored(storage)).toEqual(plain(tab.diagram))
    const newest = (snapshots as { generation: number }[]).sort((a, b) => b.generation - a.generation)[0]
    const damaged = snapshots.map((one) => (one === newest ? { ...newest, text: 'gone' } : one))
    expect(plain(replay(damaged, entries).diagram)).toEqual(plain(tab.diagram))
  })

  it('goes on in memory where the disk is full, tells why, and catches up when there is room', async () => {
    const storage = memoryStorage()
    let full = false
    const tab = await openTab(
      'a',
      {
        ...storage,
        append: (entries) => (full ? Promise.reject(new StorageError('full')) : storage.append(entries)),
      },
      new Set(),
    ).begin(BIRTH)
    full = true
    tab.edit([insert('x')])
    await tab.time.pass(300)
    expect(tab.states.at(-1)).toEqual({ kind: 'memory-only', why: 'full' })
    tab.edit([insert('y')])
    await tab.time.pass(300)
    expect(tab.diagram.assets.size).toBe(2)
    full = false
    await tab.time.pass(10_000)
    expect(tab.states.at(-1)?.kind).toBe('saved')
    expect(await stored(storage)).toEqual(plain(tab.diagram))
  })
})

describe('two tabs on one drawing', () => {
  async function twoTabs() {
    const storage = memoryStorage()
    const bus = new Set<(message: Message, from: string) => void>()
    const a = await openTab('a', storage, bus).begin(BIRTH)
    a.edit([insert('x')])
    await a.time.pass(300)
    const b = await openTab('b', storage, bus).begin(null)
    return { storage, a, b, bus }
  }

  it('follow each other, and both journals are kept', async () => {
    const { storage, a, b } = await twoTabs()
    expect(plain(b.diagram)).toEqual(plain(a.diagram))
    b.edit([insert('y')])
    a.edit([rename('x', undefined, 'from a')])
    b.edit([rename('x', 'from a', 'from b')])
    expect(plain(a.diagram)).toEqual(plain(b.diagram))
    await Promise.all([a.time.pass(300), b.time.pass(300)])
    expect(await stored(storage)).toEqual(plain(a.diagram))
  })

  it('lose nothing when one did not hear for a while: it asks, or reads the journal', async () => {
    const { a, b } = await twoTabs()
    b.deaf = true
    a.edit([insert('y')])
    a.edit([insert('z')])
    b.deaf = false
    a.edit([rename('x', undefined, 'later')])
    expect(plain(b.diagram)).toEqual(plain(a.diagram))

    b.deaf = true
    a.edit([insert('w')])
    await a.time.pass(300)
    b.deaf = false
    await b.log.catchUp()
    expect(plain(b.diagram)).toEqual(plain(a.diagram))
    expect(b.stale).toBe(0)
  })

  it('one that slept through a snapshot overwrites nothing, and is told to open again', async () => {
    const { storage, a, b } = await twoTabs()
    b.deaf = true
    for (let i = 0; i < 450; i += 1) {
      a.edit([rename('x', i === 0 ? undefined : String(i - 1), String(i))])
      if (i % 100 === 99) await a.time.pass(100)
    }
    await a.time.pass(300)
    await b.log.catchUp()
    expect(b.stale).toBeGreaterThan(0)
    const before = await stored(storage)
    for (let i = 0; i < 220; i += 1) b.edit([insert(`b${i}`)])
    await b.time.pass(300)
    const after = (await stored(storage)) as { assets: Record<string, { name?: string }> }
    expect(after.assets.x?.name).toBe((before as typeof after).assets.x?.name)
    expect(Object.keys(after.assets)).toHaveLength(221)
  })
})
