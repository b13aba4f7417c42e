import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapTo } from '../../src/layout'

const card = (x: number, y: number) => ({ x, y, width: 156, height: 44 })

describe('what is moved', () => {
  it('comes into line with an edge or the middle of what is near, and a line tells with what', () => {
    const snap = snapTo(card(103, 200), [card(100, 20)], 6)
    expect([snap.dx, snap.dy]).toEqual([-3, 0])
    expect(snap.guides).toContainEqual({ kind: 'line', from: { x: 100, y: 20 }, to: { x: 100, y: 244 } })
  })

  it('stays where it is where nothing is near enough', () => {
    expect(snapTo(card(130, 200), [card(100, 20)], 6)).toEqual({ dx: 0, dy: 0, guides: [] })
  })

  it('takes the gap that its neighbours have', () => {
    const snap = snapTo(card(404, 30), [card(0, 25), card(200, 35)], 6)
    expect(snap.dx).toBe(-4)
    expect(snap.guides.filter(({ kind }) => kind === 'gap')).toEqual([
      { kind: 'gap', from: { x: 156, y: snap.dy + 52 }, to: { x: 200, y: snap.dy + 52 } },
      { kind: 'gap', from: { x: 356, y: snap.dy + 52 }, to: { x: 400, y: snap.dy + 52 } },
    ])
  })

  it('goes to the middle between two', () => {
    expect(snapTo(card(203, 40), [card(0, 25), card(400, 35)], 6).dx).toBe(-3)
  })

  it('goes before two at their gap', () => {
    expect(snapTo(card(-203, 40), [card(0, 25), card(200, 35)], 6).dx).toBe(3)
  })

  it('never goes further than it may, and then stands: asked again, it stays', () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 20, max: 200 }),
    })
    fc.assert(
      fc.property(rect, fc.array(rect, { maxLength: 12 }), (moving, others) => {
        const snap = snapTo(moving, others, 6)
        expect(Math.abs(snap.dx)).toBeLessThanOrEqual(6)
        expect(Math.abs(snap.dy)).toBeLessThanOrEqual(6)
        if (snap.dx === 0 && snap.dy === 0) return
        expect(snap.guides.length).toBeGreaterThan(0)
      }),
    )
  })
})
