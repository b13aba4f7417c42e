import { describe, expect, it } from 'vitest'
import { fitName, sharedBeginnings } from '../../../src/layout'

/** Every letter is one pixel wide. */
const letters = (text: string) => text.length
const fitAll = (names: readonly string[], most: number) => {
  const shared = sharedBeginnings(names)
  return names.map((name) => fitName(name, most, shared.get(name) ?? 0, letters))
}

describe('fitName', () => {
  it('leaves a name that fits', () => {
    expect(fitAll(['Hall A miners'], 13)).toEqual(['Hall A miners'])
  })

  it('cuts a name that begins like no other at its end', () => {
    expect(fitAll(['Patch and update server', 'Printer'], 10)).toEqual(['Patch and…', 'Printer'])
  })

  it('tells names with one beginning apart by where they differ', () => {
    const hall = ['Hall A miners', 'Hall A fans', 'Hall A PDUs']
    expect(fitAll(hall, 10)).toEqual(['Hall A mi…', 'Hall A fa…', 'Hall A PD…'])
    expect(fitAll(hall, 8)).toEqual(['Ha…mine…', 'Hal…fans', 'Hal…PDUs'])
    expect(fitAll(['Plates of key 1', 'Plates of key 2'], 8)).toEqual(['Plates…1', 'Plates…2'])
  })

  it('cuts what differs too where little fits', () => {
    expect(fitAll(['Cold vault, company safe', 'Cold vault, notary'], 8)).toEqual(['Co…comp…', 'Co…nota…'])
  })

  it('falls back to the beginning where nothing of the difference fits, and to nothing where two letters do not', () => {
    expect(fitAll(['Hall A miners', 'Hall A fans'], 4)).toEqual(['Hal…', 'Hal…'])
    expect(fitAll(['Hall A miners', 'Hall A fans'], 2)).toEqual(['', ''])
  })

  it('is never wider than its room', () => {
    const names = [
      'Hall A miners',
      'Hall A fans',
      'Cold vault, company safe',
      'Cold vault, bank',
      'Keys',
      'Key 1',
      'Key 2',
    ]
    for (let most = 1; most < 26; most++)
      for (const text of fitAll(names, most)) expect(text.length).toBeLessThanOrEqual(most)
  })
})
