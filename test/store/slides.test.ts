import { describe, expect, it } from 'vitest'
import { framesOf, lookAtSlide, slidesOf } from '../../src/store'
import { diagram } from '../support/diagram-builder'
import { finding, sample } from './sample'
import { testBoard } from './test-board'

const frame = (id: string) => ({
  id,
  kind: 'frame',
  text: id,
  place: { level: 'L5', x: 20, y: 20 },
  width: 200,
  height: 90,
})
const framed = () => diagram({ annotations: ['one', 'two', 'three'].map(frame) }).build()

describe('slides', () => {
  it('without frames are the whole drawing, then the open findings', () => {
    const { board, state } = testBoard(sample())
    expect(slidesOf(state()).map(({ kind }) => kind)).toEqual(['whole'])
    const [, second] = slidesOf({ index: state().index, findings: [finding({ id: 'a(pc)', about: ['pc'] })] })
    expect(second).toMatchObject({ kind: 'finding', at: 1, of: 1 })
    lookAtSlide(board, second as never)
    expect([...state().selection]).toEqual(['pc'])
    expect(state().cameraGoal?.viewport.zoom).toBeGreaterThan(1)
  })

  it('are the frames in their order, which one step changes and undo takes back', () => {
    const { board, state } = testBoard(framed())
    const order = () => framesOf(state().index).map(({ id }) => id as string)
    expect(order()).toEqual(['one', 'two', 'three'])
    expect(board.run('move-frame', { frame: 'three', by: -2 })).toBe(true)
    expect(order()).toEqual(['three', 'one', 'two'])
    expect(board.run('move-frame', { frame: 'three', by: -1 })).toBe(false)
    board.undo()
    expect(order()).toEqual(['one', 'two', 'three'])
  })
})
