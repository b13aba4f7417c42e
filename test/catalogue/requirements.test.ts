import { describe, expect, it } from 'vitest'
import { askedFor, requirementCounts, requirements, slRange, slVector } from '../../src/catalogue'
import { CONDITIONS, FR_IDS, type FrId, type SecurityLevel } from '../../src/model'

/** Cumulative number of SRs and REs per FR at SL 1, 2, 3, 4 (IEC 62443-3-3:2013 with COR1:2014, Annex B). */
const PUBLISHED: Record<FrId, readonly number[]> = {
  FR1: [10, 16, 22, 24],
  FR2: [8, 12, 21, 24],
  FR3: [5, 10, 16, 19],
  FR4: [2, 4, 5, 6],
  FR5: [4, 6, 10, 11],
  FR6: [1, 2, 3, 3],
  FR7: [7, 10, 13, 13],
}
const LEVELS: readonly SecurityLevel[] = [1, 2, 3, 4]
const ALL = new Set(CONDITIONS)
const vectorOf = (value: SecurityLevel) => slVector(value) as NonNullable<ReturnType<typeof slVector>>

describe('the requirements of IEC 62443-3-3', () => {
  it('are 51 SRs and 49 REs', () => {
    expect(requirements.filter((item) => item.of === undefined)).toHaveLength(51)
    expect(requirements.filter((item) => item.of !== undefined)).toHaveLength(49)
  })

  it('add up to 37, 60, 90 and 100', () => {
    expect(LEVELS.map((value) => askedFor(vectorOf(value), ALL).length)).toEqual([37, 60, 90, 100])
    expect(Object.values(requirementCounts.cumulativeBySl)).toEqual([37, 60, 90, 100])
  })

  it.each(FR_IDS)('add up as published for %s', (fr) => {
    const counts = LEVELS.map((value) => askedFor(vectorOf(value), ALL).filter((item) => item.fr === fr).length)
    expect(counts).toEqual(PUBLISHED[fr])
  })
})

describe('askedFor', () => {
  it('asks nothing at 0, and follows each FR by itself', () => {
    expect(askedFor(vectorOf(0), ALL)).toEqual([])
    const asked = askedFor({ ...vectorOf(0), FR5: 3 }, ALL)
    expect(asked).toHaveLength(10)
    expect(asked.every((item) => item.fr === 'FR5')).toBe(true)
  })

  it('leaves out what is relevant only under a condition that does not hold', () => {
    const without = askedFor(vectorOf(4), new Set())
    expect(without.every((item) => item.condition === 'none')).toBe(true)
    const wireless = askedFor(vectorOf(4), new Set(['wireless'] as const)).map((item) => item.id)
    expect(wireless).toContain('SR 1.6')
    expect(wireless).not.toContain('SR 2.4')
  })
})

describe('slVector', () => {
  it('reads one number as all seven, a missing FR as 0, nothing as null', () => {
    expect(slVector(2)).toEqual({ FR1: 2, FR2: 2, FR3: 2, FR4: 2, FR5: 2, FR6: 2, FR7: 2 })
    expect(slVector({ FR3: 3 })).toEqual({ FR1: 0, FR2: 0, FR3: 3, FR4: 0, FR5: 0, FR6: 0, FR7: 0 })
    expect(slVector(undefined)).toBeNull()
  })

  it('is shown as one number or a range', () => {
    expect(slRange(vectorOf(2))).toBe('2')
    expect(slRange({ ...vectorOf(1), FR3: 3 })).toBe('1–3')
  })
})
