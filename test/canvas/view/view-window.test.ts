import { describe, expect, it } from 'vitest'
import { contains, grown, nextWindow, overlaps, visibleRect } from '../../../src/canvas/view/view-window'

const VIEW = { x: 0, y: 0, width: 1000, height: 800 }

describe('the window of what is mounted', () => {
  it('is the view in pixels of the drawing', () => {
    expect(visibleRect({ x: -100, y: 40, zoom: 2 }, { width: 1000, height: 800 })).toEqual({
      x: 50,
      y: -20,
      width: 500,
      height: 400,
    })
  })

  it('reaches half a view further on each side', () => {
    expect(nextWindow(null, VIEW)).toEqual({ x: -500, y: -400, width: 2000, height: 1600 })
  })

  it('is the same object while the view stays inside it', () => {
    const window = nextWindow(null, VIEW)
    expect(nextWindow(window, { ...VIEW, x: 499, y: -399 })).toBe(window)
  })

  it('is made anew around a view that left it', () => {
    const window = nextWindow(null, VIEW)
    expect(nextWindow(window, { ...VIEW, x: 501 })).toEqual({ x: 1, y: -400, width: 2000, height: 1600 })
  })

  it('is made anew when zooming in leaves it far too wide', () => {
    const window = nextWindow(null, VIEW)
    expect(nextWindow(window, { x: 300, y: 300, width: 500, height: 400 }).width).toBe(1000)
  })
})

describe('rectangles', () => {
  it('overlap, contain and grow', () => {
    expect(overlaps(VIEW, { x: 999, y: 0, width: 10, height: 10 })).toBe(true)
    expect(overlaps(VIEW, { x: 1000, y: 0, width: 10, height: 10 })).toBe(false)
    expect(contains(VIEW, { x: 0, y: 0, width: 1000, height: 800 })).toBe(true)
    expect(contains(VIEW, { x: 1, y: 0, width: 1000, height: 800 })).toBe(false)
    expect(grown({ x: 5, y: 5, width: 1, height: 1 }, 2)).toEqual({ x: 3, y: 3, width: 5, height: 5 })
  })
})
