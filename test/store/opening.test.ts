import { describe, expect, it } from 'vitest'
import { buildScene } from '../../src/layout'
import { type Diagram, indexDiagram } from '../../src/model'
import { createBoard } from '../../src/store'
import { diagram } from '../support/diagram-builder'
import { sample } from './sample'
import { testBoard } from './test-board'

const size = { width: 1000, height: 700 }

function wide(inZone = 30) {
  const builder = diagram().zone('z', { name: 'First' })
  for (let i = 0; i < 40; i += 1) {
    builder.asset(`a${i}`, { level: 'L2', position: { x: i * 400, y: 30 }, ...(i === inZone ? { zone: 'z' } : {}) })
  }
  return builder.build()
}

describe('a drawing opens', () => {
  it('where it was left', () => {
    const { board, state } = testBoard()
    board.load('d', wide(), { x: 1, y: 2, zoom: 0.3 })
    expect(state().viewport).toEqual({ x: 1, y: 2, zoom: 0.3 })
    expect(state().cameraGoal).toMatchObject({ viewport: { x: 1, y: 2, zoom: 0.3 }, instant: true })
  })

  it('for the first time as a whole, where that is half its size or more', () => {
    const { board, state } = testBoard()
    board.load('d', sample(), null)
    const { viewport, scene } = state()
    expect(viewport.zoom).toBeGreaterThanOrEqual(0.5)
    expect(scene.bounds.x * viewport.zoom + viewport.x).toBeGreaterThanOrEqual(0)
    expect((scene.bounds.x + scene.bounds.width) * viewport.zoom + viewport.x).toBeLessThanOrEqual(size.width)
  })

  it('empty at the top of its lanes, and is shown whole there', () => {
    const { board, state } = testBoard()
    board.load('d', diagram().build(), null)
    expect(state().viewport).toEqual({ x: 0, y: 0, zoom: 1 })
    board.run('zoom-fit')
    expect(state().cameraGoal?.viewport).toEqual({ x: 0, y: 0, zoom: 1 })
  })

  it('for the first time, when it is large, at 100 % on its first zone', () => {
    const { board, state } = testBoard()
    board.load('d', wide(), null)
    const { viewport, scene } = state()
    expect(viewport.zoom).toBe(1)
    const [zone] = scene.zones.values()
    if (!zone) throw new Error('No zone')
    expect(zone.x + viewport.x).toBeGreaterThanOrEqual(0)
    expect(zone.x + zone.width + viewport.x).toBeLessThanOrEqual(size.width)
  })

  it('and with no more beside the drawing than there must be', () => {
    const { board, state } = testBoard()
    board.load('d', wide(0), null)
    const { viewport, scene } = state()
    expect(scene.bounds.x + viewport.x).toBe(40)
    expect(viewport.y).toBe(0)
  })

  it('as soon as the size of the canvas is known, unless somebody has moved the view before', () => {
    const services = {
      newId: () => 'n',
      now: () => '2026-11-25T10:00:00Z',
      check: async () => [],
      writeClipboard: async () => true,
    }
    const early = createBoard(services)
    early.load('d', wide(), null)
    expect(early.store.getState().cameraGoal).toBeNull()
    early.view({ viewSize: size })
    expect(early.store.getState().cameraGoal?.instant).toBe(true)
    const moved = createBoard(services)
    moved.load('d', wide(), null)
    moved.view({ viewport: { x: 7, y: 7, zoom: 1 } })
    moved.view({ viewSize: size })
    expect(moved.store.getState().viewport).toEqual({ x: 7, y: 7, zoom: 1 })
  })

  it('with a place for all that had none, told to listeners as loading, and not to be undone', () => {
    const { board, state } = testBoard()
    const told: string[] = []
    board.onPatch((_, origin) => told.push(origin))
    board.load('d', diagram().zone('z').asset('a', { zone: 'z' }).asset('b').conduit('c', 'a', 'b').build(), null)
    expect(told).toEqual(['load'])
    expect(state().index.assets.every(({ position }) => position !== undefined)).toBe(true)
    expect(state().canUndo).toBe(false)
    board.load('d', state().diagram, null)
    expect(told).toEqual(['load'])
  })
})

describe('a very large drawing', () => {
  const many = () => {
    const builder = diagram()
      .asset('a', { position: { x: 0, y: 20 } })
      .asset('b', { position: { x: 300, y: 20 } })
    for (let i = 0; i < 501; i += 1) builder.conduit(`c${i}`, 'a', 'b')
    return builder.build()
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const services = {
    newId: () => 'n',
    now: () => '2026-11-25T10:00:00Z',
    check: async () => [],
    writeClipboard: async () => true,
  }

  it('opens as a sketch, and has its routes once they are worked out', async () => {
    const routes = (drawing: Diagram) => buildScene(indexDiagram(drawing)).conduits
    const board = createBoard({ ...services, layOut: async (drawing) => routes(drawing) })
    board.load('d', many(), null)
    const sketch = board.store.getState().scene
    expect(sketch.assets.size).toBe(2)
    await settled()
    expect(board.store.getState().scene.conduits).toEqual(routes(board.store.getState().diagram))
  })

  it('is laid out here when nobody can do it beside the page', async () => {
    for (const layOut of [async () => null, async () => Promise.reject(new Error('No worker'))]) {
      const board = createBoard({ ...services, layOut })
      board.load('d', many(), null)
      await settled()
      expect(board.store.getState().scene).toEqual(buildScene(board.store.getState().index))
    }
  })

  it('that is closed before its routes come leaves the next one alone', async () => {
    const board = createBoard({ ...services, layOut: async () => null })
    board.load('d', many(), null)
    board.load('e', sample(), null)
    const { scene } = board.store.getState()
    await settled()
    expect(board.store.getState().scene).toBe(scene)
  })
})

describe('the camera', () => {
  it('zooms in steps round the middle of the view, between 10 % and 400 %', () => {
    const { board, state } = testBoard(sample())
    board.run('zoom-in')
    expect(state().viewport).toEqual({ x: -125, y: -87.5, zoom: 1.25 })
    board.run('zoom-100')
    expect(state().viewport).toEqual({ x: 0, y: 0, zoom: 1 })
    for (let i = 0; i < 20; i += 1) board.run('zoom-in')
    expect(state().viewport.zoom).toBe(4)
    expect(board.run('zoom-in')).toBe(false)
    for (let i = 0; i < 40; i += 1) board.run('zoom-out')
    expect(state().viewport.zoom).toBe(0.1)
  })

  it('shows records of any kind, a device without a card too; nothing for what is not drawn', () => {
    const { board, state } = testBoard(sample())
    for (const id of ['pc', 'ops', 'c1', 'note', 'fw']) {
      const before = state().cameraGoal?.serial ?? 0
      expect(board.run('show', { ids: [id] }), id).toBe(true)
      expect(state().cameraGoal?.serial).toBe(before + 1)
    }
    expect(board.run('show', { ids: ['nobody'] })).toBe(false)
  })
})

describe('a new asset without a place', () => {
  it('goes to its usual level, in view, over no other card, with a name of its own', () => {
    const { board, state } = testBoard(sample())
    for (let i = 0; i < 3; i += 1) expect(board.run('add-asset', { type: 'asic-miner-air' })).toBe(true)
    const added = state().index.assets.filter(({ type }) => type === 'asic-miner-air')
    expect(new Set(added.map(({ name }) => name)).size).toBe(3)
    const boxes = [...state().scene.assets.values()]
    for (const a of boxes) {
      const covering = boxes.filter((b) => a !== b && Math.abs(a.x - b.x) < 156 && Math.abs(a.y - b.y) < 44)
      expect(covering, a.id).toEqual([])
    }
  })

  it('goes into the zone that is selected or named', () => {
    const { board, state } = testBoard(sample())
    board.run('select', { ids: ['empty'] })
    board.run('add-asset', { type: 'asic-miner-air', name: 'Hall B' })
    const [made] = state().selection
    expect(state().index.asset(made)).toMatchObject({ zone: 'empty', name: 'Hall B' })
    expect(board.run('add-asset', { type: 'custom', role: 'no-such-role' })).toBe(false)
    expect(board.run('add-asset', { type: 'no-such-type' })).toBe(false)
  })
})
