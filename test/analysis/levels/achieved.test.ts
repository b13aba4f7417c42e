import { describe, expect, it } from 'vitest'
import { slAchieved } from '../../../src/analysis'
import { requirements } from '../../../src/catalogue'
import { FR_IDS, indexDiagram } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

const answers = (ids: readonly string[], state = 'in-place') => Object.fromEntries(ids.map((id) => [id, { state }]))
const upTo = (fr: string, level: number) =>
  requirements.filter((one) => one.fr === fr && one.sl <= level).map(({ id }) => id)

function achieved(zone: object, assets: readonly object[] = []) {
  const built = assets.reduce<ReturnType<typeof diagram>>(
    (site, fields, i) => site.asset(`a${i}`, { zone: 'z', ...fields }),
    diagram().zone('z', zone as never),
  )
  const index = indexDiagram(built.build())
  return slAchieved(index, index.zone('z') as never)
}
const valueOf = (zone: object, fr: (typeof FR_IDS)[number], assets: readonly object[] = []) =>
  achieved(zone, assets)?.[fr].value

describe('§6 SL-A of a zone', () => {
  it('is none where nothing was assessed', () => {
    expect(achieved({ slTarget: 2 })).toBeNull()
    expect(achieved({ requirements: answers(['SR 1.1'], 'not-assessed') }, [{ slCapability: 2 }])).toBeNull()
    expect(achieved({ requirements: answers(['SR 99.9']) })).toBeNull()
    expect(achieved({ requirements: answers(['SR 1.6']) })).toBeNull() // Nothing wireless is drawn: it is not relevant.
  })
  it('is 0 where something of the first level is planned, and what was not looked at says so', () => {
    const found = achieved({ requirements: answers(['SR 6.1'], 'planned') })
    expect(found?.FR6).toMatchObject({ value: 0, isAssessed: true, limitingMember: null })
    expect(found?.FR1).toMatchObject({ value: 0, isAssessed: false, limitingMember: null })
  })
  it.each([1, 2, 3, 4])('is %i when all up to there is in place', (level) => {
    expect(valueOf({ requirements: answers(upTo('FR5', level)) }, 'FR5')).toBe(level)
  })
  it('counts levels that the target does not ask for', () => {
    expect(valueOf({ slTarget: 1, requirements: answers(upTo('FR6', 2)) }, 'FR6')).toBe(2)
  })
  it('skips no level', () => {
    const ids = upTo('FR5', 4).filter((id) => id !== 'SR 5.1 RE 1')
    expect(valueOf({ requirements: answers(ids) }, 'FR5')).toBe(1)
  })
  it('takes compensated and not applicable for met', () => {
    const requirements = { ...answers(['SR 6.1'], 'compensated'), ...answers(['SR 6.2'], 'not-applicable') }
    expect(valueOf({ requirements }, 'FR6')).toBe(2)
  })
  it('asks for wireless only where there is some, or where the zone says so', () => {
    const requirements = answers(upTo('FR2', 1).filter((id) => id !== 'SR 2.2'))
    expect(valueOf({ requirements }, 'FR2')).toBe(1)
    expect(valueOf({ requirements, conditions: { wireless: true } }, 'FR2')).toBe(0)
    const tablet = [{ type: 'plant-wifi-ap' }]
    expect(valueOf({ requirements }, 'FR2', tablet)).toBe(0)
    expect(valueOf({ requirements, conditions: { wireless: false } }, 'FR2', tablet)).toBe(1)
  })
  it('is no more than the least SL-C of its members, and names the first such', () => {
    const zone = { requirements: answers(upTo('FR5', 3)) }
    const assets = [{ slCapability: 4 }, { slCapability: { FR5: 2 } }, { slCapability: 2 }, {}]
    expect(achieved(zone, assets)?.FR5).toMatchObject({ value: 2, isAssessed: true, limitingMember: 'a1' })
  })
  it('takes an SL-C that is left out for not stated', () => {
    const zone = { requirements: answers(upTo('FR5', 3)) }
    expect(achieved(zone, [{ slCapability: { FR1: 1 } }])?.FR5).toMatchObject({
      value: 3,
      isAssessed: true,
      limitingMember: null,
    })
  })
  it('names no member where the requirements hold it as low', () => {
    const zone = { requirements: answers(upTo('FR5', 2)) }
    expect(achieved(zone, [{ slCapability: 2 }])?.FR5.limitingMember).toBeNull()
  })
  it('does not take what only has an interface there for a member', () => {
    const built = diagram()
      .zone('z', { requirements: answers(upTo('FR5', 2)) as never })
      .zone('y')
      .asset('a', { zone: 'y', alsoIn: ['z'], slCapability: 0 })
    const index = indexDiagram(built.build())
    expect(slAchieved(index, index.zone('z') as never)?.FR5.value).toBe(2)
  })
})
