import { describe, expect, it } from 'vitest'
import {
  assetGroups,
  assetType,
  assetTypes,
  foundationalRequirements,
  kindOf,
  requirement,
  requirements,
  roles,
} from '../../src/catalogue'
import { guidanceFor } from '../../src/catalogue/guidance'
import { templateNotes } from '../../src/catalogue/reference'
import { matchType } from '../../src/formats/table/match'
import { type Asset, assetId } from '../../src/model'
import { names } from '../../src/words/de/names'
import { inGerman } from '../support/german'

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted()
const custom = (role: string): Asset => ({ id: assetId('a'), $order: '', type: 'custom', role, level: 'L2' })

describe('what things are called in German', () => {
  it('is said of every type, group and role, and of nothing besides', () => {
    expect(Object.keys(names.types).toSorted()).toEqual(ids(assetTypes))
    expect(Object.keys(names.groups).toSorted()).toEqual(ids(assetGroups))
    expect(Object.keys(names.roles).toSorted()).toEqual([...ids(roles), 'custom-asset'].toSorted())
  })

  it('tells types apart, and says what each is in other words than English', () => {
    const english = new Map(assetTypes.map(({ id, description }) => [id, description]))
    const told = inGerman(() => assetTypes.map(({ id, name, description }) => ({ id, name, description })))
    expect(new Set(told.map(({ name }) => name)).size).toBe(assetTypes.length)
    for (const { id, description } of told) {
      expect(description).not.toBe(english.get(id))
      expect(description).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('is spoken where it is chosen, and English again after it', () => {
    expect(
      inGerman(() => [assetType('plc')?.name, kindOf(custom('removable-media')), kindOf(custom('own-role'))]),
    ).toEqual(['SPS', 'Wechselmedium', 'Own role'])
    expect([assetType('plc')?.name, kindOf(custom('removable-media'))]).toEqual(['PLC', 'Removable media'])
    expect(inGerman(() => kindOf(custom('constructor')))).toBe('Constructor')
  })

  it('is said of every requirement and template too: titles of the standard stay', () => {
    const of = (id: string) => {
      const { title, summary } = requirement(id) ?? { title: '', summary: '' }
      return { title, summary, guidance: guidanceFor(id, 'mining'), plant: guidanceFor(id, 'plant') }
    }
    expect(Object.keys(names.summaries).toSorted()).toEqual(ids(requirements))
    expect(Object.keys(names.guidance).toSorted()).toEqual(ids(requirements))
    for (const { id } of requirements) {
      const [english, german] = [of(id), inGerman(() => of(id))]
      expect(german.title).toBe(english.title)
      for (const said of ['summary', 'guidance', 'plant'] as const) {
        expect(german[said]).not.toBe(english[said])
        expect(german[said]).toMatch(/^\p{Lu}.*\.$/u)
      }
    }
    const frs = () => foundationalRequirements.map(({ shorthand, question }) => [shorthand, question])
    const [english, german] = [frs(), inGerman(frs)]
    for (const [i, [, question]] of german.entries()) expect(question).not.toBe(english[i]?.[1])
    expect(Object.keys(names.templates).toSorted()).toEqual(ids(templateNotes))
    for (const { id, title, talkingPoints } of templateNotes) {
      expect(names.templates[id]?.title).not.toBe(title)
      expect(names.templates[id]?.talkingPoints).toHaveLength(talkingPoints.length)
    }
  })

  it('is understood in tables, and so is English', () => {
    expect(inGerman(() => [matchType('Kältemaschine')?.id, matchType('Chiller')?.id])).toEqual(['chiller', 'chiller'])
    expect([matchType('Kältemaschine'), matchType('Chiller')?.id]).toEqual([null, 'chiller'])
  })
})
