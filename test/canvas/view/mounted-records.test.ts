import { describe, expect, it } from 'vitest'
import { MountedRecords } from '../../../src/canvas/view/mounted-records'
import { SceneIndex } from '../../../src/canvas/view/scene-index'
import { testBoard } from '../../store/test-board'
import { diagram } from '../../support/diagram-builder'

const SIZE = { width: 1000, height: 700 }
const at = (zoom: number) => ({ x: 0, y: 0, zoom })
const card = (x: number) => ({ type: 'historian', level: 'L3', position: { x, y: 20 } })
const SITE = diagram().asset('near', card(100)).asset('beyond', card(1700)).build()

/** One card in view, one outside what is mounted around it. */
function mounted() {
  const { board } = testBoard(SITE)
  const { index } = board.store.getState()
  const records = new MountedRecords(board, () => new SceneIndex(board.store.getState().scene))
  let changes = 0
  records.listen(() => {
    changes += 1
  })
  records.viewChanged(at(1), SIZE)
  const shown = () => records.current().nodes.map(({ id }) => id)
  expect(index.assets).toHaveLength(2)
  expect(shown()).toEqual(['near'])
  return { records, shown, changes: () => changes }
}

describe('what is mounted while the zoom changes', () => {
  it('stays as it is as long as it is all that is in view', () => {
    const { records, changes } = mounted()
    const before = changes()
    records.viewChanged(at(2), SIZE, true)
    records.viewChanged(at(0.9), SIZE, true)
    expect(records.detail).toBe('full')
    expect(changes()).toBe(before)
  })

  it('gives way to the painting where more comes into view or cards would look different, and is kept', () => {
    for (const zoom of [0.62, 0.5, 0.2]) {
      const { records, shown, changes } = mounted()
      const before = changes()
      records.viewChanged(at(zoom), SIZE, true)
      expect(records.detail, `at ${zoom}`).toBe(zoom === 0.2 ? 'blocks' : 'painted')
      expect(shown()).toEqual(['near'])
      expect(changes()).toBe(before)
    }
  })

  it('is not shown again before the zoom rests, and then is all that is near', () => {
    const { records, shown } = mounted()
    records.viewChanged(at(0.3), SIZE, true)
    records.viewChanged(at(0.8), SIZE, true)
    expect(records.detail).toBe('painted')
    records.viewChanged({ ...at(0.8), x: -400 }, SIZE)
    expect(records.detail).toBe('full')
    expect(shown().sort()).toEqual(['beyond', 'near'])
  })

  it('goes when the zoom rests where everything is painted', () => {
    const { records, shown } = mounted()
    records.viewChanged(at(0.3), SIZE, true)
    records.viewChanged(at(0.3), SIZE)
    expect(shown()).toEqual([])
  })
})

describe('what is mounted of another drawing', () => {
  it('is what is in view, and a moment later what is around it', () => {
    const { records, shown } = mounted()
    const beside = { ...at(1), x: -300 }
    records.begin()
    expect(shown()).toEqual([])
    records.viewChanged(beside, SIZE)
    expect(shown()).toEqual([])
    records.mountAround(beside, SIZE, false)
    expect(shown().sort()).toEqual(['beyond', 'near'])
  })
})
