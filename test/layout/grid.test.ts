import { describe, expect, it } from 'vitest'
import { buildScene, nextOnGrid, onGrid, toGrid } from '../../src/layout'
import { indexDiagram } from '../../src/model'
import { sample } from '../store/sample'

const scene = buildScene(indexDiagram(sample()))
const top = (level: string) => scene.lanes.find((lane) => lane.level === level)?.y ?? Number.NaN
const card = { width: 156, height: 44 }

describe('the grid', () => {
  it('is counted from the left end and from the top of each lane', () => {
    for (const { y } of scene.lanes) expect(onGrid(scene, { x: 131, y: y + 49 })).toEqual({ x: 140, y: y + 40 })
    expect(Object.is(onGrid(scene, { x: -4, y: 10 }).x, 0)).toBe(true)
  })

  it('leaves a card in the lane under its middle, under the first line', () => {
    const y = top('L2') - 15
    expect(toGrid(scene, { ...card, x: 59, y }, 'card')).toEqual({ x: 1, y: 35 })
  })

  it('leaves a zone room for its header, and a note where it likes', () => {
    const box = { x: 100, y: top('L3') + 4, width: 300, height: 80 }
    expect(toGrid(scene, box, 'zone')).toEqual({ x: 0, y: 16 })
    expect(toGrid(scene, box, 'note')).toEqual({ x: 0, y: -4 })
  })

  it('has a next line in every direction; above the first line of a lane is the lane above', () => {
    const box = { ...card, x: 103, y: top('L2') + 41 }
    const to = (x: number, y: number) => nextOnGrid(scene, box, { x, y })
    expect([to(1, 0), to(-1, 0), to(0, 1), to(0, -1)]).toEqual([
      { x: 17, y: 0 },
      { x: -3, y: 0 },
      { x: 0, y: 19 },
      { x: 0, y: -1 },
    ])
    const high = { ...box, y: top('L2') + 20 }
    expect(nextOnGrid(scene, high, { x: 0, y: -1 })).toEqual({ x: 0, y: -20 })
  })
})
