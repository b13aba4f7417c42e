import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/layout'
import { drawing, type FileRecord, indexOf, templateFile } from '../drawings'

const plc = (id: string, level: string, zone?: string): FileRecord => ({
  id,
  type: 'plc',
  level,
  ...(zone ? { zone } : {}),
})
const leftToRight = (file: object) => {
  const scene = buildScene(indexOf(file))
  return [...scene.zones.values(), ...scene.assets.values()].sort((a, b) => a.x - b.x).map(({ id }) => id as string)
}

describe('what could stand either way', () => {
  it('stands in the order of the file', () => {
    const zones = ['hall-a', 'hall-b', 'hall-c', 'hall-d'].map((id) => ({ id, name: id }))
    const assets = [plc('top', 'L3'), ...zones.map(({ id }) => plc(`plc-${id}`, 'L1', id))]
    const conduits = zones.map(({ id }) => ({
      id: `c-${id}`,
      source: 'top',
      target: id,
      flows: [{ protocol: 'https' }],
    }))
    const order = leftToRight(drawing({ zones, assets, conduits })).filter((id) => id.startsWith('hall'))
    expect(order).toEqual(['hall-a', 'hall-b', 'hall-c', 'hall-d'])
  })
})

describe('a member with a conduit that leaves its zone', () => {
  it('stands on the side where that leads', () => {
    const file = drawing({
      zones: [{ id: 'cell' }, { id: 'other' }],
      assets: [plc('joined', 'L2', 'cell'), plc('b', 'L2', 'cell'), plc('c', 'L2', 'cell'), plc('far', 'L2', 'other')],
      conduits: [{ id: 'x', source: 'joined', target: 'far', flows: [{ protocol: 'https' }] }],
    })
    const order = leftToRight(file)
    expect(order.indexOf('cell') < order.indexOf('other')).toBe(order.indexOf('joined') > order.indexOf('c'))
  })
  it('stands in the lowest row where that leads down', () => {
    const scene = buildScene(indexOf(templateFile('generic-manufacturing')))
    const kiosk = scene.assets.get('kiosk' as never)
    const dmz = [...scene.assets.values()].filter(({ y }) => kiosk && Math.abs(y - kiosk.y) < 90)
    expect(dmz.length).toBeGreaterThan(5)
    expect(Math.max(...dmz.map(({ y }) => y))).toBe(kiosk?.y)
  })
})
