import { describe, expect, it } from 'vitest'
import { levelForFactor, riskOf, suggestedTarget, tolerableRisk } from '../../../src/analysis'
import { workflow } from '../../../src/catalogue/reference'
import { FR_IDS, indexDiagram, type Rating, type Site, type Zone } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

function suggested(zone: Partial<Zone>, options: { site?: Site; members?: readonly object[]; risk?: object } = {}) {
  const { members = [{}], site = 'mining', risk } = options
  const drawn = members.reduce<ReturnType<typeof diagram>>(
    (all, fields, i) => all.asset(`a${i}`, { type: 'plc', level: 'L1', zone: 'z', ...fields } as never),
    diagram().zone('z', zone as never),
  )
  const built = drawn.build()
  const index = indexDiagram({ ...built, fields: { ...built.fields, site, ...(risk ? { risk } : {}) } })
  return suggestedTarget(index, index.zone('z') as Zone)
}
const all = (impact: Rating) => ({ health: impact, environment: impact, production: impact, money: impact })

describe('a suggested target', () => {
  it.each(workflow.slTargetSuggestion.examples)('takes a factor of $crrf for SL $slT', ({ crrf, slT }) => {
    expect(levelForFactor(crrf)).toBe(slT)
  })

  it('asks for no more than the risk, and for no more than resists who would attack', () => {
    const severe = { impact: all(5), likelihood: 5 as const }
    expect(suggested({ risk: { ...severe, attacker: 4 } })?.target.FR5).toBe(4)
    expect(suggested({ risk: { ...severe, attacker: 2 } })?.target.FR5).toBe(2)
    const mild = { impact: all(2), likelihood: 3 as const, attacker: 4 as const }
    expect(suggested({ risk: mild })).toMatchObject({
      unmitigated: 6,
      tolerable: 4,
      crrf: 1.5,
      byRisk: 1,
      byAttacker: 4,
    })
    expect(suggested({ risk: mild })?.target.FR1).toBe(1)
  })

  it('puts availability and integrity first at a mine and a plant: less is asked for secrecy', () => {
    for (const site of ['mining', 'plant'] as const) {
      const found = suggested({ risk: { impact: all(4), likelihood: 4, attacker: 3 } }, { site })
      expect(found?.target).toEqual({ FR1: 3, FR2: 3, FR3: 3, FR4: 2, FR5: 3, FR6: 3, FR7: 3 })
      expect(found?.lowered).toEqual(['FR4'])
    }
    const custody = suggested({ risk: { impact: all(4), likelihood: 4, attacker: 3 } }, { site: 'custody' })
    expect(FR_IDS.every((fr) => custody?.target[fr] === 3)).toBe(true)
  })

  it('weighs what is disclosed by the money it costs', () => {
    const impact = { health: 5, environment: 1, production: 1, money: 1 } as const
    expect(suggested({ risk: { impact, likelihood: 4, attacker: 4 } }, { site: 'custody' })?.target).toMatchObject({
      FR3: 4,
      FR4: 0,
    })
  })

  it('reckons with what the drawing suggests where nobody said it, and tells which', () => {
    const plain = suggested({})
    expect(plain?.assumed).toEqual(['attacker', 'likelihood', 'health', 'environment', 'production', 'money'])
    const jewel = suggested({}, { members: [{ critical: true }] })
    expect(jewel?.worst).toBe(4)
    expect(jewel?.worstKinds).toEqual(['production', 'money'])
    const safety = suggested({}, { members: [{ safety: true, type: 'custom', role: 'controller' }] })
    expect(safety?.worstKinds).toEqual(['health'])
    const said = suggested({ risk: { attacker: 1, impact: { health: 2 } } })
    expect(said?.assumed).toEqual(['likelihood', 'environment', 'production', 'money'])
  })

  it('is none where all stands outside', () => {
    expect(suggested({}, { members: [{ level: 'external', type: 'mining-pool' }] })).toBeNull()
    expect(suggested({}, { members: [] })).not.toBeNull()
  })

  it('takes the site’s matrix and line, and a zone’s own line before that', () => {
    const matrix = [1, 2, 3, 4, 5].map((impact) =>
      [1, 2, 3, 4, 5].map((likelihood) => Math.max(impact, likelihood) * 5),
    )
    expect(riskOf({ matrix }, 2, 4)).toBe(20)
    expect(riskOf(undefined, 2, 4)).toBe(8)
    expect(tolerableRisk(undefined)).toBe(4)
    const risk = { impact: all(2), likelihood: 4 as const, attacker: 4 as const }
    expect(suggested({ risk }, { risk: { matrix, tolerable: 10 } })).toMatchObject({
      unmitigated: 20,
      crrf: 2,
      byRisk: 1,
    })
    expect(suggested({ risk: { ...risk, tolerable: 5 } }, { risk: { matrix, tolerable: 10 } })).toMatchObject({
      crrf: 4,
    })
  })
})
