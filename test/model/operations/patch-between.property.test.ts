import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readZoneboard } from '../../../src/formats/json'
import { type Asset, admit, applyPatch, type Diagram, emptyDiagram, invert, patchBetween } from '../../../src/model'
import { validFile } from '../../support/arbitraries'

const drawing = validFile.map((file): Diagram => {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.diagram
})

/** All there is in memory; the order of keys in the file apart. */
const content = ({ keyOrder: _order, ...all }: Diagram) => all

function admitted(diagram: Diagram, patch: ReturnType<typeof patchBetween>) {
  const result = admit(diagram, JSON.parse(JSON.stringify(patch)), 'user')
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('the patch between two drawings', () => {
  it('passes the gate and gives the second; its inverse gives the first', () => {
    fc.assert(
      fc.property(drawing, drawing, (before, after) => {
        const there = admitted(before, patchBetween(before, after))
        expect(content(there.diagram)).toEqual(content(after))
        expect(content(admitted(there.diagram, invert(there.patch)).diagram)).toEqual(content(before))
      }),
      { numRuns: 60 },
    )
  })

  it('of a drawing to itself, or to an equal one, is empty', () => {
    fc.assert(
      fc.property(drawing, (one) => {
        expect(patchBetween(one, one)).toEqual([])
        expect(patchBetween(one, structuredClone(one))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('says only the fields that differ', () => {
    const asset = (name: string, $order: string) => ({ id: 'a', type: 'plc', level: 'L1', name, $order }) as Asset
    const withAsset = (one: Asset): Diagram => ({ ...emptyDiagram, assets: new Map([[one.id, one]]) })
    expect(patchBetween(withAsset(asset('Old', 'a0')), withAsset(asset('New', 'a0')))).toEqual([
      { op: 'update', table: 'assets', id: 'a', before: { name: 'Old' }, after: { name: 'New' } },
    ])
  })

  it('takes an id from one table to another', () => {
    const zone = applyPatch(emptyDiagram, [
      { op: 'insert', table: 'zones', record: { id: 'x', $order: 'a0' } as never },
    ])
    const asset = applyPatch(emptyDiagram, [
      { op: 'insert', table: 'assets', record: { id: 'x', type: 'plc', level: 'L1', $order: 'a0' } as never },
    ])
    const there = admitted(zone, patchBetween(zone, asset))
    expect(content(there.diagram)).toEqual(content(asset))
    expect(content(admitted(there.diagram, invert(there.patch)).diagram)).toEqual(content(zone))
  })
})
