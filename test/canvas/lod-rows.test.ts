import { describe, expect, it } from 'vitest'
import { detailAt } from '../../src/canvas/lod'
import { paintedWords } from './paint/painted-words'

const place = (x: number, y: number) => ({ level: 'L5', x, y })
const drawing = {
  format: 'zoneboard',
  version: 1,
  zones: [{ id: 'hall', name: 'Hall', slTarget: 2 }],
  assets: ['Saw', 'Mill', 'Fan', 'Pump', 'Lamp', 'Gate'].map((name, i) => {
    return { id: name.toLowerCase(), type: 'plc', name, level: i < 3 ? 'L1' : 'L0', zone: 'hall' }
  }),
  annotations: [
    { id: 'note', kind: 'note', text: 'Ask about spares', place: place(900, 10) },
    { id: 'text', kind: 'text', text: 'Draft', place: place(1300, 10) },
    { id: 'frame', kind: 'frame', text: 'First look', place: place(1600, 10), width: 900, height: 200 },
  ],
}
const words = (zoom: number) => paintedWords(drawing, detailAt(zoom), zoom).filter((told) => told !== 'stroke')

describe('the levels of detail that are painted say', () => {
  it('from 35 %: zones with their target, every asset, notes and texts, titles of frames', () => {
    const told = words(0.5)
    expect(told).toContain('Hall · T2')
    for (const name of ['Saw', 'Mill', 'Fan', 'Pump', 'Lamp', 'Gate', 'Draft', 'First look'])
      expect(told).toContain(name)
    expect(told.join(' ')).toContain('Ask about spares')
  })

  it('from 15 %: zones with how many assets they stand for, no asset, notes as plain colour, titles of frames', () => {
    const told = words(0.3)
    expect(told).toEqual(['Hall', '6 assets', 'First look'])
  })

  it('below: titles of frames only', () => {
    expect(words(0.1)).toEqual(['First look'])
  })
})
