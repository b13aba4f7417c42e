import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { type CheckReport, writeSarif } from '../../../src/formats'
import { ruleMetas } from '../../../src/rules'
import { checkedFile, HOSTILE_NAMES, hostileDrawing } from '../checked'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures')
const schema = JSON.parse(readFileSync(path.join(fixtures, 'sarif/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats(ajv as never)
const validate = ajv.compile(schema)
const docs = path.resolve(import.meta.dirname, '../../../src/rules/docs')
const pageOf = (rule: string) => readFileSync(path.join(docs, `${rule}.md`), 'utf8')

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine?: number
  readonly endColumn?: number
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: Region }
  readonly logicalLocations?: readonly {
    readonly name: string
    readonly fullyQualifiedName: string
    readonly kind: string
  }[]
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly codeFlows?: readonly { threadFlows: readonly { locations: readonly { location: Location }[] }[] }[]
  readonly fingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly { kind: string; justification: string; location: Location }[]
}

/** A log that the schema takes, and its one run. */
function log(report: CheckReport) {
  const text = writeSarif(report, { version: '1.2.3', pageOf })
  const parsed = JSON.parse(text)
  validate(parsed)
  expect(validate.errors ?? []).toEqual([])
  const [run] = parsed.runs
  return { run, text, results: run.results as Result[] }
}
const one = (file: string, text: string) => ({ checked: [checkedFile(file, text)], unread: [] })
const template = (name: string) => readFileSync(path.join(fixtures, `templates/${name}.zoneboard.json`), 'utf8')

describe('SARIF', () => {
  it('has a schema that refuses what is none', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
    expect(validate({ version: '2.0.0', runs: [] })).toBe(false)
  })
  it.each(['mining-flat', 'mining-dmz-skipped', 'mining-well-segmented', 'notpetya-flat-enterprise'])(
    'of %s fits the schema and has a result for each finding',
    (name) => {
      const report = one('site.zoneboard.json', template(name))
      const { results } = log(report)
      expect(results.map(({ ruleId, fingerprints }) => [ruleId, fingerprints['zoneboardFinding/v1']])).toEqual(
        report.checked[0]?.findings.map(({ rule, id }) => [rule, id]),
      )
    },
  )
  it('points to the line and column of the record in the file', () => {
    const text = template('mining-dmz-skipped')
    const { results } = log(one('a.json', text))
    const lines = text.split('\n')
    const located = results.filter(({ locations }) => locations[0]?.logicalLocations)
    expect(located.length).toBeGreaterThan(5)
    for (const { locations, relatedLocations = [], codeFlows = [] } of located) {
      const steps = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap((flow) => flow.locations))
      for (const place of [...locations, ...relatedLocations, ...steps.map(({ location }) => location)]) {
        const region = place.physicalLocation.region
        const id = place.logicalLocations?.[0]?.fullyQualifiedName
        if (!region?.endLine || !region.endColumn) throw new Error(`no region for ${id}`)
        const cut = lines.slice(region.startLine - 1, region.endLine)
        cut[cut.length - 1] = (cut.at(-1) ?? '').slice(0, region.endColumn - 1)
        cut[0] = (cut[0] ?? '').slice(region.startColumn - 1)
        expect(JSON.parse(cut.join('\n'))).toMatchObject({ id })
      }
    }
  })
  it('points to the first letter for the whole site, and to nothing in a picture', () => {
    const text = hostileDrawing('x')
    const checked = checkedFile('a.png', text)
    const site = (results: readonly Result[]) => results.find(({ ruleId }) => ruleId === 'dmz-missing')
    expect(site(log({ checked: [checked], unread: [] }).results)?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 1,
    })
    for (const { locations } of log({ checked: [{ ...checked, text: null }], unread: [] }).results) {
      expect(locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'a.png' } })
    }
  })
  it('tells all rules with level, help and tags', () => {
    const { run } = log(one('a.json', hostileDrawing('x')))
    const { rules, version, name } = run.tool.driver
    expect([name, version]).toEqual(['Zoneboard', '1.2.3'])
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(ruleMetas.map(({ id }) => id))
    for (const rule of rules) {
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level)
      expect(rule.help.text).toContain('## How to put it right')
      expect(rule.help.text).not.toContain('```')
      expect(rule.fullDescription.text.length).toBeGreaterThan(20)
    }
    for (const { ruleIndex, ruleId } of run.results as Result[]) expect(rules[ruleIndex].id).toBe(ruleId)
  })
  it('suppresses what was accepted, with its reason and the place of the acceptance', () => {
    const text = hostileDrawing('x').replace('"acceptances":[{', '"acceptances":[\n  {')
    const { results } = log(one('a.json', text))
    const accepted = results.filter(({ suppressions }) => suppressions.length > 0)
    expect(accepted.map(({ ruleId }) => ruleId)).toEqual(['dmz-missing'])
    const [suppression] = accepted[0]?.suppressions ?? []
    expect(suppression).toMatchObject({ kind: 'inSource', justification: 'x' })
    expect(suppression?.location.physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 3 })
  })
  it('says which files were not read, and that it was not done with all', () => {
    const unread = [{ file: 'odd name#.json', problem: 'There is no such file.' }]
    const { run } = log({ checked: [], unread })
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: 'There is no such file.' },
    })
    expect(run.artifacts).toEqual([{ location: { uri: 'odd%20name%23.json' } }])
  })
  it.each([
    ['sites/north west.json', 'sites/north%20west.json'],
    ['./a.json', 'a.json'],
    ['../a.json', '../a.json'],
    ['/tmp/ä.json', 'file:///tmp/%C3%A4.json'],
    ['C:\\sites\\a b.json', 'file:///C:/sites/a%20b.json'],
    ['javascript:alert(1).json', 'javascript%3Aalert(1).json'],
    ['\ud800.json', '%EF%BF%BD.json'],
    ['-', 'stdin'],
  ])('names the file %s as %s', (file, uri) => {
    const { run } = log(one(file, hostileDrawing('x')))
    expect(run.artifacts[0].location.uri).toBe(uri)
  })
  it.each(HOSTILE_NAMES)('says a name as it is: %j', (name) => {
    const report = one('a.json', hostileDrawing(name))
    const { results } = log(report)
    const [finding] = report.checked[0]?.findings ?? []
    const said = results[0]?.message.text ?? ''
    expect(said).not.toMatch(/(?<!\\)\]\(/u)
    expect(said.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/\{\d+\}/u)
    const unescaped = said.includes('](') || said.includes('\\]') ? said.replaceAll(/\\([\\[\]])/gu, '$1') : said
    const spoken = /\{\{\d/u.test(unescaped) ? unescaped.replaceAll('{{', '{').replaceAll('}}', '}') : unescaped
    expect(spoken).toBe(finding?.sentence)
  })
})
