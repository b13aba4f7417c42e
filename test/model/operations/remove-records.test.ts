import { expect, it } from 'vitest'
import { indexDiagram, removeRecords } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram({ annotations: [{ id: 'note', kind: 'note' }] })
  .zone('outer')
  .zone('middle', { parent: 'outer' })
  .zone('inner', { parent: 'middle' })
  .asset('a', { zone: 'middle' })
  .asset('b', { zone: 'inner', alsoIn: ['middle', 'outer'] })
  .asset('fw')
  .conduit('c', 'a', 'inner', {
    via: ['fw'],
    flows: [{ protocol: 'https', sourceAsset: 'a', targetAsset: 'b' }],
  })
  .conduit('d', 'middle', 'fw')
  .build()
const without = (ids: string[], options?: { withMembers: boolean }) =>
  indexDiagram(undoable(start, removeRecords(indexDiagram(start), ids, options)))

it('a zone that goes leaves its members; its sub-zones move up to its parent; conduits to it go', () => {
  const after = without(['middle'])
  expect(after.asset('a')).not.toHaveProperty('zone')
  expect(after.zone('inner')?.parent).toBe('outer')
  expect(after.asset('b')?.alsoIn).toEqual(['outer'])
  expect(after.conduits.map(({ id }) => id)).toEqual(['c'])
})

it('with its members, all that is in it goes', () => {
  const after = without(['middle'], { withMembers: true })
  expect(after.assets.map(({ id }) => id)).toEqual(['fw'])
  expect(after.zones.map(({ id }) => id)).toEqual(['outer'])
  expect(after.conduits).toEqual([])
})

it('an end takes its conduits along; a device leaves every path; flows lose the name of what went', () => {
  expect(without(['a']).conduits.map(({ id }) => id)).toEqual(['d'])
  const device = without(['fw'])
  expect(device.conduits.map(({ id }) => id)).toEqual(['c'])
  expect(device.conduit('c')).not.toHaveProperty('via')
  expect(without(['b']).conduit('c')?.flows).toEqual([{ protocol: 'https', sourceAsset: 'a' }])
})

it('several at once, one of them gone already, is one patch', () => {
  const after = without(['note', 'outer', 'middle', 'nobody', 'fw'])
  expect(after.annotations).toEqual([])
  expect(after.zones.map(({ id, parent }) => [id, parent])).toEqual([['inner', undefined]])
  expect(removeRecords(indexDiagram(start), ['nobody'])).toEqual([])
})
