import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDiagram } from '../../src/model'
import { Library } from '../../src/persistence/library'
import { withRoomMade } from '../../src/persistence/making-room'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { StorageError } from '../../src/persistence/storage'
import { AUTOMATIC_KEPT, toThin, type VersionFacts } from '../../src/persistence/version'
import { memoryVersions, type VersionStorage, withMemory } from '../../src/persistence/version-storage'
import { Versions } from '../../src/persistence/versions'
import { drawn, insert, plain } from './drawings'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A clock that is set by hand, and ids in a row. */
function services() {
  let ids = 0
  return {
    time: Date.parse('2026-11-25T08:00:00Z'),
    newId: () => `v${String((ids += 1)).padStart(4, '0')}`,
    now() {
      return new Date(this.time).toISOString()
    },
    after: () => () => {},
  }
}

const automatic = { drawing: 'd', reason: 'edits', edits: 1, findings: null } as const

function setUp(storage: VersionStorage = memoryVersions()) {
  const clock = services()
  const versions = new Versions(storage, clock)
  const take = (names: readonly string[], more: object = {}) => {
    clock.time += MINUTE
    return versions.take(drawn(names.map((name) => insert(name))), { ...automatic, ...more })
  }
  return { clock, versions, take, storage }
}

describe('versions', () => {
  it('are listed newest first, and each reads as the drawing it was', async () => {
    const { versions, take } = setUp()
    await take(['a'])
    await take(['a', 'b'], { reason: 'before', name: 'Tidy', edits: 7 })
    const [newest, oldest] = await versions.list('d')
    expect(newest).toMatchObject({ reason: 'before', name: 'Tidy', edits: 7, counts: { assets: 2 } })
    expect(plain((await versions.read(newest as VersionFacts)) ?? emptyDiagram)).toEqual(
      plain(drawn([insert('a'), insert('b')])),
    )
    expect((await versions.read(oldest as VersionFacts))?.assets.size).toBe(1)
    expect(await versions.list('other')).toEqual([])
  })

  it('are not taken twice of one drawing, unless by name', async () => {
    const { versions, take } = setUp()
    await take(['a'])
    expect(await take(['a'])).toBeNull()
    expect(await take(['a'], { reason: 'named', name: 'For the audit' })).not.toBeNull()
    expect((await versions.list('d')).map(({ name }) => name)).toEqual(['For the audit', ''])
  })

  it('keep 20 that nobody asked for, and all that have a name', async () => {
    const { versions, take } = setUp()
    for (let i = 0; i < 60; i += 1) {
      await take(['a', `b${i}`], i % 20 === 0 ? { reason: 'named', name: `step ${i}` } : {})
    }
    const all = await versions.list('d')
    expect(all.filter(({ reason }) => reason === 'named')).toHaveLength(3)
    expect(all.filter(({ reason }) => reason !== 'named')).toHaveLength(AUTOMATIC_KEPT)
  })

  it('stay once they are named, and come back when they were taken away by mistake', async () => {
    const { versions, take } = setUp()
    const taken = (await take(['a'])) as VersionFacts
    await versions.rename(taken.id, 'The first')
    const named = (await versions.list('d'))[0] as VersionFacts
    expect(named).toMatchObject({ reason: 'named', name: 'The first' })
    const removed = await versions.remove(named)
    expect(await versions.list('d')).toEqual([])
    await versions.putBack(removed)
    expect((await versions.read(named))?.assets.size).toBe(1)
  })

  it('that are damaged read as nothing, and what is no version is not listed', async () => {
    const storage = memoryVersions()
    const { versions, take } = setUp(storage)
    const taken = (await take(['a'])) as VersionFacts
    await storage.put({ facts: taken, text: '{"assets":[]}' })
    expect(await versions.read(taken)).toBeNull()
    await storage.put({ facts: { ...taken, id: 'x', at: 'never' }, text: '' })
    expect(await versions.list('d')).toEqual([taken])
  })

  it('of drawings that are gone for good go with them', async () => {
    const clock = services()
    const library = new Library(memoryStorage(), null, clock, 'versions-purge')
    const log = library.create(
      'd',
      { state() {}, remote() {}, stale() {}, wiped() {}, drawing: () => emptyDiagram },
      {
        title: 'Site',
        counts: { assets: 0, zones: 0, conduits: 0 },
      },
    )
    await log.flush()
    const versions = await library.versions.open()
    await versions.take(drawn([insert('a')]), { drawing: 'd', reason: 'opened', edits: 0, findings: null })
    await library.remove('d')
    await library.purge()
    expect(await versions.list('d')).toHaveLength(1)
    clock.time += 40 * DAY
    await library.purge()
    await expect.poll(() => versions.list('d')).toEqual([])
  })
})

describe('thinning', () => {
  const at = (time: number): VersionFacts => ({
    id: String(time),
    drawing: 'd',
    at: new Date(time).toISOString(),
    reason: 'edits',
    name: '',
    edits: 1,
    counts: { assets: 0, zones: 0, conduits: 0 },
    findings: null,
    size: 1000,
    check: '',
  })

  it('lets 20 versions reach from minutes ago to weeks ago', () => {
    let kept: VersionFacts[] = []
    let now = Date.parse('2026-11-01T08:00:00Z')
    for (let i = 0; i < 30 * 8 * 6; i += 1) {
      now += i % 48 === 0 ? 16 * HOUR : 10 * MINUTE
      kept = [...kept, at(now)]
      const gone = new Set(toThin(kept, new Date(now).toISOString()))
      kept = kept.filter((version) => !gone.has(version))
    }
    const ages = kept.map((version) => now - Date.parse(version.at))
    expect(kept).toHaveLength(AUTOMATIC_KEPT)
    expect(ages.filter((age) => age <= HOUR).length).toBeGreaterThanOrEqual(4)
    expect(ages.filter((age) => age > HOUR && age <= DAY).length).toBeGreaterThanOrEqual(3)
    expect(ages.filter((age) => age > DAY && age <= 7 * DAY).length).toBeGreaterThanOrEqual(2)
    expect(ages.filter((age) => age > 7 * DAY).length).toBeGreaterThanOrEqual(2)
  })

  it('keeps fewer of drawings that are heavy with pictures', () => {
    const all = Array.from({ length: 12 }, (_, i) => ({ ...at(i * HOUR), size: 9_000_000 }))
    const gone = toThin(all, new Date(13 * HOUR).toISOString())
    expect(all.filter((version) => !gone.includes(version)).map(({ id }) => Number(id) / HOUR)).toEqual([8, 9, 10, 11])
  })

  it('never takes the newest, and leaves at most 20', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 60 }), (minutes) => {
        const all = minutes.map((minute, i) => ({ ...at(minute * MINUTE), id: `${i}` }))
        const gone = new Set(toThin(all, new Date(10_001 * MINUTE).toISOString()))
        const newest = Math.max(...minutes)
        expect(all.length - gone.size).toBe(Math.min(all.length, AUTOMATIC_KEPT))
        expect(all.some((one) => !gone.has(one) && Date.parse(one.at) === newest * MINUTE)).toBe(true)
      }),
    )
  })
})

describe('where the disk is full', () => {
  it('old automatic versions make room for an edit, and it is said how many', async () => {
    const { versions, take } = setUp()
    await take(['a'], { reason: 'named', name: 'Kept' })
    for (let i = 0; i < 8; i += 1) await take([`b${i}`])
    const disk = memoryStorage()
    const told: number[] = []
    versions.onGivenUp((count) => told.push(count))
    const full = withRoomMade(
      {
        ...disk,
        append: async () => {
          if ((await versions.list('d')).length > 5) throw new StorageError('full')
          return true
        },
      },
      () => versions.giveWay(),
    )
    await full.append([])
    const left = await versions.list('d')
    expect(left.map(({ name }) => name)).toEqual(['', '', '', 'Kept'])
    expect(told).toEqual([5])
  })

  it('an edit fails as before where there is nothing to give up', async () => {
    const { versions } = setUp()
    const append = () => Promise.reject(new StorageError('full'))
    await expect(withRoomMade({ ...memoryStorage(), append }, () => versions.giveWay()).append([])).rejects.toThrow(
      'full',
    )
  })

  it('a version that finds no room fails, and takes no named one with it', async () => {
    const storage = memoryVersions()
    const { versions, take } = setUp(storage)
    await take(['a'], { reason: 'named', name: 'Kept' })
    await take(['b'])
    storage.put = () => Promise.reject(new StorageError('full'))
    await expect(take(['c'])).rejects.toThrow('full')
    expect((await versions.list('d')).map(({ name }) => name)).toEqual(['Kept'])
  })
})

describe('where the disk refuses', () => {
  it('versions last as long as the page, beside those that are on it', async () => {
    const disk = memoryVersions()
    const { versions, take } = setUp(withMemory(disk))
    await take(['a'])
    const put = disk.put
    disk.put = () => Promise.reject(new StorageError('refused'))
    const held = (await take(['b'], { reason: 'named', name: 'Held' })) as VersionFacts
    disk.put = put
    await take(['c'])
    expect((await versions.list('d')).map(({ counts, name }) => [counts.assets, name])).toHaveLength(3)
    expect(await disk.list('d')).toHaveLength(2)
    expect((await versions.read(held))?.assets.size).toBe(1)
    await versions.rename(held.id, 'Renamed')
    disk.list = () => Promise.reject(new StorageError('unavailable'))
    expect((await versions.list('d')).map(({ name }) => name)).toEqual(['Renamed'])
    await versions.remove(held)
    await expect(versions.list('d')).rejects.toThrow('unavailable')
  })
})
