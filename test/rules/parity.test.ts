import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirement } from '../../src/catalogue'
import { groupOfRule, requirementsAnswering, ruleMeta, ruleMetas } from '../../src/rules'

const folder = path.resolve(import.meta.dirname, '../../src/rules')
const NOT_RULES = [
  'changes-in-brief',
  'check-diagram',
  'checks',
  'finding',
  'finding-changes',
  'fixes-for',
  'index',
  'known-fixes',
  'answered-at',
  'next-steps',
  'registry',
  'try-patch',
]
const ids = ruleMetas.map(({ id }) => id)

describe('the registry', () => {
  it.each(ids)('%s has its place on the page of rules', (id) => {
    expect(groupOfRule(id)).toBeDefined()
  })
  it('has each id once, and a file for each rule and a rule for each file', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -3))
    expect(files.filter((name) => !NOT_RULES.includes(name)).toSorted()).toEqual(ids.toSorted())
  })
  it('has a page for each rule and a rule for each page', () => {
    const pages = readdirSync(path.join(folder, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -3))
    expect(pages.toSorted()).toEqual(ids.toSorted())
  })
  it.each(ids)('%s has a test that runs its page', (id) => {
    const file = path.join(import.meta.dirname, `${id}.test.ts`)
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toMatch(/testRule\(|testPage\(/)
  })
  it.each(ruleMetas)('$id names its sources, and requirements that exist', (meta) => {
    expect(meta.sources.length).toBeGreaterThan(0)
    for (const id of requirementsAnswering(meta.id)) expect(requirement(id), id).toBeDefined()
    if (meta.kind === 'risk') expect(meta.requirements.length).toBeGreaterThan(0)
    for (const { clause } of meta.sources)
      if (clause.startsWith('SR')) expect(requirement(clause), clause).toBeDefined()
    for (const message of Object.values(meta.messages)) expect(message).not.toMatch(/\bedge|\bnode\b|!/)
  })
  it('knows nothing of other ids', () => {
    expect(ruleMeta('toString')).toBeUndefined()
    expect(requirementsAnswering('no-such-rule')).toEqual([])
  })
})
