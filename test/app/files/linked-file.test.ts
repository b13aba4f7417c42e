import { describe, expect, it } from 'vitest'
import { drawingText } from '../../../src/app/files/drawing-text'
import { LinkedFile } from '../../../src/app/files/linked-file'
import { emptyDiagram } from '../../../src/model'
import { type FileLink, type FileLinks, fileLinks } from '../../../src/persistence'
import { type Board, createBoard } from '../../../src/store'

/** A file on a disk of a test: changed from outside, taken away, with leave to use it or not. */
function fakeFile(name = 'site.zoneboard.json') {
  const disk = {
    text: '',
    at: 1,
    isThere: true,
    leave: 'granted' as PermissionState,
    asked: 0,
    answer: 'granted' as PermissionState,
  }
  const gone = () => {
    throw new DOMException('gone', 'NotFoundError')
  }
  const handle = {
    name,
    queryPermission: async () => disk.leave,
    requestPermission: async () => {
      disk.asked += 1
      disk.leave = disk.answer
      return disk.leave
    },
    getFile: async () => (disk.isThere ? new File([disk.text], name, { lastModified: disk.at }) : gone()),
    createWritable: async () => {
      const parts: string[] = []
      return {
        write: async (text: string) => void parts.push(text),
        close: async () => {
          Object.assign(disk, { text: parts.join(''), at: disk.at + 1, isThere: true })
        },
      }
    },
  }
  const outside = (text: string) => Object.assign(disk, { text, at: disk.at + 1 })
  return { disk, handle: handle as unknown as FileSystemFileHandle, outside }
}

function memoryLinks(): FileLinks {
  const links = new Map<string, FileLink>()
  return {
    read: async (drawing) => links.get(drawing) ?? null,
    put: async (link) => void links.set(link.drawing, link),
    drop: async (drawing) => void links.delete(drawing),
  }
}

function opened(links: FileLinks, drawing = 'd', diagram = emptyDiagram) {
  let ids = 0
  const board = createBoard({
    newId: () => `id${(ids += 1)}`,
    now: () => '2026-11-25T09:00:00Z',
    check: async () => [],
    writeClipboard: async () => false,
  })
  const linked = new LinkedFile(board, links)
  board.load(drawing, diagram, null)
  return { board, linked, state: () => board.store.getState().file?.state ?? null }
}
const settled = () => new Promise((done) => setTimeout(done, 20))
const retitle = (board: Board, title: string) => board.run('set-document', { fields: { title } })

async function linkedDrawing() {
  const [file, links] = [fakeFile(), memoryLinks()]
  const { board, linked, state } = opened(links)
  await settled()
  file.disk.text = await drawingText(board.store.getState().diagram)
  await linked.link(file.handle, await file.handle.getFile())
  return { ...file, links, board, linked, state }
}

describe('a drawing with a file on disk', () => {
  it('says whether the file holds it, and writes what is new', async () => {
    const { board, linked, state, disk } = await linkedDrawing()
    expect(state()).toBe('current')
    retitle(board, 'North')
    expect(state()).toBe('behind')
    expect(await linked.write()).toBe('written')
    expect(state()).toBe('current')
    expect(JSON.parse(disk.text).title).toBe('North')
    board.undo()
    expect(state()).toBe('behind')
  })

  it('never writes over what somebody else wrote unless told to', async () => {
    const { board, linked, state, disk, outside } = await linkedDrawing()
    retitle(board, 'North')
    outside('{"format":"zoneboard","version":1,"title":"Theirs"}')
    expect(await linked.write()).toBe('changed')
    expect(state()).toBe('changed')
    retitle(board, 'North site')
    expect(state()).toBe('changed')
    expect(JSON.parse(disk.text).title).toBe('Theirs')
    expect(await (await linked.theirs())?.text()).toContain('Theirs')
    expect(await linked.write(true)).toBe('written')
    expect(JSON.parse(disk.text).title).toBe('North site')
    expect(state()).toBe('current')
  })

  it('notices a change when it is come back to, and takes a touched file for what it is', async () => {
    const { linked, state, disk, outside } = await linkedDrawing()
    outside(disk.text)
    await linked.check()
    expect(state()).toBe('current')
    outside('other')
    await linked.check()
    expect(state()).toBe('changed')
    disk.isThere = false
    await linked.check()
    expect(state()).toBe('gone')
    expect(await linked.write(true)).toBe('written')
    expect(state()).toBe('current')
  })

  it('keeps its file over a reload, and asks only when somebody presses something', async () => {
    const { board, linked, links, disk } = await linkedDrawing()
    retitle(board, 'North')
    await linked.write()
    disk.leave = 'prompt'
    const later = opened(links, 'd', board.store.getState().diagram)
    await settled()
    expect(later.state()).toBe('asks')
    await later.linked.check()
    expect([later.state(), disk.asked]).toEqual(['asks', 0])
    retitle(later.board, 'North site')
    expect(later.state()).toBe('asks')
    later.board.undo()
    await later.linked.check(true)
    expect([later.state(), disk.asked]).toEqual(['current', 1])
  })

  it('writes nothing where the browser does not get leave', async () => {
    const { board, linked, disk } = await linkedDrawing()
    retitle(board, 'North')
    Object.assign(disk, { leave: 'prompt', answer: 'denied' })
    expect(await linked.write()).toBe('refused')
    expect(await linked.theirs()).toBeNull()
    expect(disk.text).not.toContain('North')
  })

  it('is linked to no other drawing, and to none once that is ended', async () => {
    const { board, linked, links, state } = await linkedDrawing()
    board.load('other', emptyDiagram, null)
    await settled()
    expect([state(), linked.handle, await linked.write()]).toEqual([null, null, 'refused'])
    board.load('d', emptyDiagram, null)
    await settled()
    expect(state()).toBe('current')
    await linked.unlink()
    expect([state(), await links.read('d')]).toEqual([null, null])
  })

  it('knows its file as long as the page where the browser keeps nothing', async () => {
    const { handle } = fakeFile()
    const links = fileLinks('none')
    const link = { drawing: 'd', handle, seen: { modified: 1, size: 0, print: '' }, stands: '' }
    await links.put(link)
    expect(await links.read('d')).toBe(link)
    await links.drop('d')
    expect(await links.read('d')).toBeNull()
  })
})
