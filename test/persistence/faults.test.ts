/** A disk that fails at any write, is full at any size, is cleared: nothing that was saved is lost, and what is told is true. */
import { describe, expect, it } from 'vitest'
import { Library } from '../../src/persistence/library'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { Refuge } from '../../src/persistence/refuge'
import { readShelfEntry } from '../../src/persistence/shelf'
import { makeSnapshot } from '../../src/persistence/snapshot'
import { type Storage, StorageError, type StorageTrouble } from '../../src/persistence/storage'
import { asTrouble } from '../../src/persistence/storage-trouble'
import { drawn, insert, plain, rename } from './drawings'
import { BIRTH, openTab, settled, stored } from './tabs'

/** A storage of which each write is asked first whether there is room for it. */
function judged(disk: Storage, mayWrite: (write: number, size: number) => boolean): Storage {
  let writes = 0
  const write = async <T>(content: unknown, work: () => Promise<T>): Promise<T> => {
    writes += 1
    if (!mayWrite(writes, JSON.stringify(content).length)) throw new StorageError('full')
    return work()
  }
  return {
    ...disk,
    putShelf: (entry) => write(entry, () => disk.putShelf(entry)),
    append: (entries) => write(entries, () => disk.append(entries)),
    putSnapshot: (snapshot) => write(snapshot, () => disk.putSnapshot(snapshot)),
  }
}

const EDITS = 460

/** Edits that make several snapshots, and what was true after each. */
async function workOn(storage: Storage, isFull: () => boolean) {
  const disk = memoryStorage()
  const tab = await openTab('a', storage, new Set()).begin(BIRTH)
  let [told, lied] = [0, 0]
  const look = async () => {
    const isSaved = tab.states.at(-1)?.kind === 'saved'
    if (tab.states.at(-1)?.kind === 'memory-only') told += 1
    if (isSaved && JSON.stringify(await stored(storage)) !== JSON.stringify(plain(tab.diagram))) lied += 1
  }
  await look()
  tab.edit([insert('x')])
  for (let i = 0; i < EDITS; i += 1) {
    tab.edit([rename('x', i === 0 ? undefined : String(i - 1), String(i))])
    if (i % 7 === 0) {
      await tab.time.pass(0)
      await look()
    }
  }
  await tab.time.pass(0)
  await look()
  return { tab, told, lied, wasFull: isFull(), disk }
}

describe('a disk that fails at one write', () => {
  it('whichever it is, loses no edit, and is never called saved meanwhile', async () => {
    let failures = 0
    for (let fatal = 1; fatal <= 80; fatal += 1) {
      let failed = false
      const storage = judged(memoryStorage(), (write) => {
        if (write === fatal) failed = true
        return write !== fatal
      })
      const { tab, lied } = await workOn(storage, () => failed)
      await tab.time.pass(10_000)
      expect([fatal, lied]).toEqual([fatal, 0])
      expect(await stored(storage)).toEqual(plain(tab.diagram))
      expect(tab.states.at(-1)?.kind).toBe('saved')
      if (failed) failures += 1
    }
    expect(failures).toBeGreaterThan(65)
  })
})

describe('a disk with room for so much', () => {
  it('of any size, keeps what was saved, tells that it is full, and takes the rest when there is room', async () => {
    let told = 0
    for (let room = 0; room < 60_000; room += 1500) {
      let [used, isFull, roomNow] = [0, false, room]
      const disk = memoryStorage()
      const storage = judged(disk, (_write, size) => {
        isFull = used + size > roomNow
        if (!isFull) used += size
        return !isFull
      })
      const work = await workOn(storage, () => isFull)
      expect([room, work.lied]).toEqual([room, 0])
      told += work.told > 0 ? 1 : 0
      roomNow = Number.POSITIVE_INFINITY
      await work.tab.time.pass(10_000)
      expect(work.tab.states.at(-1)?.kind).toBe('saved')
      expect(await stored(storage)).toEqual(plain(work.tab.diagram))
    }
    expect(told).toBeGreaterThan(5)
  })

  it('says nothing of a snapshot without room while the journal takes every edit, and makes it later', async () => {
    const disk = memoryStorage()
    let isFull = false
    const putSnapshot: Storage['putSnapshot'] = (snapshot) =>
      isFull ? Promise.reject(new StorageError('full')) : disk.putSnapshot(snapshot)
    const tab = await openTab('a', { ...disk, putSnapshot }, new Set()).begin(BIRTH)
    isFull = true
    for (let i = 0; i < 230; i += 1) {
      tab.edit([insert(`x${i}`)])
      await tab.time.pass(0)
    }
    expect(tab.states.some(({ kind }) => kind === 'memory-only')).toBe(false)
    expect((await disk.readDrawing('d')).snapshots).toHaveLength(1)
    isFull = false
    for (let i = 0; i < 30; i += 1) {
      tab.edit([insert(`y${i}`)])
      await tab.time.pass(0)
    }
    expect((await disk.readDrawing('d')).snapshots).toHaveLength(2)
    expect(await stored(disk)).toEqual(plain(tab.diagram))
  })
})

describe('what is told', () => {
  it('is the failure until a write succeeds, however many edits come meanwhile', async () => {
    let isFull = false
    const storage = judged(memoryStorage(), () => !isFull)
    const tab = await openTab('a', storage, new Set()).begin(BIRTH)
    isFull = true
    const before = tab.states.length
    for (const id of ['x', 'y', 'z']) {
      tab.edit([insert(id)])
      await tab.time.pass(0)
    }
    const [saving, ...rest] = tab.states.slice(before).map(({ kind }) => kind)
    expect(saving).toBe('saving')
    expect(new Set(rest)).toEqual(new Set(['memory-only']))
    isFull = false
    tab.edit([insert('w')])
    await tab.time.pass(0)
    expect(tab.states.at(-1)?.kind).toBe('saved')
  })

  it('is saved again where only a reading failed', async () => {
    const disk = memoryStorage()
    let isBroken = false
    const readDrawing: Storage['readDrawing'] = (id) =>
      isBroken ? Promise.reject(new StorageError('unavailable')) : disk.readDrawing(id)
    const tab = await openTab('a', { ...disk, readDrawing }, new Set()).begin(BIRTH)
    isBroken = true
    await tab.log.catchUp()
    expect(tab.states.at(-1)?.kind).toBe('memory-only')
    isBroken = false
    await tab.time.pass(10_000)
    expect(tab.states.at(-1)?.kind).toBe('saved')
  })
})

describe('a storage that is cleared while a drawing is open', () => {
  it('gets the drawing anew with the next edit, and it is told', async () => {
    const storage = memoryStorage()
    const tab = await openTab('a', storage, new Set()).begin(BIRTH)
    tab.edit([insert('x')])
    await tab.time.pass(0)
    await storage.erase('d')
    tab.edit([insert('y')])
    await tab.time.pass(0)
    expect(tab.wiped).toBe(1)
    expect(tab.states.at(-1)?.kind).toBe('saved')
    expect(await stored(storage)).toEqual(plain(tab.diagram))
    expect(
      (await storage.readShelf()).map((entry) => [readShelfEntry(entry)?.id, readShelfEntry(entry)?.counts.assets]),
    ).toEqual([['d', 2]])
  })

  it('gets it without an edit, once it is looked at', async () => {
    const storage = memoryStorage()
    const tab = await openTab('a', storage, new Set()).begin(BIRTH)
    tab.edit([insert('x')])
    await tab.time.pass(0)
    await tab.log.verify()
    expect(tab.wiped).toBe(0)
    await storage.erase('d')
    await tab.log.verify()
    expect(tab.wiped).toBe(1)
    expect(await stored(storage)).toEqual(plain(tab.diagram))
  })
})

describe('what the disk does not take', () => {
  const events = (diagram: () => ReturnType<typeof drawn>) => ({
    state() {},
    remote() {},
    stale() {},
    wiped() {},
    drawing: diagram,
  })
  const services = () => {
    let ids = 0
    return { newId: () => `id${(ids += 1)}`, now: () => '2026-11-25T09:00:00Z', after: () => () => {} }
  }
  const facts = { title: 'Site', counts: BIRTH.counts }

  it('of a drawing that was left is held, opens again, and goes to the disk when there is room', async () => {
    const disk = memoryStorage()
    let isFull = false
    const library = new Library(
      judged(disk, () => !isFull),
      null,
      services(),
      'faults-left',
    )
    let diagram = drawn()
    const log = library.create(
      'd',
      events(() => diagram),
      facts,
    )
    await log.flush()
    isFull = true
    diagram = drawn([insert('x')])
    log.append([insert('x')])
    await library.leave()
    expect(library.holdsUnwritten).toBe(true)
    const again = await library.open('d')
    expect(again?.diagram.assets.size).toBe(1)
    const told: string[] = []
    again?.keep({ ...events(() => diagram), state: ({ kind }) => void told.push(kind) })
    await library.leave()
    expect(told).not.toContain('saved')
    await library.settle()
    expect(library.holdsUnwritten).toBe(true)
    isFull = false
    await library.settle()
    expect(library.holdsUnwritten).toBe(false)
    expect(await stored(disk)).toEqual(plain(diagram))
  })

  it('of a drawing that never was on it is held too, whole', async () => {
    const disk = memoryStorage()
    let isFull = true
    const library = new Library(
      judged(disk, () => !isFull),
      null,
      services(),
      'faults-born',
    )
    const diagram = drawn([insert('x')])
    library.create(
      'd',
      events(() => diagram),
      facts,
    )
    await library.leave()
    expect((await library.list()).map(({ id }) => id)).toEqual(['d'])
    const log = (await library.open('d'))?.keep(events(() => drawn([insert('x')], [insert('y')])))
    log?.append([insert('y')])
    isFull = false
    await log?.flush()
    expect(library.holdsUnwritten).toBe(false)
    expect(Object.keys(((await stored(disk)) as { assets: object }).assets)).toEqual(['x', 'y'])
  })

  it('because there is none goes to it once there is one', async () => {
    const disk = memoryStorage()
    let isThere = false
    const refuge = new Refuge(null, 'refused', async () => {
      if (!isThere) throw new StorageError('refused')
      return disk
    })
    const tab = await openTab('a', refuge, new Set()).begin(BIRTH)
    tab.edit([insert('x')])
    await tab.time.pass(0)
    expect(await refuge.settle()).toBe(false)
    expect(refuge.trouble).toBe('refused')
    isThere = true
    expect(await refuge.settle()).toBe(true)
    expect(refuge.trouble).toBeNull()
    tab.edit([insert('y')])
    await tab.time.pass(0)
    await settled()
    expect(tab.wiped).toBe(0)
    expect(await stored(disk)).toEqual(plain(tab.diagram))
  })

  it('is named by what the browser throws', () => {
    const why = (name: string): StorageTrouble => asTrouble(new DOMException('', name)).why
    expect(
      ['QuotaExceededError', 'SecurityError', 'InvalidStateError', 'VersionError', 'UnknownError'].map(why),
    ).toEqual(['full', 'refused', 'refused', 'outdated', 'unavailable'])
  })

  it('of an older snapshot never comes over a newer one', async () => {
    const disk = memoryStorage()
    await disk.putShelf(BIRTH)
    const snapshot = (n: number, diagram: ReturnType<typeof drawn>) =>
      makeSnapshot({ drawing: 'd', generation: n, covers: { a: n }, clock: n }, diagram)
    await disk.putSnapshot(snapshot(2, drawn([insert('x')], [insert('y')])))
    const refuge = new Refuge(disk, null)
    await refuge.keepAside({ born: { entry: BIRTH, snapshot: snapshot(1, drawn([insert('x')])) }, entries: [] })
    await refuge.settle()
    expect(Object.keys(((await stored(disk)) as { assets: object }).assets)).toEqual(['x', 'y'])
  })
})
