import { describe, expect, it } from 'vitest'
import { iconPath } from '../../../src/canvas/view/icon-path'
import { assetTypes, icon, iconOf } from '../../../src/catalogue'

describe('an icon as one path', () => {
  it('begins every part at its own absolute place', () => {
    for (const type of assetTypes) {
      const path = iconPath(iconOf({ type: type.id }))
      expect(path, type.icon).toMatch(/^M/)
      expect(path, type.icon).not.toMatch(/NaN|undefined/)
    }
  })

  it('draws circles and rounded rectangles', () => {
    expect(iconPath([['circle', { cx: 12, cy: 12, r: 4 }]])).toBe('M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0')
    expect(iconPath([['rect', { x: 3, y: 3, width: 18, height: 10, rx: 2 }]])).toBe(
      'M5 3h14a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z',
    )
    expect(iconPath([['rect', { x: 0, y: 0, width: 4, height: 2 }]])).toBe('M0 0h4v2h-4v-2z')
  })

  it('is made once', () => {
    expect(iconPath(icon('Cpu'))).toBe(iconPath(icon('Cpu')))
  })
})
