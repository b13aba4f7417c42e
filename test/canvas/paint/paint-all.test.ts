import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../src/canvas/lod'
import { paintedWords } from './painted-words'

const drawing = {
  format: 'zoneboard',
  version: 1,
  zones: [
    { id: 'long', name: 'Electrical and process safety of the whole site', slTarget: 3 },
    { id: 'office', name: 'Office' },
  ],
  assets: [
    { id: 'miners', type: 'plc', name: 'Second hall miners', level: 'L1', zone: 'long' },
    { id: 'fans', type: 'plc', name: 'Second hall fans', level: 'L1', zone: 'long' },
    { id: 'pump', type: 'plc', name: 'Pump', level: 'L0', zone: 'long' },
    { id: 'pc', type: 'office-workstation', name: 'Second desk', level: 'L4', zone: 'office' },
    { id: 'wall', type: 'it-ot-firewall', name: 'Wall', level: 'L3.5' },
  ],
  conduits: [{ id: 'c', source: 'office', target: 'long', via: ['wall'], flows: [{ protocol: 'https' }] }],
}

const painted = (detail: Detail, zoom: number) => paintedWords(drawing, detail, zoom)

describe('the painted overview', () => {
  it('paints names of zones after every line and square, so that none runs through them', () => {
    const told = painted('painted', 0.4)
    expect(told.filter((one) => one === 'stroke').length).toBeGreaterThan(4)
    expect(told.indexOf('Office')).toBeGreaterThan(told.lastIndexOf('stroke'))
  })

  it('cuts the name of a zone and leaves its target whole', () => {
    expect(painted('painted', 0.4)).toContainEqual(expect.stringMatching(/^Electrical.*… · T3$/u))
  })

  it('tells assets with one beginning apart', () => {
    const names = painted('painted', 0.4).filter((one) => one.startsWith('Se'))
    expect(names).toHaveLength(3)
    expect(new Set(names).size).toBe(3)
  })

  it('writes the name of a high block on two lines, cut only in the second', () => {
    const told = painted('blocks', 0.3)
    expect(told).toContain('Electrical and')
    expect(told).toContainEqual(expect.stringMatching(/^process.*…$/u))
  })

  it('paints zones as named blocks below 35 %, without assets, and without names below 15 %', () => {
    expect(painted('blocks', 0.25)).toContain('Office')
    expect(painted('blocks', 0.25).filter((one) => one.startsWith('Se'))).toEqual([])
    expect(painted('far', 0.1).filter((one) => one !== 'stroke')).toEqual([])
  })
})
