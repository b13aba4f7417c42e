import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit, type DiagramIndex, indexDiagram, type Patch, updateIndex } from '../../src/model'
import { type CheckState, checkAgain, checkDiagram, startChecks } from '../../src/rules/check-diagram'
import { type RandomEdit, randomEdit, randomEdits } from '../support/random-edits'
import { randomFarm, randomParallels, randomSite } from '../support/random-site'
import { open, TODAY } from '../support/test-rule'

const SEED = Number(process.env.ZONEBOARD_SEED ?? Date.now() % 1_000_000_007)
const RUNS = Number(process.env.ZONEBOARD_RUNS ?? 60)
const runs = (numRuns: number) => ({ seed: SEED, numRuns })

/** A random edit as it passed the gate, and the drawing after it; null where it changes nothing. */
function edited(index: DiagramIndex, edit: RandomEdit, i: number): { index: DiagramIndex; patch: Patch } | null {
  const patch = randomEdit(index, edit, i)
  const admitted = patch.length > 0 && admit(index.diagram, patch, 'user')
  if (!admitted || !admitted.ok) return null
  const next = admitted.value
  return { index: updateIndex(index, next.diagram, next.patch), patch: next.patch }
}

function expectFull(state: CheckState): void {
  expect(state.findings).toEqual(checkDiagram(indexDiagram(state.index.diagram), TODAY))
}

function follow(file: object, edits: readonly RandomEdit[]): void {
  let state = startChecks(indexDiagram(open(file)), TODAY)
  expectFull(state)
  for (const [i, edit] of edits.entries()) {
    const next = edited(state.index, edit, i)
    if (!next) continue
    const before = state.findings
    const again = checkAgain(state, next.index, next.patch, TODAY)
    expectFull(again)
    // Every other edit is only tried out: the next one starts from where it was.
    if (edit[1] % 2 === 0) state = again
    else expect(state.findings).toBe(before)
  }
}

interface Records {
  readonly zones: readonly object[]
  readonly assets: readonly object[]
  readonly conduits: readonly object[]
}

/** Several drawings beside each other in one, with a few conduits from one to the next. */
const severalSites: fc.Arbitrary<object> = fc
  .tuple(fc.array(randomSite, { minLength: 3, maxLength: 5 }), fc.array(fc.nat(7), { maxLength: 3 }))
  .map(([sites, links]) => {
    const parts = sites.map(
      (site, i) => JSON.parse(JSON.stringify(site).replaceAll(/"([azc]\d)"/g, `"$1s${i}"`)) as Records,
    )
    const between = links.map((link, i) => ({ id: `link${i}`, source: `a${link}s0`, target: `a${i}s${1 + (i % 2)}` }))
    return {
      format: 'zoneboard',
      version: 1,
      zones: parts.flatMap(({ zones }) => zones),
      assets: parts.flatMap(({ assets }) => assets),
      conduits: [...parts.flatMap(({ conduits }) => conduits), ...between],
    }
  })

describe(`checking again after an edit (seed ${SEED})`, () => {
  it('says what a full check says, whatever was edited before', () => {
    fc.assert(fc.property(randomSite, randomEdits(14), follow), runs(RUNS))
  })
  it('says what a full check says where an edit touches one part of several', () => {
    fc.assert(fc.property(severalSites, randomEdits(10), follow), runs(RUNS))
  })
  it('says what a full check says of farms and their treasuries', () => {
    fc.assert(fc.property(randomFarm, randomEdits(10), follow), runs(RUNS))
  })
  it('says what a full check says of parallel conduits', () => {
    fc.assert(fc.property(randomParallels, randomEdits(10), follow), runs(Math.ceil(RUNS / 2)))
  })
})
