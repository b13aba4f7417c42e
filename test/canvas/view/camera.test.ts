import { describe, expect, it } from 'vitest'
import { Camera, type FrameClock, toDrawing } from '../../../src/canvas/view/camera'

/** Frames that come when the test says so. */
function handClock() {
  let waiting: ((now: number) => void) | null = null
  const clock: FrameClock = {
    request(callback) {
      waiting = callback
      return 1
    },
    cancel() {
      waiting = null
    },
  }
  return {
    clock,
    frame(now: number) {
      const callback = waiting
      waiting = null
      callback?.(now)
      return callback !== null
    },
  }
}
const START = { x: 10, y: 20, zoom: 1 }

describe('the camera', () => {
  it('tells a listener where it stands, then once a frame however often it moves', () => {
    const hand = handClock()
    const camera = new Camera(START, hand.clock)
    const seen: number[] = []
    camera.listen(({ x }) => seen.push(x))
    camera.panBy(1, 0)
    camera.panBy(2, 0)
    camera.panBy(3, 0)
    hand.frame(0)
    expect(seen).toEqual([10, 16])
    expect(hand.frame(16)).toBe(false)
  })

  it('keeps what is under the pointer when it zooms, and stays within its limits', () => {
    const camera = new Camera(START, handClock().clock)
    const at = { x: 300, y: 200 }
    const before = toDrawing(camera.viewport, at)
    camera.zoomAt(at, 1.7)
    const after = toDrawing(camera.viewport, at)
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
    camera.zoomAt(at, 1000)
    expect(camera.viewport.zoom).toBe(4)
    camera.zoomAt(at, 0.00001)
    expect(camera.viewport.zoom).toBe(0.1)
  })

  it('glides to a goal and ends exactly there', () => {
    const hand = handClock()
    const camera = new Camera(START, hand.clock)
    const goal = { x: -400, y: 90, zoom: 0.5 }
    camera.glideTo(goal, 400)
    hand.frame(1000)
    hand.frame(1200)
    expect(camera.viewport.zoom).toBeLessThan(1)
    expect(camera.viewport.zoom).toBeGreaterThan(0.5)
    hand.frame(1400)
    expect(camera.viewport).toEqual(goal)
    expect(hand.frame(1416)).toBe(false)
  })

  it('is there at once where motion is reduced, and a move ends a glide', () => {
    const hand = handClock()
    const camera = new Camera(START, hand.clock)
    camera.glideTo({ x: 5, y: 5, zoom: 1 }, 0)
    expect(camera.viewport).toEqual({ x: 5, y: 5, zoom: 1 })
    camera.glideTo({ x: 500, y: 5, zoom: 1 }, 400)
    camera.panBy(1, 0)
    hand.frame(0)
    hand.frame(900)
    expect(camera.viewport.x).toBe(6)
  })
})
