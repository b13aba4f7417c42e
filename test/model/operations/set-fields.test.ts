import { expect, it } from 'vitest'
import { findRecord, indexDiagram, setDocument, setFields } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram({ title: 'Site', 'x-ours': 1 })
  .zone('z')
  .asset('a', { owner: 'Ana' })
  .conduit('c', 'a', 'z')
  .build()
const index = indexDiagram(start)

it('fields are set on records of every kind; undefined takes a field away; what stays equal is left out', () => {
  const after = undoable(start, setFields(index, ['a', 'z', 'c', 'nobody'], { notes: 'x', owner: undefined }))
  expect(findRecord(after, 'a')?.record).toMatchObject({ notes: 'x' })
  expect(findRecord(after, 'a')?.record).not.toHaveProperty('owner')
  expect(findRecord(after, 'c')).toMatchObject({ table: 'conduits', record: { notes: 'x' } })
  expect(setFields(index, ['a'], { owner: 'Ana' })).toEqual([])
})

it('identity and order cannot be set', () => {
  expect(setFields(index, ['a'], { id: 'b', $order: 'zz' })).toEqual([])
})

it('the document’s own fields are set beside those we do not know', () => {
  const after = undoable(start, setDocument(index, { title: undefined, site: 'mining' }))
  expect(after.fields).toEqual({ site: 'mining', 'x-ours': 1 })
  expect(setDocument(index, { title: 'Site' })).toEqual([])
})
