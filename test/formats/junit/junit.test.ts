import { describe, expect, it } from 'vitest'
import { type CheckReport, type FailOn, writeJunit } from '../../../src/formats'
import { type Finding, ruleMetas } from '../../../src/rules'
import { checkedFile, HOSTILE_NAMES, hostileDrawing } from '../checked'
import { readXml, type XmlElement } from '../svg/strict-xml'

function suites(report: CheckReport, failOn: FailOn = 'error'): XmlElement {
  const text = writeJunit(report, failOn)
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u)
  return readXml(text.replace(/^<\?xml[^>]*\?>\n/u, '').trimEnd())
}
const one = (name: string) => ({ checked: [checkedFile('a.json', hostileDrawing(name))], unread: [] })
const cases = (root: XmlElement) => root.children.flatMap((suite) => suite.children)
const verdict = (testcase: XmlElement) => testcase.children[0]?.name ?? 'passed'

describe('JUnit XML', () => {
  it('has a case for each finding and for each rule that found nothing', () => {
    const report = one('x')
    const { findings } = report.checked[0] as { findings: readonly { id: string; rule: string }[] }
    const names = cases(suites(report)).map(({ attributes }) => attributes.name)
    const spoke = new Set(findings.map(({ rule }) => rule))
    const quiet = ruleMetas.filter(({ id }) => !spoke.has(id)).map(({ id }) => id)
    expect(names).toEqual([...findings.map(({ id }) => id), ...quiet])
    expect(quiet.length).toBeGreaterThan(0)
  })
  it('fails what fails the check, skips what was accepted, and passes the rest', () => {
    for (const failOn of ['error', 'warning', 'advice', 'never'] as const) {
      const report = one('x')
      const all = cases(suites(report, failOn))
      const ranks = ['error', 'warning', 'advice', 'never']
      for (const [i, { severity, acceptance }] of (report.checked[0]?.findings ?? []).entries()) {
        const expected = acceptance
          ? 'skipped'
          : failOn !== 'never' && ranks.indexOf(severity) <= ranks.indexOf(failOn)
            ? 'failure'
            : 'system-out'
        expect(verdict(all[i] as XmlElement)).toBe(expected)
      }
    }
  })
  it('counts what it holds, in each suite and in all', () => {
    const unread = [{ file: 'b.json', problem: 'There is no such file.' }]
    const root = suites({ checked: one('x').checked, unread }, 'advice')
    for (const element of [root, ...root.children]) {
      const inside = element.name === 'testsuites' ? cases(root) : element.children
      const of = (name: string) => String(inside.filter((testcase) => verdict(testcase) === name).length)
      expect(element.attributes).toMatchObject({
        tests: String(inside.length),
        failures: of('failure'),
        skipped: of('skipped'),
        errors: of('error'),
      })
    }
    expect(root.attributes.errors).toBe('1')
    expect(cases(root).at(-1)?.children[0]?.attributes.message).toBe('There is no such file.')
  })
  it('holds more cases than a function takes arguments', () => {
    const [file] = one('x').checked
    if (!file) throw new Error('nothing is checked')
    const findings = Array.from({ length: 150_000 }, (_, i) => ({ ...(file.findings[0] as Finding), id: `f${i}` }))
    expect(writeJunit({ checked: [{ ...file, findings }], unread: [] }, 'error')).toContain('failures="150000"')
  })
  it.each(HOSTILE_NAMES)('stays well formed with the name %j', (name) => {
    const root = suites({
      checked: [{ ...(one(name).checked[0] as never as object), file: name } as never],
      unread: [],
    })
    const failure = cases(root).find((testcase) => verdict(testcase) === 'failure')?.children[0]
    expect(failure?.children).toEqual([])
    expect(failure?.attributes.message?.length).toBeGreaterThan(10)
  })
})
