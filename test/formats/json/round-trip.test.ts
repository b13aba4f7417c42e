import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readZoneboard, writeZoneboard, zoneboardJsonSchema } from '../../../src/formats/json'
import { validFile } from '../../support/arbitraries'

function rewritten(text: string): string {
  const opened = readZoneboard(text)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return writeZoneboard(opened.value.diagram)
}
const compact = (text: string) => JSON.stringify(JSON.parse(text))

describe('reading and writing', () => {
  const folder = new URL('../../fixtures/templates/', import.meta.url)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.zoneboard.json'))) {
    it(`keeps all of ${name}`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      expect(compact(rewritten(text))).toBe(compact(text))
    })
  }

  it('keeps the id that somebody gave an acceptance, and the name of a schema', () => {
    const acceptance = { rule: 'flat-zone', id: 'ours-7', about: ['z'], reason: 'r', by: 'b', on: '2026-01-02' }
    const other = { ...acceptance, id: 7 }
    const file = {
      $schema: './zoneboard.schema.json',
      format: 'zoneboard',
      version: 1,
      acceptances: [acceptance, other],
    }
    expect(compact(rewritten(JSON.stringify(file)))).toBe(JSON.stringify(file))
    const opened = readZoneboard(JSON.stringify(file))
    expect(opened.ok && opened.value.notes).toEqual([])
  })
  it('keeps unknown fields and every order; the second writing is the same text', () => {
    fc.assert(
      fc.property(validFile, (file) => {
        const first = rewritten(JSON.stringify(file))
        expect(compact(first)).toBe(JSON.stringify(file))
        expect(rewritten(first)).toBe(first)
      }),
    )
  })
})

it('the shipped JSON Schema is the one made from zod (UPDATE=1 writes it)', () => {
  const shipped = new URL('../../../public/zoneboard.schema.json', import.meta.url)
  const made = `${JSON.stringify(zoneboardJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE === '1') writeFileSync(shipped, made)
  expect(readFileSync(shipped, 'utf8')).toBe(made)
})
