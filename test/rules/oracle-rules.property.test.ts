import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behaviourOf, isPassing, sideOf } from '../../src/catalogue'
import type { Asset, DiagramIndex } from '../../src/model'
import { checkDiagram, type Finding } from '../../src/rules'
import { oracleSessions } from '../analysis/oracle'
import { type ExpectedBundles, expectedBundles, type Question } from '../analysis/oracle-bundles'
import { indexOf, type RandomFile, randomFile } from '../analysis/random-drawing'
import { runs, seed } from '../analysis/runs'

/** What a conduit lets through, first come first (§7); `level-skipped` is about OT alone. */
const FAMILY = [
  'remote-access-uncontrolled',
  'external-into-ot',
  'dmz-passed-through',
  'it-reaches-ot',
  'ot-reaches-it',
]
const TODAY = { today: '2026-11-25' }
const from = seed()

const isOutside = (asset: Asset) => sideOf(asset.level) === 'EXTERNAL'
const isOt = (asset: Asset) => sideOf(asset.level) === 'OT'
const isAbove = (asset: Asset) => isOutside(asset) || sideOf(asset.level) === 'IT'
const isDiode = (asset: Asset) => behaviourOf(asset) === 'diode'
const inward = { from: isAbove, to: isOt }
const outward = { from: isOt, to: isAbove }

describe(`the rules about sessions between sides beside the oracle (seed ${from})`, () => {
  on('it-reaches-ot: all that passes nothing of the DMZ, and no more', 250, (file) => {
    const { index, findings } = alone(file, 'it-reaches-ot')
    const avoid = dmzDevices(index)
    expectTold(index, findings, bundlesOf(index, { ...inward, avoid }))
  })

  on('dmz-passed-through: all that passes something of the DMZ, and no more', 250, (file) => {
    const { index, findings } = alone(file, 'dmz-passed-through')
    const through = dmzDevices(index)
    expectTold(index, findings, bundlesOf(index, { ...inward, through }))
  })

  on('ot-reaches-it: an error without a diode on the way, else advice', 250, (file) => {
    const { index, findings } = alone(file, 'ot-reaches-it')
    const errors = bundlesOf(index, { ...outward, avoid: isDiode })
    const advice = new Map([...bundlesOf(index, outward)].filter(([conduit]) => !errors.has(conduit)))
    expectTold(index, bySeverity(findings, 'error'), errors)
    expectTold(index, bySeverity(findings, 'advice'), advice)
  })

  on('external-into-ot: either way, not twice for one cause', 250, (file) => {
    const { index, findings } = alone(file, 'external-into-ot')
    const into = bundlesOf(index, { from: isOutside, to: isOt })
    const out = bundlesOf(index, { from: isOt, to: isOutside })
    for (const finding of findings) {
      for (const conduit of conduitsOf(index, finding)) {
        expectPairs(finding, new Set([...(into.get(conduit) ?? []), ...(out.get(conduit) ?? [])]))
      }
    }
    const told = new Set(findings.flatMap((finding) => conduitsOf(index, finding)))
    for (const conduit of into.keys()) expect(told).toContain(conduit)
    if (out.size > 0) expect(findings).not.toEqual([])
    // What goes out by a conduit of which nothing is said is let in by another on its way.
    for (const conduit of out.keys()) if (!told.has(conduit)) expect(into.size).toBeGreaterThan(0)
  })

  on('all together: each conduit is spoken of once, and of no session that there is not', 400, (file) => {
    const index = indexOf(file)
    const findings = checkDiagram(index, TODAY).filter(({ rule }) => FAMILY.includes(rule))
    const sessions = oracleSessions(index)
    for (const { pairs, path, pairCount } of findings) {
      expect(pairCount).toBeGreaterThanOrEqual(pairs.length)
      for (const [opener, end, protocol] of pairs) expect(sessions).toContain(`${opener} ${end} ${protocol}`)
      expect(path.slice(1, -1).every((id) => isPassing(index.asset(id) as Asset))).toBe(true)
      expect(pairs.some(([opener, end]) => opener === path[0] && end === path.at(-1))).toBe(true)
    }
    const told = findings.flatMap((finding) => conduitsOf(index, finding))
    expect(new Set(told).size).toBe(told.length)
    for (const conduit of bundlesOf(index, inward).keys()) expect(told).toContain(conduit)
    if (bundlesOf(index, outward).size > 0) expect(told).not.toEqual([])
  })
})

/** §7: sessions that a shared zone allows anyway are one cause with the zone, and `flat-zone` speaks of them. */
function bundlesOf(index: DiagramIndex, question: Question): ExpectedBundles {
  return new Map([...expectedBundles(index, question)].filter(([id, pairs]) => !isOfOneZone(index, id, pairs)))
}

function isOfOneZone(index: DiagramIndex, id: string, pairs: ReadonlySet<string>): boolean {
  const conduit = index.conduits.find((one) => one.id === id)
  const home = (record: string | undefined) => index.assets.find((asset) => asset.id === record)?.zone
  const zone = home(conduit?.source)
  if (zone === undefined || home(conduit?.target) !== zone) return false
  if (index.zones.some((one) => one.id === zone && one.isolated)) return false
  return [...pairs].every((pair) =>
    pair
      .split(' ')
      .slice(0, 2)
      .every((end) => home(end) === zone),
  )
}

function on(sentence: string, usual: number, check: (file: RandomFile) => void): void {
  it(sentence, () => {
    fc.assert(fc.property(randomFile, check), { seed: from, numRuns: runs(usual) })
  })
}

/** The findings of one rule of the family, with the others switched off. */
function alone(file: RandomFile, rule: string): { index: DiagramIndex; findings: readonly Finding[] } {
  const others = FAMILY.filter((other) => other !== rule)
  const index = indexOf({ ...file, rules: Object.fromEntries(others.map((other) => [other, 'off'])) })
  return { index, findings: checkDiagram(index, TODAY).filter((finding) => finding.rule === rule) }
}

function bySeverity(findings: readonly Finding[], severity: Finding['severity']): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity)
}

/** One conduit, or several between the same two ends. */
function conduitsOf(index: DiagramIndex, finding: Finding): readonly string[] {
  const conduits = finding.about.map((id) => index.conduit(id))
  expect(new Set(conduits.map((conduit) => [conduit?.source, conduit?.target].toSorted().join(' '))).size).toBe(1)
  return finding.about
}

/** Where a finding is about several conduits, what it lists is what each of them lets through. */
function expectTold(index: DiagramIndex, findings: readonly Finding[], expected: ExpectedBundles): void {
  const told = findings.flatMap((finding) => conduitsOf(index, finding))
  expect(told.toSorted()).toEqual([...expected.keys()].toSorted())
  for (const finding of findings) {
    for (const conduit of finding.about) expectPairs(finding, expected.get(conduit) ?? new Set())
  }
}

function expectPairs({ pairs, pairCount }: Finding, expected: ReadonlySet<string>): void {
  expect(pairCount).toBe(expected.size)
  const told = pairs.map((pair) => pair.join(' '))
  if (pairCount <= 100) expect(told.toSorted()).toEqual([...expected].toSorted())
  else for (const pair of told) expect(expected).toContain(pair)
}

/**
 * §8 "a device of a zone at L3.5, or one drawn there with edges of its own". A drawing in which the text does not decide,
 * because a zone has assets at L3.5 and elsewhere, is passed over.
 */
function dmzDevices(index: DiagramIndex): NonNullable<Question['avoid']> {
  const inDmz = new Map(index.assets.filter(isPassing).map((device) => [device, isDmzDevice(index, device)]))
  fc.pre(![...inDmz.values()].includes(null))
  return (device) => inDmz.get(device) === true
}

function isDmzDevice(index: DiagramIndex, device: Asset): boolean | null {
  const isDrawnThere = device.level === 'L3.5' && index.conduitsAt(device.id).length > 0
  const zones = index.zonesOf(device).map((zone) => index.interfacesIn(zone.id).map(({ level }) => level === 'L3.5'))
  if (isDrawnThere || zones.some((members) => members.every(Boolean))) return true
  return zones.some((members) => members.some(Boolean)) ? null : false
}
