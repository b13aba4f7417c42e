// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Desk } from '../../../src/app/session/desk'
import { emptyDiagram } from '../../../src/model'
import { Library } from '../../../src/persistence/library'
import { memoryStorage } from '../../../src/persistence/memory-storage'
import type { Storage } from '../../../src/persistence/storage'
import { createBoard } from '../../../src/store'

let libraries = 0
function desk(disk: Storage = memoryStorage()) {
  let ids = 0
  const newId = () => `drawing${(ids += 1)}`
  const now = () => '2026-11-25T09:00:00Z'
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  }
  const library = new Library(disk, null, { newId, now, after }, `desk${(libraries += 1)}`)
  const board = createBoard({ newId, now, check: async () => [], writeClipboard: async () => false })
  const told: string[] = []
  board.store.subscribe(({ saveState }, before) => {
    if (saveState !== before.saveState) told.push(saveState.kind)
  })
  const one = new Desk(board, library, () => {})
  const retitle = (title: string) => board.run('set-document', { fields: { title } })
  const titleOf = async (id: string) => (await library.open(id))?.diagram.fields.title
  return { board, library, desk: one, told, retitle, titleOf, id: () => board.store.getState().documentId }
}

/** A disk that takes its time over one thing, until it is let go on. */
function slow(name: 'readDrawing' | 'putSnapshot') {
  const disk = memoryStorage()
  let [go, isSlow] = [() => {}, false]
  const wait = () =>
    isSlow
      ? new Promise<void>((done) => {
          go = done
        })
      : Promise.resolve()
  const storage: Storage = {
    ...disk,
    ...(name === 'readDrawing'
      ? { readDrawing: (id: string) => wait().then(() => disk.readDrawing(id)) }
      : {
          putSnapshot: (snapshot: Parameters<Storage['putSnapshot']>[0]) =>
            wait().then(() => disk.putSnapshot(snapshot)),
        }),
  }
  return { storage, begin: () => void (isSlow = true), end: () => ((isSlow = false), go()) }
}
const settled = () => new Promise((done) => setTimeout(done, 30))

describe('the drawing on the board', () => {
  it('keeps what is done on it while another is being read, and the other is not touched by it', async () => {
    const { storage, begin, end } = slow('readDrawing')
    const { desk: one, retitle, titleOf, id } = desk(storage)
    await one.openAsNew(emptyDiagram)
    const first = id()
    retitle('First')
    await one.openAsNew(emptyDiagram)
    const second = id()
    retitle('Second')
    begin()
    const opening = one.openFromShelf(first)
    await settled()
    retitle('Second, late')
    end()
    expect(await opening).toBe(true)
    retitle('First, later')
    await one.leave()
    expect([await titleOf(first), await titleOf(second)]).toEqual(['First, later', 'Second, late'])
  })

  it('goes on with what is done on it while it is opened again itself', async () => {
    const { storage, begin, end } = slow('readDrawing')
    const { board, desk: one, retitle, titleOf, id } = desk(storage)
    await one.openAsNew(emptyDiagram)
    retitle('First')
    begin()
    const opening = one.openFromShelf(id())
    await settled()
    retitle('First, late')
    end()
    await opening
    expect(board.store.getState().diagram.fields.title).toBe('First, late')
    await one.leave()
    expect(await titleOf(id())).toBe('First, late')
  })

  it('that is new is not called saved before it is', async () => {
    const { storage, begin, end } = slow('putSnapshot')
    const { board, desk: one } = desk(storage)
    await one.openAsNew(emptyDiagram)
    await settled()
    expect(board.store.getState().saveState.kind).toBe('saved')
    begin()
    await one.openAsNew(emptyDiagram)
    await settled()
    expect(board.store.getState().saveState.kind).toBe('saving')
    end()
    await settled()
    expect(board.store.getState().saveState.kind).toBe('saved')
  })

  it('goes on being kept where another cannot be shown', async () => {
    const { board, desk: one, retitle, titleOf, id } = desk()
    await one.openAsNew(emptyDiagram)
    const first = id()
    await one.openAsNew(emptyDiagram)
    const second = id()
    const load = board.load.bind(board)
    board.load = (drawing, ...rest) => {
      if (drawing === first) throw new Error('broken on purpose')
      load(drawing, ...rest)
    }
    await expect(one.openFromShelf(first)).rejects.toThrow('broken on purpose')
    retitle('Second')
    await one.leave()
    expect([id(), await titleOf(second), await titleOf(first)]).toEqual([second, 'Second', undefined])
  })
})
