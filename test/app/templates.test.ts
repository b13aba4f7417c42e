import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { loadTemplates } from '../../src/app/gallery/templates'

const shipped = path.join(import.meta.dirname, '../../src/app/templates')
const fixtures = path.join(import.meta.dirname, '../fixtures/templates')

it('the templates are those that the other tests read', () => {
  const names = readdirSync(shipped)
  expect(names.sort()).toEqual([
    'mining-dmz-skipped.zoneboard.json',
    'mining-flat.zoneboard.json',
    'mining-well-segmented.zoneboard.json',
  ])
  for (const name of names) {
    expect(readFileSync(path.join(shipped, name), 'utf8'), name).toBe(readFileSync(path.join(fixtures, name), 'utf8'))
  }
})

it('the gallery has all three, laid out and checked', async () => {
  const templates = await loadTemplates('2026-11-25')
  expect(templates.map(({ note }) => note.title)).toEqual([
    'Mining facility, DMZ skipped',
    'Mining facility, well segmented',
    'Flat mining facility: one phishing e-mail away',
  ])
  for (const { index, scene, note } of templates) {
    expect(scene.zones.size, note.id).toBe(index.zones.length)
    expect(note.talkingPoints.length, note.id).toBeGreaterThan(3)
  }
  const errors = templates.map(({ findings }) => findings.filter(({ severity }) => severity === 'error').length)
  expect(errors[0]).toBeGreaterThan(0)
  expect(errors[1]).toBe(0)
  expect(errors[2]).toBeGreaterThan(0)
})
