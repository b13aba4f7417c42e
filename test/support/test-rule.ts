import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readZoneboard } from '../../src/formats'
import { applyPatch, type Diagram, type DiagramIndex, indexDiagram, invert, type Patch, TABLES } from '../../src/model'
import { checkDiagram, type Finding, fixesFor } from '../../src/rules'
import { runRules } from '../../src/rules/engine/check'
import type { Rule, RuleMeta } from '../../src/rules/engine/rule'
import { voices } from '../../src/rules/registry'
import type { DiagramBuilder } from './diagram-builder'
import { expectLabelInGerman, expectSaidInGerman, inGerman } from './german'

export const TODAY = { today: '2026-11-25' }

export interface SilentCase {
  readonly name: string
  readonly diagram: DiagramBuilder
}
export interface SpeakingCase extends SilentCase {
  /** What the rule alone says, in order; every field that is given must be equal. */
  readonly findings: readonly (Partial<Omit<Finding, 'message'>> & { readonly message: string })[]
}

/**
 * The cases of a rule, and what every rule owes: the drawing is left alone, all messages are seen and filled, the order of
 * records decides nothing, no case is written twice, fixes cure and can be taken back, the page's drawings do as it says, and all of it is said
 * in German too.
 */
export function testRule(
  rule: Rule,
  cases: { readonly silent: readonly SilentCase[]; readonly speaks: readonly SpeakingCase[] },
): void {
  describe(rule.meta.id, () => {
    it.each(cases.silent)('is silent: $name', ({ diagram }) => {
      expect(alone(rule, diagram.build()).map(({ sentence }) => sentence)).toEqual([])
    })
    it.each(cases.speaks)('speaks: $name', ({ diagram, findings }) => {
      const found = alone(rule, diagram.build())
      expect(found.map(({ id, message, severity }) => ({ id, message, severity }))).toHaveLength(findings.length)
      for (const [i, expected] of findings.entries()) expect(found[i]).toMatchObject(expected)
    })
    it('leaves the drawing untouched', () => {
      for (const { diagram } of cases.speaks) {
        const frozen = deepFreeze(diagram.build())
        const before = asText(frozen)
        alone(rule, frozen)
        expect(asText(frozen)).toBe(before)
      }
    })
    it('says the same whatever the order of the records', () => {
      for (const { diagram } of cases.speaks) {
        expect(alone(rule, open(turned(diagram.file())))).toEqual(alone(rule, diagram.build()))
      }
    })
    it('speaks each of its messages, with every placeholder filled', () => {
      const found = cases.speaks.flatMap(({ diagram }) => alone(rule, diagram.build()))
      expect(new Set(found.map(({ message }) => message))).toEqual(new Set(Object.keys(rule.meta.messages)))
      for (const { sentence, parts } of found) {
        expect(sentence).not.toMatch(/\{\w+\}|undefined|null|\bedge\b/)
        expect(sentence).toMatch(/^\S.*\.$/)
        expect(parts.map(({ text }) => text).join('')).toBe(sentence)
      }
    })
    it('says the same in German', () => {
      for (const { diagram } of cases.speaks) {
        const drawing = diagram.build()
        expectSaidInGerman(
          alone(rule, drawing),
          inGerman(() => alone(rule, drawing)),
        )
      }
    })
    it('has no case twice', () => {
      const files = [...cases.silent, ...cases.speaks].map(({ diagram }) => JSON.stringify(diagram.file()))
      expect(new Set(files).size).toBe(files.length)
    })
    if (rule.fixes) {
      it('offers fixes that cure, add no error, and can be taken back', () => {
        const fixes = cases.speaks.flatMap(({ diagram }) => checkedFixes(rule, diagram.build()))
        expect(fixes.length).toBeGreaterThan(0)
      })
    }
  })
  testPage(rule.meta)
}

/** The page of a rule: its headings in order, and its two drawings, which the whole checker reads. */
export function testPage(meta: RuleMeta): void {
  describe(`the page of ${meta.id}`, () => {
    const page = readPage(meta.id)
    it('has all its headings, in order', () => {
      expect(page.match(/^## .*$/gm)).toEqual([
        '## What it checks',
        '## Why',
        '## Speaks',
        '## Silent',
        '## How to put it right',
        '## When to accept it',
      ])
      expect(page.startsWith(`# ${meta.title}\n`)).toBe(true)
      for (const { clause } of meta.sources) expect(page).toContain(clause)
    })
    const drawings = [...page.matchAll(/```json zoneboard\n(.*?)```/gs)].map(([, text]) => text ?? '')
    if (meta.id === 'rule-crashed') return
    it.each(drawings)('draws with types, protocols and fields that there are: %#', (text) => {
      const opened = readZoneboard(text)
      expect(opened.ok && opened.value.notes.filter(({ code }) => code.startsWith('unknown'))).toEqual([])
    })
    it('speaks of the first drawing and is silent about the second', () => {
      expect(drawings).toHaveLength(2)
      const [speaks, silent] = drawings.map((text) => checkDiagram(indexDiagram(open(JSON.parse(text))), TODAY))
      expect(speaks?.map(({ rule }) => rule)).toContain(meta.id)
      expect(silent?.filter(({ severity }) => severity !== 'advice')).toEqual([])
      expect(silent?.map(({ rule }) => rule)).not.toContain(meta.id)
    })
  })
}

function readPage(rule: string): string {
  return readFileSync(path.resolve(import.meta.dirname, `../../src/rules/docs/${rule}.md`), 'utf8')
}

function alone(rule: Rule, diagram: Diagram): readonly Finding[] {
  return runRules(indexDiagram(diagram), [rule], voices, TODAY)
}

function checkedFixes(rule: Rule, diagram: Diagram): readonly Patch[] {
  const index = indexDiagram(diagram)
  return alone(rule, diagram).flatMap((finding) => provenFixes(index, finding))
}

/** The patches of the fixes of a finding, each proven: it cures, adds no error, and its inverse restores the drawing. */
export function provenFixes(index: DiagramIndex, finding: Finding): readonly Patch[] {
  const before = findingsOf(index)
  return fixesFor(index, finding, idSource()).map(({ label, patch }) => {
    expect(label).toMatch(/^[A-Z]/)
    expectLabelInGerman(label)
    const changed = applyPatch(index.diagram, patch)
    expect(asText(changed)).not.toBe(asText(index.diagram))
    expect(asText(applyPatch(changed, invert(patch)))).toBe(asText(index.diagram))
    const findings = checkDiagram(indexDiagram(changed), TODAY)
    expect(findings.map(({ id }) => id)).not.toContain(finding.id)
    expect(errorsByCause(index, before)).toEqual(expect.arrayContaining(errorsByCause(index, findings)))
    return patch
  })
}

const checked = new WeakMap<DiagramIndex, readonly Finding[]>()

/** What is said of a drawing, worked out once: its fixes are proven one finding after the other. */
function findingsOf(index: DiagramIndex): readonly Finding[] {
  const known = checked.get(index) ?? checkDiagram(index, TODAY)
  checked.set(index, known)
  return known
}

/** The ids of the errors; of those about conduits alone one for each, because several can be told as one or apart. */
function errorsByCause(index: DiagramIndex, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ id, rule, about }) =>
      about.length > 0 && about.every((one) => index.conduit(one)) ? about.map((one) => `${rule}(${one})`) : [id],
    )
}

export function idSource(): () => string {
  let count = 0
  return () => {
    count += 1
    return `new-${count}`
  }
}

export function open(file: object): Diagram {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value.diagram
}

/** The same file with every list of records the other way round. */
export function turned(file: object): object {
  return Object.fromEntries(
    Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  )
}

/** Everything in a drawing as text, whatever the order in which its maps were filled. */
function asText(diagram: Diagram): string {
  const tables = TABLES.map((table) =>
    [...diagram[table].values()].map((record) => JSON.stringify(Object.entries(record).toSorted())).toSorted(),
  )
  return JSON.stringify([diagram.fields, tables])
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const inner = value instanceof Map ? value.values() : Object.values(value)
  for (const part of inner) deepFreeze(part)
  return Object.freeze(value)
}
