import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareText, type Json } from '../../src/base'
import { canonical } from '../../src/rules/engine/finding-maker'

/** As causes were written when the first acceptances were saved. */
function asFirstWritten(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compareText(a, b)))
      : part,
  )
}

it('causes are written as they always were, so that acceptances in files hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(value as Json)).toBe(asFirstWritten(value as Json))
    }),
    { numRuns: 500 },
  )
  expect(canonical({ 10: 1, 9: 2, b: [null, 'é"'], a: undefined as unknown as Json, '': {} })).toBe(
    asFirstWritten({ 10: 1, 9: 2, b: [null, 'é"'], a: undefined as unknown as Json, '': {} }),
  )
})
