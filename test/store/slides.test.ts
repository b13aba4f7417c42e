import { describe, expect, it } from 'vitest'
import { framesOf, lookAtSlide, type SlideChoice, slidesOf } from '../../src/store'
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

  it('leave out advice until it is asked for, and frames that are not wanted', () => {
    const { state } = testBoard(framed())
    const findings = [
      finding({ id: 'a(pc)', severity: 'error' }),
      finding({ id: 'b(pc)', severity: 'warning' }),
      finding({ id: 'c(pc)', severity: 'advice' }),
    ]
    const keys = (choice?: SlideChoice) => slidesOf({ index: state().index, findings }, choice).map(({ key }) => key)
    const found = ['finding a(pc)', 'finding b(pc)']
    expect(keys()).toEqual(['frame one', 'frame two', 'frame three', ...found])
    expect(keys({ hasAdvice: true, without: new Set(['one', 'three']) })).toEqual([
      'frame two',
      ...found,
      'finding c(pc)',
    ])
    expect(keys({ hasAdvice: false, without: new Set(['one', 'two', 'three']) })).toEqual(['whole', ...found])
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
