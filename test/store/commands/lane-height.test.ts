import { describe, expect, it } from 'vitest'
import { sample } from '../sample'
import { testBoard } from '../test-board'

function board() {
  const tested = testBoard(sample())
  const height = (level: string) => tested.state().scene.lanes.find((lane) => lane.level === level)?.height ?? 0
  return { ...tested, height, setting: () => tested.state().diagram.fields.lanes }
}

describe('the height of a lane', () => {
  it('is set, stands in the drawing, moves what is below with its lane, and is undone', () => {
    const { board: it, height, setting, state } = board()
    const hmi = state().index.asset('hmi' as never)?.position
    it.run('set-lane-height', { level: 'L3.5', height: 260 })
    expect(height('L3.5')).toBe(260)
    expect(setting()).toEqual({ 'L3.5': { height: 260 } })
    expect(state().index.asset('hmi' as never)?.position).toEqual(hmi)
    it.undo()
    expect(setting()).toBeUndefined()
  })

  it('is never less than what stands in it needs, and needs no setting at the least', () => {
    const { board: it, height, setting } = board()
    const needed = height('L3')
    it.run('set-lane-height', { level: 'L3', height: 90 })
    expect(height('L3')).toBe(needed)
    it.run('set-lane-height', { level: 'L3', height: 10 })
    expect(setting()).toBeUndefined()
  })

  it('by a key is that of the lane of what is selected', () => {
    const { board: it, height, state } = board()
    it.view({ selection: new Set(['pc']) })
    const before = height('L4')
    it.run('lane-higher')
    expect(height('L4')).toBe(before + 40)
    expect(state().announcement).toBe(`Lane Business logistics is ${before + 40} px high`)
    it.run('lane-lower')
    expect(height('L4')).toBe(before)
  })
})
