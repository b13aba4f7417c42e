import { describe, expect, it } from 'vitest'
import { cardText, SIZES, TEXT_STYLES, textWidth } from '../../../src/layout'
import { drawing, indexOf, TEMPLATES, templateFile } from '../drawings'

const asset = (fields: object) => {
  const [made] = indexOf(drawing({ assets: [{ id: 'a', type: 'plc', level: 'L1', name: 'PLC', ...fields }] })).assets
  if (!made) throw new Error('no asset was made')
  return made
}
const ROOM = SIZES.assetWidth - SIZES.tile - 24

describe('the words of a card', () => {
  it('are its name, its kind and how many there are', () => {
    expect(cardText(asset({ name: 'Boiler PLC', quantity: 12 }))).toEqual({
      name: ['Boiler PLC'],
      kind: 'PLC',
      quantity: '×12',
      isQuantityOnTop: false,
    })
    expect(cardText(asset({})).quantity).toBe('')
  })

  it('give the line of the kind to a name that needs two', () => {
    expect(cardText(asset({ name: 'Vetted firmware repository' }))).toEqual({
      name: ['Vetted firmware', 'repository'],
      kind: '',
      quantity: '',
      isQuantityOnTop: false,
    })
  })

  it('cut what two lines do not hold, and leave the badge its place', () => {
    const long = asset({ name: 'Emergency shutdown controller of the north hall', quantity: 240 })
    const { name, quantity } = cardText(long)
    expect(name).toHaveLength(2)
    expect(name[1]).toMatch(/…$/)
    const badge = textWidth(quantity, TEXT_STYLES.badge) + 15
    expect(textWidth(name[1] as string, TEXT_STYLES.assetNameOfTwoLines)).toBeLessThanOrEqual(ROOM - badge)
  })

  it('put the badge on the first line where the second needs all its room', () => {
    expect(cardText(asset({ name: 'Hall A hashboards of it', quantity: 720 })).isQuantityOnTop).toBe(false)
    expect(cardText(asset({ name: 'Energy management', quantity: 20 }))).toMatchObject({
      name: ['Energy', 'management'],
      isQuantityOnTop: true,
    })
  })

  it('say that it has an interface in several zones, even where the name is long', () => {
    expect(cardText(asset({ name: 'Historian', zone: 'a', alsoIn: ['b'] })).kind).toMatch(/^In 2 zones · PLC/)
    const long = cardText(asset({ name: 'Vetted firmware repository', zone: 'a', alsoIn: ['b', 'c', 'a'] }))
    expect(long.name).toHaveLength(1)
    expect(long.kind).toMatch(/^In 3 zones/)
  })

  it('cut one long word in its only line', () => {
    const { name, kind } = cardText(asset({ name: 'Steuerungsanlagenüberwachung Nord' }))
    expect(name).toHaveLength(1)
    expect(name[0]).toMatch(/…$/)
    expect(kind).toBe('PLC')
  })

  it.each(TEMPLATES)('hold the names of %s, all but one at most', (template) => {
    const { assets } = indexOf(templateFile(template))
    const cut = assets.filter((each) => cardText(each).name.join(' ').includes('…')).map(({ name }) => name)
    expect(cut.length, cut.join(', ')).toBeLessThanOrEqual(1)
  })
})
