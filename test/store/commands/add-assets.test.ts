import { describe, expect, it } from 'vitest'
import { overlap } from '../../../src/layout'
import { sample } from '../sample'
import { testBoard } from '../test-board'

describe('a list of assets', () => {
  it('is one step: in the zones that are so called, in new ones, and in none', () => {
    const { board, state } = testBoard(sample())
    const before = state().diagram
    const rows = [
      { type: 'plc', name: 'Gate', zone: 'mining control ', level: 'L2', fields: { address: '10.0.0.1' } },
      { type: 'plc', name: 'Mill', zone: 'Mill', level: 'L1' },
      { type: 'hmi', name: 'Mill view', zone: 'mill', level: 'L2' },
      { type: 'office-workstation' },
    ]
    expect(board.run('add-assets', { rows })).toBe(true)
    const added = state().index.assets.slice(-4)
    const mill = state().index.zones.at(-1)
    expect(mill?.name).toBe('Mill')
    expect(added.map(({ zone }) => zone)).toEqual(['cell', mill?.id, mill?.id, undefined])
    expect(added[0]).toMatchObject({ name: 'Gate', address: '10.0.0.1', level: 'L2' })
    expect(added[3]?.level).toBe('L4')
    expect(state().announcement).toBe('1 zone and 4 assets added')
    expect([...state().selection]).toEqual(added.map(({ id }) => id))
    board.undo()
    expect(state().diagram).toEqual(before)
  })

  it('stands where nothing else stands', () => {
    const { board, state } = testBoard(sample())
    board.run('add-assets', { rows: Array.from({ length: 30 }, () => ({ type: 'plc', zone: 'Operations' })) })
    const cards = [...state().scene.assets.values()]
    const pairs = cards.flatMap((a, i) =>
      cards
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.id, b.id]),
    )
    expect(pairs).toEqual([])
  })

  it('with a field that no asset can have is refused whole', () => {
    const { board, state } = testBoard(sample())
    const before = state().diagram
    expect(board.run('add-assets', { rows: [{ type: 'plc', fields: { quantity: -4 } }] })).toBe(false)
    expect(state().diagram).toBe(before)
  })
})
