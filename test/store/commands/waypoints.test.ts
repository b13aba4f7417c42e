import { describe, expect, it } from 'vitest'
import { distanceToLine } from '../../../src/layout'
import { conduitId } from '../../../src/model'
import { sample } from '../sample'
import { testBoard } from '../test-board'

function board() {
  const tested = testBoard(sample())
  const conduit = (id: string) => tested.state().index.conduit(conduitId(id))
  const line = (id: string) => tested.state().scene.conduits.get(conduitId(id))?.points ?? []
  return { ...tested, conduit, line }
}

describe('the way of a conduit', () => {
  it('goes through the points it is given, measured from their lanes', () => {
    const { board: it, conduit, line, state } = board()
    it.run('set-waypoints', { conduit: 'c3', points: [{ x: 700, y: 260 }] })
    expect(distanceToLine({ x: 700, y: 260 }, line('c3'))).toBeCloseTo(0)
    const [place] = conduit('c3')?.waypoints ?? []
    const lane = state().scene.lanes.find(({ level }) => level === place?.level)
    expect((lane?.y ?? 0) + (place?.y ?? 0)).toBe(260)
    expect(state().announcement).toBe('Office PC to Second firewall goes another way')
  })

  it('keeps no point that changes nothing', () => {
    const { board: it, conduit } = board()
    it.run('set-waypoints', {
      conduit: 'c3',
      points: [
        { x: 700, y: 260 },
        { x: 700, y: 280 },
      ],
    })
    expect(conduit('c3')?.waypoints).toHaveLength(1)
  })

  it('is laid automatically again, and undone', () => {
    const { board: it, conduit, state } = board()
    it.view({ selection: new Set(['c2']) })
    const before = state().diagram
    expect(it.run('straighten-conduit')).toBe(true)
    expect(conduit('c2')?.waypoints).toBeUndefined()
    it.undo()
    expect(state().diagram).toEqual(before)
  })

  it('is moved aside by the keys that move things, a held key as one step', () => {
    const { board: it, conduit, line, state } = board()
    const before = state().diagram
    it.view({ selection: new Set(['c3']) })
    expect(it.run('nudge-big-down')).toBe(true)
    const [first] = conduit('c3')?.waypoints ?? []
    it.run('nudge-big-down')
    const [second] = conduit('c3')?.waypoints ?? []
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(20)
    expect(line('c3').length).toBeGreaterThan(2)
    it.undo()
    expect(state().diagram).toEqual(before)
  })
})
