import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { VersionKeeper } from '../../src/app/versions/version-keeper'
import { type Diagram, emptyDiagram, indexDiagram, removeRecords } from '../../src/model'
import { Library } from '../../src/persistence/library'
import { memoryStorage } from '../../src/persistence/memory-storage'
import type { Versions } from '../../src/persistence/versions'
import { type Board, createBoard } from '../../src/store'

const START = Date.parse('2026-11-25T09:00:00Z')
const site: Diagram = {
  ...emptyDiagram,
  fields: { title: 'Site' },
  assets: new Map(
    Array.from({ length: 15 }, (_, i) => {
      const asset = { id: `a${i}`, type: 'plc', level: 'L1', $order: `a${i}` }
      return [asset.id, asset]
    }),
  ) as unknown as Diagram['assets'],
}

let board: Board
let library: Library
let keeper: VersionKeeper
let versions: Versions

beforeEach(async () => {
  vi.useFakeTimers({ now: START })
  let ids = 0
  const services = {
    newId: () => `v${(ids += 1)}`,
    now: () => new Date().toISOString(),
    after: () => () => {},
  }
  library = new Library(memoryStorage(), null, services, 'keeper')
  board = createBoard({ ...services, check: async () => [], writeClipboard: async () => false }, { commands: [] })
  versions = await library.versions.open()
  keeper = new VersionKeeper(board, library)
  open(site)
})
afterEach(() => void vi.useRealTimers())

function open(diagram: Diagram) {
  board.load('d', diagram, null)
  keeper.opened()
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const retitle = (title: string) => board.run('set-document', { fields: { title } })
const taken = async () => (await versions.list('d')).map(({ reason, name, edits }) => ({ reason, name, edits }))
const titles = async () =>
  Promise.all((await versions.list('d')).map(async (facts) => (await versions.read(facts))?.fields.title))

describe('versions that are taken by themselves', () => {
  it('begin with the drawing as it was opened, though it is edited at once', async () => {
    retitle('Edited')
    await pass(0)
    expect(await taken()).toEqual([{ reason: 'opened', name: '', edits: 0 }])
    expect(await titles()).toEqual(['Site'])
    await pass(60_000)
    expect(await taken()).toHaveLength(1)
  })

  it('know what a check found', async () => {
    await pass(5_000)
    const [version] = await versions.list('d')
    expect(version).toMatchObject({ findings: { errors: 0, warnings: 0, advice: 0 }, counts: { assets: 15 } })
  })

  it('are none of a blank board, and none twice of one that was only looked at', async () => {
    open(emptyDiagram)
    await pass(5_000)
    expect(await taken()).toEqual([])
    for (let i = 0; i < 3; i += 1) {
      open(site)
      await pass(5_000)
    }
    expect(await taken()).toHaveLength(1)
  })

  it('come after many edits', async () => {
    await pass(5_000)
    for (let i = 0; i < 100; i += 1) {
      retitle(`Edit ${i}`)
      await pass(100)
    }
    expect(await taken()).toEqual([
      { reason: 'edits', name: '', edits: 40 },
      { reason: 'edits', name: '', edits: 40 },
      { reason: 'opened', name: '', edits: 0 },
    ])
    expect(await titles()).toEqual(['Edit 79', 'Edit 39', 'Site'])
  })

  it('come after some minutes, with the drawing as it was before the edit that comes then', async () => {
    await pass(5_000)
    retitle('Before lunch')
    await pass(30 * 60_000)
    expect(await taken()).toHaveLength(1)
    retitle('After lunch')
    await pass(0)
    expect(await titles()).toEqual(['Before lunch', 'Site'])
  })

  it('come before a large edit, named as it is', async () => {
    await pass(5_000)
    retitle('Whole')
    const { index } = board.store.getState()
    board.apply(removeRecords(index, [...index.diagram.assets.keys()]), { origin: 'user', label: 'Delete' })
    await pass(0)
    expect((await taken())[0]).toEqual({ reason: 'before', name: 'Delete', edits: 1 })
    expect(await titles()).toEqual(['Whole', 'Site'])
  })

  it('come no more once the drawing is left, and a failing disk disturbs no edit', async () => {
    versions.storage.put = () => Promise.reject(new Error('broken'))
    retitle('Edited')
    await pass(0)
    expect(board.store.getState().diagram.fields.title).toBe('Edited')
    keeper.left()
    expect(await keeper.take('named', 'x')).toBeNull()
    expect(indexDiagram(board.store.getState().diagram).assets).toHaveLength(15)
  })
})
