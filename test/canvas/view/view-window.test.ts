import { describe, expect, it } from 'vitest'
import { nextWindow } from '../../../src/canvas/view/view-window'

const VIEW = { x: 0, y: 0, width: 1000, height: 800 }

describe('the window of what is mounted', () => {
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
