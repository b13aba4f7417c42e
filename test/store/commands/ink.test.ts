import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../src/model'
import { shownScene } from '../../../src/store'
import { sample } from '../sample'
import { testBoard } from '../test-board'

function added(
  run: (tested: ReturnType<typeof testBoard>) => boolean,
): { mark: Annotation } & ReturnType<typeof testBoard> {
  const tested = testBoard(sample())
  const before = new Set(tested.state().diagram.annotations.keys())
  expect(run(tested)).toBe(true)
  const [mark] = [...tested.state().diagram.annotations.values()].filter(({ id }) => !before.has(id))
  if (!mark) throw new Error('nothing was added')
  return { mark, ...tested }
}

describe('a pen', () => {
  it('leaves a line whose points are counted from its corner, in the colour and width in hand', () => {
    const { mark, state } = added(({ board }) => {
      board.run('set-marker', { ink: 'blue', weight: 'thick' })
      return board.run('add-ink', { kind: 'stroke', points: [640, 130, 0.804, 600, 100, 0.5, 700, 90, 2] })
    })
    expect(mark).toMatchObject({ kind: 'stroke', colour: 'blue', weight: 8, width: 100, height: 40 })
    expect(mark.points).toEqual([40, 40, 0.8, 0, 10, 0.5, 100, 0, 1])
    expect(state().scene.annotations.get(mark.id)).toMatchObject({ x: 600, y: 90, width: 100, height: 40 })
  })

  it('leaves out steps that nobody sees, and thins what is endless', () => {
    const endless = Array.from({ length: 50_000 }, (_, i) => [i * 2, (i % 7) * 3, 0.5]).flat()
    const { mark } = added(({ board }) => board.run('add-ink', { kind: 'stroke', points: endless }))
    expect(mark.points?.length).toBeLessThanOrEqual(60_000)
    const still = added(({ board }) => board.run('add-ink', { kind: 'stroke', points: [5, 5, 0.5, 5.2, 5, 0.5] }))
    expect(still.mark.points).toEqual([0, 0, 0.5])
  })

  it('moves no lane, wherever it draws', () => {
    const { state, board } = testBoard(sample())
    const { lanes } = state().scene
    const last = lanes.at(-1)
    const y = (last?.y ?? 0) + (last?.height ?? 0) - 1
    expect(board.run('add-ink', { kind: 'stroke', points: [10, y, 0.5, 90, y, 0.5] })).toBe(true)
    expect(state().scene.lanes).toEqual(lanes)
  })
})

describe('an arrow', () => {
  it('keeps its two ends only, is selected, and is none where it goes nowhere', () => {
    const points = [600, 100, 0.5, 640, 180, 0.5, 700, 130, 0.5]
    const { mark, state } = added(({ board }) => board.run('add-ink', { kind: 'arrow', points }))
    expect(mark.points).toEqual([0, 0, 0.5, 100, 30, 0.5])
    expect([...state().selection]).toEqual([mark.id])
    const { board } = testBoard(sample())
    expect(board.run('add-ink', { kind: 'arrow', points: [5, 5, 0.5, 5, 5, 0.5] })).toBe(false)
  })

  it('by key goes from one selected record to the other, from border to border', () => {
    const { mark, state } = added(({ board }) => {
      board.view({ selection: new Set(['pc', 'fw2']) })
      return board.run('add-arrow')
    })
    const box = state().scene.annotations.get(mark.id)
    const [from, to] = [state().scene.assets.get('pc' as never), state().scene.assets.get('fw2' as never)]
    if (!box || !from || !to) throw new Error('not drawn')
    expect(box.x).toBeGreaterThan(from.x + from.width)
    expect(box.x + box.width).toBeLessThan(to.x)
  })
})

describe('the eraser', () => {
  it('takes what pens and stamps left, and neither notes nor what is locked', () => {
    const { mark, board, state } = added(({ board: own }) => own.run('add-stamp', { at: { x: 700, y: 100 } }))
    expect(board.run('erase', { ids: ['note', 'pc', mark.id] })).toBe(true)
    expect(state().diagram.annotations.has(mark.id)).toBe(false)
    expect(state().diagram.annotations.has('note' as never)).toBe(true)
    board.undo()
    board.run('set-fields', { ids: [mark.id], fields: { locked: true } })
    expect(board.run('erase', { ids: [mark.id] })).toBe(false)
    expect(board.run('erase-all')).toBe(false)
  })
})

describe('a picture', () => {
  const image = 'data:image/webp;base64,AAAA'

  it('is put there no larger than can be seen, in its shape', () => {
    const { mark } = added(({ board }) => board.run('add-image', { image, width: 1600, height: 800, alt: 'Rack 4' }))
    expect(mark).toMatchObject({ kind: 'image', image, width: 480, height: 240, alt: 'Rack 4' })
  })

  it('from elsewhere than the file itself, or a drawing in a picture, is not taken', () => {
    const { board } = testBoard(sample())
    for (const bad of ['https://example.com/x.png', 'data:image/svg+xml;base64,AAAA', 'data:text/html;base64,AAAA']) {
      expect(board.run('add-image', { image: bad, width: 10, height: 10 })).toBe(false)
    }
  })

  it('too many for one drawing are told', () => {
    const { board, state } = testBoard(sample())
    const large = `data:image/png;base64,${'A'.repeat(1_400_000)}`
    const results = Array.from({ length: 9 }, () => board.run('add-image', { image: large, width: 9, height: 9 }))
    expect(results).toEqual([true, true, true, true, true, true, true, true, false])
    expect(state().toasts.at(-1)?.text).toMatch(/pictures/u)
  })
})

describe('notes and marks hidden', () => {
  it('are not selected any more, not walked to and not in what is shown; a new one shows them again', () => {
    const { board, state } = testBoard(sample())
    board.view({ selection: new Set(['note', 'pc']), focus: 'note' })
    board.run('toggle-annotations')
    expect([...state().selection]).toEqual(['pc'])
    expect(state().focus).toBeNull()
    expect(shownScene(state()).annotations.size).toBe(0)
    expect(shownScene(state())).toBe(shownScene(state()))
    board.run('select-all')
    expect(state().selection.has('note')).toBe(false)
    board.run('add-stamp')
    expect(state().hidesAnnotations).toBe(false)
    expect(shownScene(state())).toBe(state().scene)
  })
})

it('what pens and stamps left is not written on', () => {
  const { mark, board, state } = added(({ board: own }) => own.run('add-stamp', { at: { x: 700, y: 100 } }))
  board.view({ selection: new Set([mark.id]), focus: mark.id, tool: 'select' })
  expect(board.run('rename-selected')).toBe(false)
  board.run('enter')
  expect(state().renaming).toBeNull()
  expect(state().panel).toBe('inspector')
})
