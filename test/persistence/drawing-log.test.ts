import { describe, expect, it } from 'vitest'
import type { Diagram, Patch } from '../../src/model'
import { admit } from '../../src/model'
import type { Message } from '../../src/persistence/channel'
import { readMessage } from '../../src/persistence/channel'
import { DrawingLog, type LogState } from '../../src/persistence/drawing-log'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { replay } from '../../src/persistence/replay'
import type { ShelfEntry } from '../../src/persistence/shelf'
import { type Storage, StorageError } from '../../src/persistence/storage'
import { drawn, insert, plain, rename } from './drawings'

const BIRTH: ShelfEntry = {
  id: 'd',
  title: 'Site',
  createdAt: '2026-11-25T08:00:00Z',
  changedAt: '2026-11-25T08:00:00Z',
  deletedAt: null,
  counts: { assets: 0, zones: 0, conduits: 0 },
  findings: null,
  thumbnail: null,
  viewport: null,
}

/** A clock that stands still until it is told to go on. */
function clock() {
  let at = 0
  let timers: { at: number; run: () => void }[] = []
  return {
    after: (ms: number, run: () => void) => {
      const timer = { at: at + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    async pass(ms: number) {
      at += ms
      const due = timers.filter((timer) => timer.at <= at)
      timers = timers.filter((timer) => timer.at > at)
      for (const { run } of due) run()
      await settled()
    },
  }
}
const settled = () => new Promise((done) => setTimeout(done, 5))

/** A tab with one drawing open, on a storage and a bus that tabs share. */
function openTab(name: string, storage: Storage, bus: Set<(message: Message, from: string) => void>, start?: Diagram) {
  const time = clock()
  const states: LogState[] = []
  const tab = {
    diagram: start ?? drawn(),
    states,
    time,
    stale: 0,
    deaf: false,
    log: null as unknown as DrawingLog,
    edit(patch: Patch) {
      const admitted = admit(this.diagram, patch, 'user')
      if (!admitted.ok) throw new Error(admitted.error.code)
      this.diagram = admitted.value.diagram
      this.log.append(admitted.value.patch)
    },
  }
  const services = {
    storage,
    trouble: null,
    now: () => '2026-11-25T09:00:00Z',
    after: time.after,
    send: (message: Message) => {
      for (const hear of bus) hear(JSON.parse(JSON.stringify(message)), name)
    },
  }
  const events = {
    state: (state: LogState) => states.push(state),
    remote: (patch: Patch) => {
      const admitted = admit(tab.diagram, patch, 'remote')
      if (admitted.ok) tab.diagram = admitted.value.diagram
    },
    stale: () => {
      tab.stale += 1
    },
    drawing: () => tab.diagram,
  }
  return {
    tab,
    async begin(birth: ShelfEntry | null) {
      const { snapshots, entries } = await storage.readDrawing('d')
      const read = replay(snapshots, entries)
      if (!birth) tab.diagram = read.diagram
      tab.log = new DrawingLog('d', name, services, events, { ...read, birth })
      bus.add((message, from) => {
        const heard = readMessage(message)
        if (from !== name && !tab.deaf && heard) tab.log.receive(heard)
      })
      await tab.time.pass(0)
      return tab
    },
  }
}

async function stored(storage: Storage): Promise<object> {
  const { snapshots, entries } = await storage.readDrawing('d')
  return plain(replay(snapshots, entries).diagram)
}

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
    expect((await storage.readShelf()).map(({ id }) => id)).toEqual(['d'])
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
      await storage.append(entries)
      if (isStuck) await new Promise(() => {})
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
