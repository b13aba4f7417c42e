import { describe, expect, it } from 'vitest'
import { LASER_FADES, lightOf, seenTrails } from '../../../src/canvas/view/laser-trail'

const point = (time: number) => ({ x: time, y: 0, time, pressure: 0.5 })

describe('the trail of the laser pointer', () => {
  it('fades from its end', () => {
    const trails = [[point(0), point(1000)]]
    expect(seenTrails({ trails, isOn: false }, LASER_FADES)).toEqual([[point(1000)]])
    expect(lightOf(point(0), LASER_FADES / 2)).toBe(0.5)
    expect(lightOf(point(0), 5 * LASER_FADES)).toBe(0)
  })

  it('is gone when nothing is left of it', () => {
    expect(seenTrails({ trails: [[point(0)]], isOn: false }, LASER_FADES)).toEqual([])
  })

  it('keeps its tip while it is pressed, and that of the last press only', () => {
    const trails = [[point(0)], [point(10), point(20)]]
    expect(seenTrails({ trails, isOn: true }, 10_000)).toEqual([[point(20)]])
  })
})
