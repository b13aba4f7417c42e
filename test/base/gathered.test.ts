import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gathered } from '../../src/base'

it('keeps every value once, under its key, in the order in which they came', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', '__proto__', ''), fc.nat()))
  fc.assert(
    fc.property(pairs, (given) => {
      const byKey = gathered(given)
      expect([...byKey.keys()]).toEqual([...new Set(given.map(([key]) => key))])
      for (const [key, values] of byKey)
        expect(values).toEqual(given.flatMap(([k, value]) => (k === key ? [value] : [])))
    }),
  )
})
