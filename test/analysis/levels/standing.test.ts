import { describe, expect, it } from 'vitest'
import { leveledConduit, leveledZone, standingOf } from '../../../src/analysis'
import { requirements } from '../../../src/catalogue'
import { FR_IDS, type FrId, indexDiagram } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

const met = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { state: 'in-place' as const }]))
const upTo = (fr: FrId, level: number) =>
  requirements.filter((it) => it.fr === fr && it.sl <= level).map(({ id }) => id)

function standing(zone: object, assets: readonly object[] = []) {
  const built = assets.reduce<ReturnType<typeof diagram>>(
    (site, fields, i) => site.asset(`a${i}`, { zone: 'z', ...fields }),
    diagram().zone('z', zone),
  )
  const index = indexDiagram(built.build())
  return standingOf(leveledZone(index, index.zone('z') as never))
}
const one = (all: ReturnType<typeof standing>, fr: FrId) => all.find((it) => it.fr === fr)

describe('how each FR stands to its target', () => {
  it('is of all seven, in the order of the standard', () => {
    expect(standing({ slTarget: 2 }).map(({ fr }) => fr)).toEqual([...FR_IDS])
  })

  it('has no target where none is set, though something is reached', () => {
    const all = standing({ requirements: met(upTo('FR6', 2)) })
    expect(all.every(({ is, target }) => is === 'no-target' && target === null)).toBe(true)
    expect(one(all, 'FR6')?.reached).toBe(2)
  })

  it('is not assessed where nothing of it was, and nothing is said to keep it there', () => {
    const all = standing({ slTarget: 2, requirements: met(['SR 6.1']) })
    expect(one(all, 'FR1')).toEqual({ fr: 'FR1', target: 2, reached: null, is: 'not-assessed', limit: null })
    expect(standing({ slTarget: 2 }).every(({ is }) => is === 'not-assessed')).toBe(true)
  })

  it('is met at its target and above it, and not asked where its target is SL 0', () => {
    const target = { FR1: 0, FR5: 1, FR6: 2 }
    const all = standing({ slTarget: target, requirements: met([...upTo('FR5', 2), ...upTo('FR6', 2)]) })
    for (const fr of ['FR5', 'FR6'] as const) expect(one(all, fr)).toMatchObject({ is: 'met', limit: null })
    expect(one(all, 'FR1')).toMatchObject({ is: 'not-asked', reached: null, limit: null })
    expect(one(all, 'FR5')?.reached).toBe(2)
  })

  it('is short below it, kept there by what is not in place at the next level', () => {
    const missing = 'SR 5.1 RE 1'
    const all = standing({ slTarget: 2, requirements: met(upTo('FR5', 2).filter((id) => id !== missing)) })
    expect(one(all, 'FR5')).toMatchObject({ target: 2, reached: 1, is: 'short', limit: { by: null, level: 1 } })
    expect(one(all, 'FR5')?.limit).toMatchObject({ open: [{ id: missing }] })
  })

  it('is kept by the member that can do least, with what that states for this FR', () => {
    const all = standing({ slTarget: 3, requirements: met(upTo('FR6', 3)) }, [
      { slCapability: 2 },
      { slCapability: { FR6: 1, FR1: 4 } },
    ])
    expect(one(all, 'FR6')?.limit).toEqual({ by: 'a1', level: 1, capability: 1 })
  })
})

it('of a conduit, the conduit itself is what can do no more', () => {
  const asked = requirements.filter((it) => it.fr === 'FR4').map(({ id }) => id)
  const index = indexDiagram(
    diagram()
      .zone('a', { slTarget: 2 })
      .zone('b')
      .conduit('c', 'a', 'b', { slCapability: 1, requirements: met(asked) })
      .build(),
  )
  const fr4 = one(standingOf(leveledConduit(index, index.conduit('c') as never)), 'FR4')
  expect(fr4).toMatchObject({ target: 2, reached: 1, is: 'short' })
  expect(fr4?.limit).toEqual({ by: 'c', level: 1, capability: 1 })
})
