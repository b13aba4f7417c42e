import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../src/canvas/lod'
import { shownFindings } from '../../../src/canvas/paint/paint-findings'
import type { Painting } from '../../../src/canvas/paint/painting'
import { buildScene } from '../../../src/layout'
import { indexDiagram } from '../../../src/model'
import type { RecordMark } from '../../../src/store'
import { open } from '../../support/test-rule'

const index = indexDiagram(
  open({
    format: 'zoneboard',
    version: 1,
    zones: [{ id: 'hall', name: 'Hall' }],
    assets: [
      { id: 'miners', type: 'plc', level: 'L1', zone: 'hall' },
      { id: 'fans', type: 'plc', level: 'L1', zone: 'hall' },
      { id: 'loose', type: 'plc', level: 'L2' },
    ],
    conduits: [
      { id: 'c', source: 'loose', target: 'hall' },
      { id: 'wire', source: 'miners', target: 'fans' },
    ],
  }),
)
const scene = buildScene(index)

/** Severities shown at a detail, each with the corner or line it stands on. */
function shown(detail: Detail, severities: Record<string, RecordMark['severity']>) {
  const marks = new Map(Object.entries(severities).map(([id, severity]) => [id, { severity, count: 1 }]))
  const painting = { index, scene, detail, zoom: 1, state: { marks }, toScreen: (point: object) => point }
  return shownFindings(painting as unknown as Painting).map(({ at, severity }) => [severity, standsOn(at)])
}

function standsOn({ x, y }: { x: number; y: number }): string | undefined {
  const corners = [...scene.zones.values(), ...scene.assets.values()]
  return corners.find((box) => box.x + box.width - 1 === x && box.y + 1 === y)?.id ?? 'conduit'
}

describe('findings in the painted overview', () => {
  const all = { miners: 'warning', fans: 'error', loose: 'advice', hall: 'advice', c: 'error' } as const

  it('stand on the cards while these are painted', () => {
    expect(shown('painted', all).toSorted()).toEqual(
      [
        ['warning', 'miners'],
        ['error', 'fans'],
        ['advice', 'loose'],
        ['advice', 'hall'],
        ['error', 'conduit'],
      ].toSorted(),
    )
  })

  it('show the worst of what is hidden on the zone that hides it', () => {
    expect(shown('blocks', all)).toEqual([
      ['error', 'hall'],
      ['advice', 'loose'],
      ['error', 'conduit'],
    ])
    expect(shown('blocks', { miners: 'warning', hall: 'accepted' })).toEqual([['warning', 'hall']])
    expect(shown('blocks', { wire: 'warning' })).toEqual([['warning', 'hall']])
    expect(shown('painted', { wire: 'warning' })).toEqual([['warning', 'conduit']])
  })

  it('are errors only far away', () => {
    expect(shown('far', all)).toEqual([
      ['error', 'hall'],
      ['error', 'conduit'],
    ])
  })
})
