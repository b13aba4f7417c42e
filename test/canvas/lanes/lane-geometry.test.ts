import { describe, expect, it } from 'vitest'
import { atZoom, labelTop, laneLabelForm } from '../../../src/canvas/lanes/lane-geometry'
import { PURDUE_LEVELS } from '../../../src/model'

const lanes = PURDUE_LEVELS.map((level, i) => ({ level, y: i * 90, height: 90 }))

describe('lanes on the screen', () => {
  it.each([0.1, 0.33, 0.77, 1, 1.9])('meet without a gap at %d', (zoom) => {
    const bands = lanes.map((lane) => atZoom(lane, zoom))
    for (const [i, band] of bands.slice(1).entries()) {
      const above = bands[i]
      expect(band.top).toBe((above?.top ?? 0) + (above?.height ?? 0))
    }
  })

  it('keep their label in view', () => {
    // Wholly in view: in the middle. Half above the view: in the middle of what is left. Nearly gone: at its end.
    expect(labelTop({ top: 100, height: 200 }, 40, 800)).toBe(80)
    expect(labelTop({ top: -100, height: 200 }, 40, 800)).toBe(130)
    expect(labelTop({ top: -190, height: 200 }, 40, 800)).toBe(160)
    expect(labelTop({ top: 780, height: 200 }, 40, 800)).toBe(0)
    expect(labelTop({ top: 0, height: 20 }, 40, 800)).toBe(0)
  })

  it('say the number alone where the lane is too low for its name', () => {
    expect(laneLabelForm(46, 46, 'full')).toBe('full')
    expect(laneLabelForm(46, 40, 'painted')).toBe('small')
    expect(laneLabelForm(46, 37, 'painted')).toBe('number')
    expect(laneLabelForm(46, 90, 'blocks')).toBe('number')
  })
})
