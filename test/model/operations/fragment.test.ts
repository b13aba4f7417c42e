import { expect, it } from 'vitest'
import { copyRecords, indexDiagram, pasteFragment, readFragment } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram({
  annotations: [{ id: 'note', kind: 'note', place: { level: 'L2', x: 5, y: 6 }, 'x-vote': 3 }],
})
  .zone('z', { area: { x: 10, width: 100, top: { level: 'L3', y: 5 }, bottom: { level: 'L2', y: 50 } } })
  .zone('sub', { parent: 'z' })
  .asset('a', { zone: 'z', alsoIn: ['far'], position: { x: 1, y: 2 } })
  .asset('b', { zone: 'sub' })
  .asset('fw')
  .zone('far')
  .conduit('c', 'a', 'b', {
    via: ['fw'],
    flows: [{ protocol: 'https', sourceAsset: 'a' }],
    waypoints: [{ level: 'L2', x: 1, y: 1 }],
  })
  .conduit('out', 'a', 'fw')
  .build()
const index = indexDiagram(start)
const ids = () => {
  let n = 0
  return () => {
    n += 1
    return `new${n}`
  }
}

it('a zone is copied with its members and sub-zones, and conduits with both ends', () => {
  const fragment = copyRecords(index, ['z', 'note'])
  expect(fragment.zones.map(({ id }) => id)).toEqual(['z', 'sub'])
  expect(fragment.assets.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(fragment.conduits.map(({ id }) => id)).toEqual(['c'])
  expect(fragment.annotations.map(({ id }) => id)).toEqual(['note'])
})

it('through text and back it is pasted with new ids, moved, its references to what came along renewed', () => {
  const read = readFragment(JSON.stringify(copyRecords(index, ['z', 'note'])))
  if (!read.ok) throw new Error(read.error.code)
  const { patch, ids: made } = pasteFragment(index, read.value, { newId: ids(), dx: 20, dy: 10 })
  const after = indexDiagram(undoable(start, patch))
  const [z, sub, a, b, c, note] = made
  expect(after.zone(sub)?.parent).toBe(z)
  expect(after.asset(a)).toMatchObject({ zone: z, alsoIn: ['far'], position: { x: 21, y: 12 } })
  expect(after.asset(b)?.zone).toBe(sub)
  expect(after.conduit(c)).toMatchObject({
    source: a,
    target: b,
    via: ['fw'],
    flows: [{ protocol: 'https', sourceAsset: a }],
    waypoints: [{ level: 'L2', x: 21, y: 11 }],
  })
  expect(after.zone(z)?.area).toMatchObject({ x: 30, top: { level: 'L3', y: 15 }, bottom: { level: 'L2', y: 60 } })
  expect(after.annotations.find(({ id }) => id === note)).toMatchObject({ 'x-vote': 3, place: { x: 25, y: 16 } })
  expect(after.annotations.map(({ id }) => id)).toEqual(['note', note])
})

it('in another drawing, references to what is not there are dropped', () => {
  const other = diagram().build()
  const { patch } = pasteFragment(indexDiagram(other), copyRecords(index, ['a', 'b']), { newId: ids(), dx: 0, dy: 0 })
  const after = indexDiagram(undoable(other, patch))
  expect(after.dangling).toEqual([])
  expect(after.assets.map(({ zone }) => zone)).toEqual([undefined, undefined])
})

it('anything else is no fragment', () => {
  const fragment = copyRecords(index, ['a'])
  for (const text of [
    '',
    'plain words',
    '{"format":"zoneboard-fragment"}',
    JSON.stringify({ ...fragment, version: 2 }),
    JSON.stringify({ ...fragment, assets: [{ id: 'a' }] }),
    JSON.stringify(fragment).replace('"type"', '"__proto__":{"x":1},"type"'),
    `${JSON.stringify(fragment)}${' '.repeat(8_000_001)}`,
  ]) {
    expect(readFragment(text).ok, text.slice(0, 60)).toBe(false)
  }
})
