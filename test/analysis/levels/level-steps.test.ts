import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LevelStep, levelSteps, slAchieved, stepsBetween } from '../../../src/analysis'
import { requirements } from '../../../src/catalogue'
import { FR_IDS, type FrId, indexDiagram, type SecurityLevel, type SlVector } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

type Levels = Readonly<Record<FrId, SecurityLevel | null>>

const of = <T>(usual: T, others: Partial<Record<FrId, T>> = {}) =>
  ({ ...Object.fromEntries(FR_IDS.map((fr) => [fr, usual])), ...others }) as Record<FrId, T>
const between = (target: Record<FrId, SecurityLevel>, achieved: Levels) => stepsBetween(target, (fr) => achieved[fr])
const met = (fr: FrId, upTo: number) =>
  Object.fromEntries(
    requirements.filter((one) => one.fr === fr && one.sl <= upTo).map(({ id }) => [id, { state: 'in-place' }]),
  )
function ofZone(zone: object, asset: object = {}) {
  const index = indexDiagram(
    diagram()
      .zone('z', zone as never)
      .asset('a', { zone: 'z', ...asset })
      .build(),
  )
  const [first] = index.zones
  if (!first) throw new Error('no zone')
  return { steps: levelSteps(index, first), achieved: slAchieved(index, first) }
}

describe('the steps of a zone', () => {
  it('are none where no level is asked for', () => {
    expect(ofZone({}).steps).toBeNull()
    expect(ofZone({ slTarget: 0, requirements: met('FR5', 2) }).steps).toBeNull()
  })
  it('are reached up to the target where all FRs are', () => {
    expect(between(of<SecurityLevel>(2), of<SecurityLevel | null>(2))).toEqual({
      steps: ['reached', 'reached', 'not-asked', 'not-asked'],
      reached: 2,
      short: [],
      notAssessed: [],
      isUnknown: false,
    })
  })
  it('are no more than the target where more is reached', () => {
    expect(between(of<SecurityLevel>(1), of<SecurityLevel | null>(4))?.steps).toEqual([
      'reached',
      'not-asked',
      'not-asked',
      'not-asked',
    ])
  })
  it('are missing from where one FR stops, and name it', () => {
    const found = between(of<SecurityLevel>(3), of<SecurityLevel | null>(3, { FR5: 1 }))
    expect(found?.steps).toEqual(['reached', 'missing', 'missing', 'not-asked'])
    expect(found).toMatchObject({ reached: 1, short: [{ fr: 'FR5', achieved: 1, target: 3 }] })
  })
  it('stay missing above an FR that is asked for less and has not reached it', () => {
    const found = between(of<SecurityLevel>(3, { FR4: 1 }), of<SecurityLevel | null>(3, { FR4: 0 }))
    expect(found?.steps).toEqual(['missing', 'missing', 'missing', 'not-asked'])
    expect(found?.reached).toBe(0)
  })
  it('tell what was not looked at from what is missing, and reckon it as no level', () => {
    const target = of<SecurityLevel>(3)
    expect(between(target, of<SecurityLevel | null>(3, { FR5: 1, FR6: null }))).toMatchObject({
      steps: ['not-assessed', 'missing', 'missing', 'not-asked'],
      reached: null,
      notAssessed: ['FR6'],
      isUnknown: false,
    })
  })
  it('leave out an FR of which nothing is asked', () => {
    const achieved = of<SecurityLevel | null>(2, { FR4: null })
    expect(between(of<SecurityLevel>(2, { FR4: 0 }), achieved)).toMatchObject({ reached: 2, notAssessed: [] })
  })
  it('say of a zone that nobody looked at that nothing is known', () => {
    const { steps } = ofZone({ slTarget: 2 })
    expect(steps).toMatchObject({
      steps: ['not-assessed', 'not-assessed', 'not-asked', 'not-asked'],
      notAssessed: FR_IDS,
      isUnknown: true,
      short: [],
    })
    expect(ofZone({ slTarget: { FR5: 2 }, requirements: met('FR1', 2) }).steps?.isUnknown).toBe(true)
  })
  it('follow the answers, the least SL-C of a member and the conditions of the drawing', () => {
    const zone = { slTarget: { FR5: 2 }, requirements: met('FR5', 2) }
    expect(ofZone(zone).steps?.reached).toBe(2)
    expect(ofZone(zone, { slCapability: 1 }).steps).toMatchObject({ reached: 1, short: [{ fr: 'FR5', achieved: 1 }] })
    const wireless = { slTarget: { FR2: 1 }, requirements: met('FR2', 1) }
    delete (wireless.requirements as Record<string, unknown>)['SR 2.2']
    expect(ofZone(wireless).steps?.reached).toBe(1)
    expect(ofZone(wireless, { type: 'plant-wifi-ap' }).steps?.reached).toBe(0)
  })
  it('rest on the same SL-A as everything else', () => {
    const zone = { slTarget: 3, requirements: { ...met('FR5', 3), ...met('FR6', 1), 'SR 1.1': { state: 'planned' } } }
    const { steps, achieved } = ofZone(zone, { slCapability: { FR5: 2 } })
    expect(achieved?.FR5.value).toBe(2)
    expect(steps?.short).toEqual(
      FR_IDS.flatMap((fr) => (achieved?.[fr].isAssessed ? [{ fr, achieved: achieved[fr].value, target: 3 }] : [])),
    )
    expect(steps?.notAssessed).toEqual(FR_IDS.filter((fr) => !achieved?.[fr].isAssessed))
  })
})

describe('any steps', () => {
  const level = fc.constantFrom<SecurityLevel>(0, 1, 2, 3, 4)
  const known = fc.option(level, { nil: null })
  const vector = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<Record<FrId, T>> =>
    fc
      .tuple(one, one, one, one, one, one, one)
      .map((all) => of(all[0], Object.fromEntries(FR_IDS.map((fr, i) => [fr, all[i] as T]))))
  const RANK: Readonly<Record<LevelStep, number>> = { reached: 0, 'not-assessed': 1, missing: 2, 'not-asked': 3 }

  it('never become better upwards, and end at the highest target', () => {
    fc.assert(
      fc.property(vector(level), vector(known), (target, achieved) => {
        const most = Math.max(...FR_IDS.map((fr) => target[fr]))
        const found = between(target, achieved)
        expect(found === null).toBe(most === 0)
        if (!found) return
        const ranks = found.steps.map((step) => RANK[step])
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(found.steps.filter((step) => step !== 'not-asked')).toHaveLength(most)
        expect(new Set(found.steps).has('reached') && found.notAssessed.length > 0).toBe(false)
      }),
    )
  })

  it('are all reached just where every FR asked for has its target', () => {
    fc.assert(
      fc.property(vector(level), vector(known), (target, achieved) => {
        const found = between(target, achieved)
        if (!found) return
        const isMet = (fr: FrId) => target[fr] === 0 || (achieved[fr] ?? -1) >= target[fr]
        expect(found.steps.every((step) => step === 'reached' || step === 'not-asked')).toBe(FR_IDS.every(isMet))
        expect(found.short.length + found.notAssessed.length === 0).toBe(FR_IDS.every(isMet))
      }),
    )
  })

  it('never fall when an FR reaches more, nor when less is asked', () => {
    fc.assert(
      fc.property(vector(level), vector(level), fc.constantFrom(...FR_IDS), (target, achieved, fr) => {
        const count = (wanted: SlVector, has: Levels) =>
          between(wanted as Record<FrId, SecurityLevel>, has)?.steps.filter((step) => step === 'missing').length ?? 0
        const now = count(target, achieved)
        const more = Math.min(4, achieved[fr] + 1) as SecurityLevel
        const less = Math.max(0, target[fr] - 1) as SecurityLevel
        expect(count(target, { ...achieved, [fr]: more })).toBeLessThanOrEqual(now)
        expect(count({ ...target, [fr]: less }, achieved)).toBeLessThanOrEqual(now)
      }),
    )
  })
})
