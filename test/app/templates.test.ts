import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadNotes, loadTemplate } from '../../src/app/gallery/templates'

const shipped = path.join(import.meta.dirname, '../../src/app/templates')
const fixtures = path.join(import.meta.dirname, '../fixtures/templates')
const { templates: expected } = JSON.parse(readFileSync(path.join(fixtures, 'expected.json'), 'utf8')) as {
  templates: Record<string, { errorFree: boolean }>
}

it('the templates are those that the other tests read', () => {
  const names = readdirSync(shipped).sort()
  expect(names).toEqual(
    Object.keys(expected)
      .map((id) => `${id}.zoneboard.json`)
      .sort(),
  )
  for (const name of names) {
    expect(readFileSync(path.join(shipped, name), 'utf8'), name).toBe(readFileSync(path.join(fixtures, name), 'utf8'))
  }
})

const notes = await loadNotes()

it('the gallery shows all nine, the one with the most to see first', () => {
  expect(notes.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort())
  expect(notes[0]?.title).toBe('Mining facility, DMZ skipped')
})

describe.each(notes)('the template $id', (note) => {
  it('is laid out and checked as it is opened, and there is something to say about it', async () => {
    const { index, scene, findings } = await loadTemplate(note, '2026-11-25')
    expect(index.assets.every(({ position }) => position === undefined)).toBe(true)
    expect(scene.zones.size).toBe(index.zones.length)
    expect(note.talkingPoints.length).toBeGreaterThan(3)
    expect(findings.some(({ severity }) => severity === 'error')).toBe(!expected[note.id]?.errorFree)
  })
})
