import { describe, expect, it } from 'vitest'
import {
  addAsset,
  addZone,
  admit,
  applyPatch,
  assetId,
  type Diagram,
  indexDiagram,
  type Origin,
  type Patch,
  removeRecords,
  setFields,
  zoneId,
} from '../../src/model'
import { diagram } from '../support/diagram-builder'

const start = diagram().zone('x').zone('y', { parent: 'x' }).asset('a', { name: 'A', zone: 'x' }).build()
const index = indexDiagram(start)
const ORIGINS: readonly Origin[] = ['user', 'remote', 'load']

function code(patch: Patch, origin: Origin = 'user', from: Diagram = start): string {
  const result = admit(from, patch, origin)
  return result.ok ? `admits ${result.value.patch.length}` : result.error.code
}

describe('the gate refuses, whoever asks', () => {
  for (const origin of ORIGINS) {
    it(`a record that does not fit its schema (${origin})`, () => {
      const patch = setFields(index, ['a'], { quantity: 0 })
      const result = admit(start, patch, origin)
      expect(result).toMatchObject({ ok: false, error: { code: 'invalid-record', record: 'a', path: 'quantity' } })
      expect(code([{ op: 'insert', table: 'assets', record: { id: 'n' } as never }], origin)).toBe('invalid-record')
      expect(code(setFields(index, ['y'], { area: { x: 1 } }), origin)).toBe('invalid-record')
    })

    it(`a cycle of parents (${origin})`, () => {
      expect(admit(start, setFields(index, ['x'], { parent: 'y' }), origin)).toMatchObject({
        error: { code: 'parent-cycle', zones: ['x', 'y'] },
      })
      expect(code(addZone(index, { id: zoneId('z'), parent: zoneId('z') }), origin)).toBe('parent-cycle')
    })

    it(`keys that reach a prototype, wherever they stand (${origin})`, () => {
      const hostile = JSON.parse('{"__proto__":{"polluted":true}}') as Record<string, never>
      expect(code(setFields(index, ['a'], { notes: hostile }), origin)).toBe('hostile-key')
      const inside = [
        { op: 'update', table: 'document', id: 'document', before: {}, after: { site: [hostile] } },
      ] as Patch
      expect(code(inside, origin)).toBe('hostile-key')
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    })
  }

  it('a document that does not fit its schema', () => {
    const patch: Patch = [{ op: 'update', table: 'document', id: 'document', before: {}, after: { site: 'moon' } }]
    expect(admit(start, patch, 'user')).toMatchObject({ error: { code: 'invalid-record', record: 'document' } })
  })
})

describe('a second record of one id', () => {
  const again = (id: string): Patch => addAsset(index, { id: assetId(id), type: 'custom', level: 'L1' })

  it('is a fault of a person and of loading, in any table', () => {
    expect(code(again('a'))).toBe('duplicate-id')
    expect(code(again('x'), 'load')).toBe('duplicate-id')
    expect(code([...again('n'), ...again('n')])).toBe('duplicate-id')
  })

  it('from elsewhere is passed over: it is there already', () => {
    expect(code(again('a'), 'remote')).toBe('admits 0')
    expect(code([...again('a'), ...again('n')], 'remote')).toBe('admits 1')
  })

  it('is none when the first goes in the same patch', () => {
    expect(code([...removeRecords(index, ['a']), ...again('a')])).toBe('admits 2')
  })
})

describe('what no longer applies', () => {
  it('is passed over, and the patch told is the one applied', () => {
    const patch = [...setFields(index, ['a'], { name: 'B' }), ...removeRecords(index, ['a'])]
    const without = applyPatch(start, removeRecords(index, ['a']))
    expect(code(patch, 'remote', without)).toBe('admits 0')
    const result = admit(start, [...patch, ...setFields(index, ['a'], { name: 'C' })], 'user')
    expect(result.ok && result.value.patch).toEqual(patch)
  })

  it('leaves the diagram given untouched, and shares tables that it does not touch', () => {
    const copy = JSON.stringify([...start.assets])
    const result = admit(start, setFields(index, ['a'], { name: 'B' }), 'user')
    expect(JSON.stringify([...start.assets])).toBe(copy)
    expect(result.ok && result.value.diagram.zones).toBe(start.zones)
  })
})
