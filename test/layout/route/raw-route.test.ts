import { expect, it } from 'vitest'
import { buildScene, countFaults } from '../../../src/layout'
import { drawing, indexOf } from '../drawings'

const area = (x: number, top: number, width: number, bottom: number) => ({
  area: { x, width, top: { level: 'L2', y: top }, bottom: { level: 'L2', y: bottom } },
})
const plc = (id: string, zone: string, y: number) => ({ id, type: 'plc', level: 'L2', zone, position: { x: 220, y } })

it('a conduit goes between the borders of two zones that are as near to each other as they may be', () => {
  const index = indexOf(
    drawing({
      zones: [
        { id: 'outer', ...area(100, 20, 420, 612) },
        { id: 'inner', parent: 'outer', ...area(112, 200, 396, 600) },
        { id: 'wall', parent: 'inner', ...area(124, 228, 372, 420) },
      ],
      assets: [plc('above', 'outer', 80), plc('within', 'wall', 300), plc('below', 'inner', 500)],
      conduits: [{ id: 'c', source: 'above', target: 'below', flows: [{ protocol: 'https' }] }],
    }),
  )
  const scene = buildScene(index)
  expect(countFaults(index, scene)).toMatchObject({ piercedCards: 0, piercedHeaders: 0, piercedZones: 0 })
})
