import { expect, it } from 'vitest'
import { visibleRect } from '../../src/store'

it('what is in view, in pixels of the drawing', () => {
  expect(visibleRect({ x: -100, y: 40, zoom: 2 }, { width: 1000, height: 800 })).toEqual({
    x: 50,
    y: -20,
    width: 500,
    height: 400,
  })
})
