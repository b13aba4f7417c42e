import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  achievedBy,
  achievedFor,
  askedOf,
  isMet,
  type Leveled,
  leveledConduit,
  leveledZone,
  liftOf,
} from '../../../src/analysis'
import { requirements } from '../../../src/catalogue'
import {
  CONDITIONS,
  FR_IDS,
  indexDiagram,
  REQUIREMENT_STATES,
  type RequirementState,
  type SecurityLevel,
} from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

const level = fc.constantFrom<SecurityLevel>(0, 1, 2, 3, 4)
const ids = requirements.map(({ id }) => id)
/** Some of them bring a condition along: wireless, hand-over, remote access, certificates. */
const PROTOCOLS = ['wifi-psk', 'https', 'usb-media', 'rdp', 'ssh']
/** Mostly met, so that levels above 0 come up; whole FRs of what is left open would say little. */
const state = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<RequirementState>('in-place', 'compensated', 'not-applicable') },
  { weight: 1, arbitrary: fc.constantFrom<RequirementState>(...REQUIREMENT_STATES) },
)
const anyRecord: fc.Arbitrary<Leveled> = fc
  .record({
    kind: fc.constantFrom('zone', 'conduit'),
    states: fc.array(state, { minLength: ids.length, maxLength: ids.length }),
    said: fc.constantFrom(1, 2, 3, 4),
    target: fc.option(level, { nil: undefined }),
    conditions: fc.array(fc.boolean(), { minLength: CONDITIONS.length, maxLength: CONDITIONS.length }),
    capabilities: fc.array(fc.option(level, { nil: undefined }), { maxLength: 4 }),
  })
  .map(({ kind, states, said, target, conditions, capabilities }) => {
    // What lies above the level that was looked at is left out, as in a real assessment.
    const answers = Object.fromEntries(
      requirements.flatMap(({ id, sl }, i) => (sl <= said ? [[id, { state: states[i] as RequirementState }]] : [])),
    )
    if (kind === 'conduit') {
      const [slCapability] = capabilities
      const carried = CONDITIONS.flatMap((_, i) => (conditions[i] ? [{ protocol: PROTOCOLS[i] ?? 'https' }] : []))
      const index = indexDiagram(
        diagram()
          .asset('a')
          .asset('b')
          .conduit('c', 'a', 'b', {
            requirements: answers,
            flows: carried,
            ...(target === undefined ? {} : { slTarget: target }),
            ...(slCapability === undefined ? {} : { slCapability }),
          })
          .build(),
      )
      return leveledConduit(index, index.conduit('c') as never)
    }
    const drawn = capabilities.reduce(
      (site, slCapability, i) =>
        site.asset(`a${i}`, { zone: 'z', ...(slCapability === undefined ? {} : { slCapability }) }),
      diagram().zone('z', {
        requirements: answers,
        conditions: Object.fromEntries(CONDITIONS.map((name, i) => [name, conditions[i] as boolean])),
        ...(target === undefined ? {} : { slTarget: target }),
      }),
    )
    const index = indexDiagram(drawn.build())
    return leveledZone(index, index.zone('z') as never)
  })

const withMet = (zone: Leveled, met: readonly string[], state: RequirementState = 'in-place'): Leveled => ({
  ...zone,
  answers: { ...zone.answers, ...Object.fromEntries(met.map((id) => [id, { state }])) },
})
const without = (zone: Leveled, members: readonly string[]): Leveled => ({
  ...zone,
  capabilities: zone.capabilities.filter(({ by }) => !members.includes(by)),
})

describe('§6 levels', () => {
  it('SL-A never falls when a state improves', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...ids), fc.constantFrom(...REQUIREMENT_STATES), (zone, id, better) => {
        const before = zone.answers[id]?.state ?? 'not-assessed'
        fc.pre(isMet(better) || !isMet(before))
        const after = withMet(zone, [id], better)
        for (const fr of FR_IDS) {
          expect(achievedFor(after, fr).value).toBeGreaterThanOrEqual(achievedFor(zone, fr).value)
        }
      }),
    )
  })

  it('is reached with all up to it met, and not one level more', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...FR_IDS), (zone, fr) => {
        const { value, open, limitingMember } = achievedFor(zone, fr)
        const ofFr = zone.relevant.filter((one) => one.fr === fr)
        const met = (upTo: number) =>
          ofFr.every(({ id, sl }) => sl > upTo || isMet(zone.answers[id]?.state ?? 'not-assessed'))
        expect(met(value)).toBe(true)
        if (value < 4 && limitingMember === null) {
          const held = zone.capabilities.some(({ setting }) => setting === value)
          expect(!met(value + 1) || held).toBe(true)
        }
        expect(open.every(({ id, sl }) => sl <= value + 1 && !isMet(zone.answers[id]?.state ?? 'not-assessed'))).toBe(
          true,
        )
      }),
    )
  })

  it('the set that lifts an FR is enough, and nothing of it can be left out', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...FR_IDS), (zone, fr) => {
        const lift = liftOf(zone, fr)
        const now = achievedFor(zone, fr).value
        expect(lift === null).toBe(now === 4)
        if (!lift) return
        const set = lift.requirements.map(({ id }) => id)
        expect(lift.from).toBe(now)
        expect(achievedFor(without(withMet(zone, set), lift.members), fr).value).toBe(lift.to)
        expect(lift.to).toBeGreaterThan(now)
        for (const left of set) {
          const others = set.filter((id) => id !== left)
          expect(achievedFor(without(withMet(zone, others), lift.members), fr).value).toBe(now)
        }
        for (const left of lift.members) {
          const others = lift.members.filter((id) => id !== left)
          expect(achievedFor(without(withMet(zone, set), others), fr).value).toBe(now)
        }
      }),
    )
  })

  it('with all that the target asks for in place, no requirement keeps a zone below it', () => {
    fc.assert(
      fc.property(anyRecord, (zone) => {
        const met = withMet(
          zone,
          askedOf(zone).map(({ id }) => id),
        )
        for (const fr of FR_IDS) {
          const { value, limitingMember } = achievedFor(met, fr)
          expect(value >= (zone.target?.[fr] ?? 0) || limitingMember !== null).toBe(true)
        }
      }),
    )
  })

  it('a zone in which nothing relevant was assessed has no SL-A', () => {
    fc.assert(
      fc.property(anyRecord, (zone) => {
        const said = zone.relevant.some(({ id }) => (zone.answers[id]?.state ?? 'not-assessed') !== 'not-assessed')
        expect(achievedBy(zone) !== null).toBe(said)
      }),
    )
  })
})
