import { describe, expect, it } from 'vitest'
import { isUsualAt } from '../../src/catalogue'
import { indexDiagram } from '../../src/model'
import { longDate } from '../../src/panels/dates'
import { readQuickAddPlace } from '../../src/panels/dialogs/quick-add-about'
import { readOwnProtocol, usualBetween } from '../../src/panels/inspector/flow-protocols'
import { levelOf, levelOfAll, withLevel } from '../../src/panels/inspector/sl-setting'
import { findTypes, paletteGroups } from '../../src/panels/palette/palette-types'
import { foundBy, searchIn } from '../../src/panels/ui/search'
import { diagram } from '../support/diagram-builder'

describe('searching', () => {
  const items = [
    { label: 'Managed switch', keywords: ['ethernet'] },
    { label: 'Switch cabinet' },
    { label: 'Café printer', keywords: ['switchboard'] },
  ]
  const found = (query: string) => searchIn(items, query).map((it) => it.label)

  it('puts a name that starts with the words before one that holds them, and keywords last', () => {
    expect(found('switch')).toEqual(['Switch cabinet', 'Managed switch', 'Café printer'])
  })
  it('asks for every word, in any order, without case or accents', () => {
    expect(found('SWITCH man')).toEqual(['Managed switch'])
    expect(found('cafe')).toEqual(['Café printer'])
    expect(found('switch zzz')).toEqual([])
  })
  it('leaves all as they stand where nothing is asked', () => {
    expect(found('  ')).toEqual(items.map((it) => it.label))
  })
  it('tells the keyword where the name alone does not answer', () => {
    const site = { label: 'North site', keywords: ['Historian', 'Fan relay'] }
    expect(foundBy(site, 'north relay')).toBe('Fan relay')
    expect(foundBy(site, 'north')).toBeNull()
  })
})

describe('the order of the palette', () => {
  it('puts usual types of a group before the others', () => {
    for (const { types } of paletteGroups('mining')) {
      const usual = types.map((type) => isUsualAt(type, 'mining'))
      expect(usual).toEqual(usual.toSorted((a, b) => Number(b) - Number(a)))
    }
  })
  it('finds a type by its name before those that mention it', () => {
    expect(findTypes('data diode', undefined)[0]?.name).toBe('Data diode')
  })
})

describe('security levels', () => {
  it('become one number where all seven agree, and seven values where not', () => {
    expect(withLevel(undefined, 'all', 2)).toBe(2)
    expect(withLevel(2, 'FR5', 3)).toEqual({ FR1: 2, FR2: 2, FR3: 2, FR4: 2, FR5: 3, FR6: 2, FR7: 2 })
    expect(withLevel({ FR1: 2, FR2: 2, FR3: 2, FR4: 2, FR5: 3, FR6: 2, FR7: 2 }, 'FR5', 2)).toBe(2)
    expect(levelOfAll([{ FR1: 1 }])).toBeNull()
    expect(levelOfAll([undefined])).toBeNull()
    expect(levelOfAll([0])).toBe(0)
    expect(levelOfAll([2, 2])).toBe(2)
    expect(levelOfAll([2, 3])).toBeNull()
  })

  it('says of each FR what several share', () => {
    const settings = [2, { FR1: 2, FR2: 1 }] as const
    expect([levelOf(settings, 'FR1'), levelOf(settings, 'FR2'), levelOf([2, undefined], 'FR1')]).toEqual([
      2,
      null,
      null,
    ])
  })
})

describe('a protocol of one’s own', () => {
  it.each([
    ['Telemetry', { name: 'Telemetry' }],
    ['Telemetry 5000', { name: 'Telemetry', port: 5000 }],
    ['Pump link 5000/UDP', { name: 'Pump link', port: 5000, transport: 'udp' }],
    ['Version 70000', { name: 'Version 70000' }],
    ['5000', { name: '5000' }],
  ])('is read from %j', (text, read) => {
    expect(readOwnProtocol(text)).toEqual(read)
  })
})

it('protocols usual between a zone and an asset are those of its members', () => {
  const index = indexDiagram(
    diagram()
      .zone('hall')
      .asset('miners', { type: 'asic-miner-air', level: 'L1', zone: 'hall' })
      .asset('fleet', { type: 'fleet-management-server', level: 'L3' })
      .conduit('c', 'fleet', 'hall')
      .build(),
  )
  const [conduit] = index.conduits
  expect(conduit && usualBetween(index, conduit).map((it) => it.id)).toContain('cgminer-api')
})

it('dates are read as days, and what is none stays', () => {
  expect(longDate('2027-03-31')).toBe('31 Mar 2027')
  expect(longDate('2026-11-25T23:59:00Z')).toBe('25 Nov 2026')
  expect(longDate('soon')).toBe('soon')
})

it('the place of a quick add is believed only where it is one', () => {
  expect(readQuickAddPlace('{"at":{"x":1,"y":2},"source":"a"}')).toEqual({ at: { x: 1, y: 2 }, source: 'a' })
  expect(readQuickAddPlace('{"at":{"x":"1","y":2},"source":3}')).toEqual({})
  expect(readQuickAddPlace('null')).toEqual({})
  expect(readQuickAddPlace('nonsense')).toEqual({})
  expect(readQuickAddPlace(undefined)).toEqual({})
})
