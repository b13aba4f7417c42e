import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { riskMatrix, riskOf, whereRiskFalls, withRisk } from '../../../src/analysis'
import type { Rating } from '../../../src/model'

const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5)
const risk = fc.integer({ min: 1, max: 25 })

describe('the matrix of a site', () => {
  it('is impact times likelihood until it is changed, and again once all is changed back', () => {
    fc.assert(
      fc.property(rating, rating, risk, (impact, likelihood, to) => {
        const changed = { matrix: withRisk(undefined, impact, likelihood, to) }
        expect(riskOf(changed, impact, likelihood)).toBe(to)
        const others = riskMatrix(changed).flatMap((row, i) =>
          row.filter((one, l) => (i !== impact - 1 || l !== likelihood - 1) && one !== (i + 1) * (l + 1)),
        )
        expect(others).toEqual([])
        expect(withRisk(changed, impact, likelihood, impact * likelihood)).toBeUndefined()
      }),
    )
  })

  it('tells where a risk falls though impact or likelihood grows', () => {
    expect(whereRiskFalls(undefined)).toBeNull()
    expect(whereRiskFalls({ matrix: withRisk(undefined, 3, 2, 1) })).toEqual([3, 2])
    // The greater risk is the one that is meant: the fall is behind it.
    expect(whereRiskFalls({ matrix: withRisk(undefined, 1, 1, 9) })).toEqual([1, 2])
  })
})
