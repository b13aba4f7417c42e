import { describe, expect, it } from 'vitest'
import { assetId } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { testBoard } from '../test-board'

function board() {
  const tested = testBoard(
    diagram({ annotations: [{ id: 'note', kind: 'note', place: { level: 'L5', x: 900, y: 20 } }] })
      .zone('ops')
      .asset('a', { level: 'L3', zone: 'ops', position: { x: 100, y: 40 } })
      .asset('b', { level: 'L3', zone: 'ops', position: { x: 320, y: 60 } })
      .asset('c', { level: 'L3', zone: 'ops', position: { x: 700, y: 40 } })
      .asset('d', { level: 'L2', position: { x: 140, y: 20 } })
      .asset('e', { level: 'L2', position: { x: 420, y: 50 }, locked: true })
      .conduit('k', 'a', 'd')
      .build(),
  )
  const run = (command: string, ...ids: string[]) => {
    tested.board.view({ selection: new Set(ids) })
    return tested.board.run(command)
  }
  const place = (id: string) => tested.state().index.asset(assetId(id))?.position
  return { ...tested, run, place }
}

describe('aligning', () => {
  it('brings left edges to the leftmost, each in its lane', () => {
    const { run, place, state } = board()
    expect(run('align-left', 'a', 'd')).toBe(true)
    expect([place('a'), place('d')]).toEqual([
      { x: 100, y: 40 },
      { x: 100, y: 20 },
    ])
    expect(state().announcement).toBe('Align left edges: 2 assets')
  })

  it('stacks what would come to lie on another, in the order in which it stood', () => {
    const { run, place } = board()
    run('align-left', 'a', 'b', 'c')
    expect([place('a'), place('c'), place('b')]).toEqual([
      { x: 100, y: 40 },
      { x: 100, y: 94 },
      { x: 100, y: 148 },
    ])
  })

  it('upwards and downwards works in each lane for itself: nobody leaves a level or a zone', () => {
    const { run, place, state } = board()
    run('align-top', 'a', 'b', 'd')
    expect([place('a')?.y, place('b')?.y, place('d')?.y]).toEqual([40, 40, 20])
    expect(state().index.asset(assetId('b'))).toMatchObject({ level: 'L3', zone: 'ops' })
  })

  it('down the middle and to the bottom too', () => {
    const { run, place } = board()
    run('align-middle', 'a', 'b')
    expect([place('a')?.y, place('b')?.y]).toEqual([50, 50])
    run('distribute-down', 'a', 'b', 'c')
    expect([place('c')?.y, place('a')?.y, place('b')?.y].sort()).toEqual([148, 40, 94].sort())
    run('align-bottom', 'a', 'b', 'c')
    expect([place('a')?.y, place('b')?.y, place('c')?.y]).toEqual([148, 148, 148])
  })

  it('goes to what is locked, which stays', () => {
    const { run, place } = board()
    run('align-left', 'd', 'e')
    expect([place('d')?.x, place('e')?.x]).toEqual([420, 420])
    expect(place('e')?.y).toBe(50)
    expect(place('d')?.y).not.toBe(50)
  })

  it('moves a zone with what is in it once, also when its members are selected too', () => {
    const { run, place, state } = board()
    const before = state().scene.zones.get('ops' as never)?.x ?? 0
    run('align-right', 'ops', 'a', 'note')
    const by = (state().scene.zones.get('ops' as never)?.x ?? 0) - before
    expect(by).toBeGreaterThan(0)
    expect(place('a')).toEqual({ x: 100 + by, y: 40 })
  })

  it('of one thing does nothing', () => {
    expect(board().run('align-left', 'a')).toBe(false)
    expect(board().run('align-left', 'a', 'k')).toBe(false)
  })
})

describe('spreading', () => {
  it('makes equal gaps between the outermost two', () => {
    const { run, place } = board()
    run('distribute-across', 'a', 'b', 'c')
    expect([place('a')?.x, place('b')?.x, place('c')?.x]).toEqual([100, 400, 700])
  })

  it('gives up the outer edge where there is no room', () => {
    const { run, place, board: it } = board()
    it.run('set-fields', { ids: ['c'], fields: { position: { x: 330, y: 40 } } })
    run('distribute-across', 'a', 'b', 'c')
    expect([place('a')?.x, place('b')?.x, place('c')?.x]).toEqual([100, 266, 432])
  })
})
