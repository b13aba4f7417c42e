import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chipLabel, textWidth } from '../../../src/layout'
import { TEXT_STYLES } from '../../../src/layout/text/styles'

const chip = (label: string, width: number) => ({ label, width, lock: 'closed', arrow: 'target' }) as never
/** In a chip of 150 px. */
const ROOM = 150 - 12 - 29
const width = (label: string) => textWidth(label, TEXT_STYLES.chip) - 0.2 * label.length

it('is cut where the chip is too narrow, and never stands over lock or arrow', () => {
  expect(chipLabel(chip('HTTPS', 80))).toBe('HTTPS')
  const cut = chipLabel(chip('Online transaction signing', 150))
  expect(cut).toMatch(/^Online transac.*…$/u)
  expect(chipLabel(chip('RTSP camera stream', 150))).toBe('RTSP camera stream')
  expect(width(cut)).toBeLessThanOrEqual(ROOM + 2)
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{1,40}$/u), fc.integer({ min: 60, max: 150 }), (label, wide) => {
      const shown = chipLabel(chip(label, wide))
      expect(width(shown)).toBeLessThanOrEqual(wide - 12 - 29 + 2.01)
      // Nor is more of it cut than has to be.
      if (shown !== label) expect(width(shown) + 2 * 6.1).toBeGreaterThan(wide - 12 - 29)
    }),
  )
})

it('is whole in a chip of its own width', () => {
  for (const label of ['HTTPS', 'Stratum V2', 'cgminer / bmminer', '12 flows'])
    expect(chipLabel(chip(label, Math.ceil(width(label) + 12 + 29)))).toBe(label)
})
