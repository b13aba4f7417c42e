import { describe, expect, it } from 'vitest'
import { assetId, conduitId, zoneId } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { testBoard } from '../test-board'

const area = (x: number, width: number, top: number, bottom: number) => ({
  x,
  width,
  top: { level: 'L3', y: top },
  bottom: { level: 'L3', y: bottom },
})

function board() {
  const tested = testBoard(
    diagram({
      annotations: [
        { id: 'note', kind: 'note', place: { level: 'L5', x: 900, y: 20 } },
        { id: 'pin', kind: 'comment', text: 'Here?', place: { level: 'L5', x: 940, y: 30 } },
      ],
    })
      .zone('ops', { area: area(80, 600, 8, 200) })
      .zone('far', { area: area(800, 300, 8, 120) })
      .asset('a', { level: 'L3', zone: 'ops', position: { x: 100, y: 40 } })
      .asset('b', { level: 'L3', zone: 'ops', position: { x: 400, y: 120 } })
      .asset('d', { level: 'L2', position: { x: 400, y: 150 } })
      .conduit('k', 'a', 'd', { waypoints: [{ level: 'L3', x: 500, y: 180 }] })
      .build(),
  )
  const { index, scene } = tested.state()
  const lane = scene.lanes.find(({ level }) => level === 'L3')?.y ?? 0
  const asset = (id: string) => tested.state().index.asset(assetId(id))
  const zone = (id: string) => tested.state().index.zone(zoneId(id))?.area
  const waypoints = () => tested.state().index.conduit(conduitId('k'))?.waypoints
  return { ...tested, before: index.diagram, lane, asset, zone, waypoints }
}

describe('making space', () => {
  it('to the right pushes what begins past the line, in all lanes, and widens the zone across it', () => {
    const { board: it, asset, zone, waypoints, state } = board()
    expect(it.run('make-space', { at: { x: 300, y: 0 }, direction: 'right', by: 120 })).toBe(true)
    expect([asset('a')?.position?.x, asset('b')?.position?.x, asset('d')?.position?.x]).toEqual([100, 520, 520])
    expect([zone('ops'), zone('far')?.x]).toEqual([area(80, 720, 8, 200), 920])
    expect(waypoints()?.[0]?.x).toBe(620)
    expect(state().index.annotations[0]?.place?.x).toBe(1020)
    expect(state().index.asides[0]?.place?.x).toBe(1060)
    expect(asset('b')?.zone).toBe('ops')
  })

  it('below pushes what begins under the line in its lane only', () => {
    const { board: it, asset, zone, waypoints, lane } = board()
    it.run('make-space', { at: { x: 300, y: lane + 100 }, direction: 'down', by: 60 })
    expect([asset('a')?.position?.y, asset('b')?.position?.y, asset('d')?.position?.y]).toEqual([40, 180, 150])
    expect([zone('ops'), zone('far')]).toEqual([area(80, 600, 8, 260), area(800, 300, 8, 180)])
    expect(waypoints()?.[0]?.y).toBe(240)
  })

  it('is one step, taken back whole', () => {
    const { board: it, before, state } = board()
    it.run('make-space', { at: { x: 300, y: 0 }, direction: 'right', by: 120 })
    it.undo()
    expect(state().diagram).toEqual(before)
  })

  it('by a key makes room for one more card beside what is selected', () => {
    const { board: it, asset } = board()
    it.view({ selection: new Set(['a']) })
    it.run('make-space-right')
    expect([asset('a')?.position?.x, asset('b')?.position?.x]).toEqual([100, 566])
    expect(it.store.getState().announcement).toBe('Space made to the right, 166 px')
  })
})
