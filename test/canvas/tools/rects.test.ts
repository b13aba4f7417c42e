import { describe, expect, it } from 'vitest'
import { nearestOnBorder, rectBetween } from '../../../src/canvas/tools/rects'
import { HANDLES, handlePoint, resized } from '../../../src/canvas/tools/resize-box'

const RECT = { x: 100, y: 50, width: 200, height: 80 }

describe('rectangles of gestures', () => {
  it('stand between two corners, whichever way they are drawn', () => {
    const expected = { x: 10, y: 20, width: 30, height: 40 }
    expect(rectBetween({ x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(expected)
    expect(rectBetween({ x: 40, y: 60 }, { x: 10, y: 20 })).toEqual(expected)
    expect(rectBetween({ x: 40, y: 20 }, { x: 10, y: 60 })).toEqual(expected)
  })

  it('have a nearest point on their border, from inside and outside', () => {
    expect(nearestOnBorder(RECT, { x: 150, y: 0 })).toEqual({ x: 150, y: 50 })
    expect(nearestOnBorder(RECT, { x: 400, y: 400 })).toEqual({ x: 300, y: 130 })
    expect(nearestOnBorder(RECT, { x: 110, y: 90 })).toEqual({ x: 100, y: 90 })
  })
})

describe('a zone by its handles', () => {
  it('has eight, on its corners and sides', () => {
    expect(HANDLES).toHaveLength(8)
    expect(handlePoint(RECT, { x: 1, y: 0 })).toEqual({ x: 300, y: 90 })
    expect(handlePoint(RECT, { x: -1, y: 1 })).toEqual({ x: 100, y: 130 })
  })

  it('moves only the side that is dragged', () => {
    expect(resized(RECT, { x: 1, y: 0 }, 40, 99)).toEqual({ ...RECT, width: 240 })
    expect(resized(RECT, { x: -1, y: -1 }, 20, 10)).toEqual({ x: 120, y: 60, width: 180, height: 70 })
  })

  it('never becomes too small, and its other side stays', () => {
    expect(resized(RECT, { x: -1, y: 0 }, 900, 0)).toEqual({ ...RECT, x: 240, width: 60 })
    expect(resized(RECT, { x: 0, y: 1 }, 0, -900)).toEqual({ ...RECT, height: 40 })
  })
})
