import { describe, expect, it } from 'vitest'
import { sample } from './sample'
import { testBoard } from './test-board'

const SIZE = { width: 1600, height: 900 }
const BAR = 120

/** Where the drawing's ends stand on the screen under a view. */
function ends({ board }: ReturnType<typeof testBoard>, goal: 'viewport' | 'goal' = 'goal') {
  const { scene, viewport, cameraGoal } = board.store.getState()
  const { y, zoom } = goal === 'goal' && cameraGoal ? cameraGoal.viewport : viewport
  return { top: scene.bounds.y * zoom + y, bottom: (scene.bounds.y + scene.bounds.height) * zoom + y }
}

function covered(px: number) {
  const tested = testBoard(sample())
  tested.board.view({ viewSize: SIZE, coveredBelow: { bar: px } })
  return tested
}

describe('what lies over the foot of the canvas', () => {
  it('is kept clear when everything is shown', () => {
    for (const px of [0, BAR]) {
      const tested = covered(px)
      tested.board.run('zoom-fit')
      const { top, bottom } = ends(tested)
      expect(bottom).toBeLessThanOrEqual(SIZE.height - px - 39)
      expect((top + bottom) / 2).toBeCloseTo((SIZE.height - px) / 2)
    }
  })

  it('is kept clear of what is gone to', () => {
    const tested = covered(BAR)
    tested.board.run('show', { ids: ['hmi'] })
    const { scene, cameraGoal } = tested.state()
    const box = scene.assets.get('hmi' as never)
    const view = cameraGoal?.viewport
    if (!box || !view) throw new Error('No card, or no view')
    expect((box.y + box.height / 2) * view.zoom + view.y).toBeCloseTo((SIZE.height - BAR) / 2)
  })

  it('is reckoned once where several lie over each other, and not at all where it leaves less than half', () => {
    const tested = covered(0)
    tested.board.view({ coveredBelow: { bar: BAR, points: 80 } })
    tested.board.run('zoom-fit')
    expect(ends(tested).bottom).toBeLessThanOrEqual(SIZE.height - BAR - 39)
    tested.board.view({ coveredBelow: { bar: 500 } })
    tested.board.run('zoom-fit')
    const { top, bottom } = ends(tested)
    expect((top + bottom) / 2).toBeCloseTo(SIZE.height / 2)
  })

  it('moves a drawing that has just opened, and none that somebody has moved', () => {
    const tested = covered(0)
    tested.board.load('other', sample(), null)
    const before = tested.state().viewport
    tested.board.view({ coveredBelow: { bar: BAR } })
    expect(tested.state().viewport).not.toEqual(before)
    expect(ends(tested, 'viewport').bottom).toBeLessThanOrEqual(SIZE.height - BAR - 39)
    const moved = { x: 7, y: 7, zoom: 1 }
    tested.board.view({ viewport: moved })
    tested.board.view({ coveredBelow: { bar: 60 } })
    expect(tested.state().viewport).toBe(moved)
    tested.board.load('third', sample(), moved)
    tested.board.view({ coveredBelow: {} })
    expect(tested.state().viewport).toBe(moved)
  })
})
