import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelSteps } from '../../../src/analysis'
import { levelWords } from '../../../src/canvas/view/level-words'
import { zoneLevels } from '../../../src/canvas/view/zone-levels'
import { requirements } from '../../../src/catalogue'
import {
  addConduit,
  answerRequirements,
  applyPatch,
  assetId,
  assignToZone,
  conduitId,
  type DiagramIndex,
  indexDiagram,
  type Patch,
  removeRecords,
  setFields,
  updateIndex,
  zoneId,
} from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

const FR5 = requirements.filter(({ fr }) => fr === 'FR5').map(({ id }) => id)
const drawn = () =>
  indexDiagram(
    diagram()
      .zone('a', { slTarget: 2 })
      .zone('b', { slTarget: 3 })
      .asset('x', { type: 'plc', zone: 'a' })
      .asset('y', { type: 'office-workstation', zone: 'b' })
      .conduit('c', 'x', 'y', { flows: [{ protocol: 'https' }] })
      .build(),
  )

const EDITS: readonly ((index: DiagramIndex) => Patch)[] = [
  (index) => answerRequirements(index, ['a', 'b'], ['SR 5.1', 'SR 5.2', 'SR 1.6'], { state: 'in-place' }),
  (index) => answerRequirements(index, ['a'], FR5, { state: 'planned' }),
  (index) => setFields(index, ['x'] as never, { slCapability: 1 }),
  (index) => setFields(index, ['x'] as never, { wireless: true }),
  (index) => setFields(index, ['a'] as never, { conditions: { wireless: true } }),
  (index) => assignToZone(index, [assetId('y')], zoneId('a')),
  (index) => removeRecords(index, ['c'] as never),
  (index) => addConduit(index, { id: conduitId('d'), source: 'x', target: 'b' } as never),
]

describe('the steps that are remembered', () => {
  it('are those of the drawing as it is now, after any edits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EDITS), { maxLength: 6 }), (edits) => {
        let index = drawn()
        for (const zone of index.zones) zoneLevels(index, zone)
        for (const edit of edits) {
          const patch = edit(index)
          index = updateIndex(index, applyPatch(index.diagram, patch), patch)
          for (const zone of index.zones) expect(zoneLevels(index, zone)).toEqual(levelSteps(index, zone))
        }
      }),
    )
  })
})

describe('how a zone stands, in words', () => {
  const wordsOf = (patch: (index: DiagramIndex) => Patch) => {
    const index = drawn()
    const after = indexDiagram(applyPatch(index.diagram, patch(index)))
    const zone = after.zone(zoneId('a'))
    const levels = zone && levelSteps(after, zone)
    return levels && levelWords('2', levels)
  }
  it('says that nothing was assessed, what is short and what is open, or that all is reached', () => {
    expect(wordsOf((index) => answerRequirements(index, ['b'], FR5, { state: 'in-place' }))).toBe(
      'SL-T 2, not assessed',
    )
    expect(wordsOf((index) => answerRequirements(index, ['a'], ['SR 5.1'], { state: 'in-place' }))).toBe(
      'SL-T 2 (FR 5 is at 0 of 2; FR 1, FR 2, FR 3, FR 4, FR 6 and FR 7 not assessed)',
    )
    const all = requirements.map(({ id }) => id)
    expect(wordsOf((index) => answerRequirements(index, ['a'], all, { state: 'in-place' }))).toBe('SL-T 2, reached')
  })
})
