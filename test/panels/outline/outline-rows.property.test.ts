import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readZoneboard } from '../../../src/formats/json'
import { type DiagramIndex, indexDiagram } from '../../../src/model'
import { foundRows, type OutlineRow, outlineRows, pathTo, rowName } from '../../../src/panels/outline/outline-rows'
import { validFile } from '../../support/arbitraries'

function indexOf(file: object): DiagramIndex {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error('not opened')
  return indexDiagram(opened.value.diagram)
}

const open = () => true
const ids = (rows: readonly OutlineRow[], kind: OutlineRow['kind']) =>
  rows.flatMap((row) => (row.kind === kind ? [row.id as string] : [])).sort()

describe('the outline of any drawing', () => {
  it('has every zone and asset once, every conduit once at each of its ends, and counts them right', () => {
    fc.assert(
      fc.property(validFile, (file) => {
        const index = indexOf(file)
        const rows = outlineRows(index, open)
        expect(ids(rows, 'zone')).toEqual(index.zones.map(({ id }) => id as string).sort())
        expect(ids(rows, 'asset')).toEqual(index.assets.map(({ id }) => id as string).sort())
        const ends = index.conduits.flatMap(({ id, source, target }) => (source === target ? [id] : [id, id]))
        expect(ids(rows, 'conduit')).toEqual(ends.map(String).sort())
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        for (const [i, row] of rows.entries()) {
          const siblings = rows.filter(({ parent }) => parent === row.parent)
          expect(row.of).toBe(siblings.length)
          expect(siblings[row.position - 1]).toBe(row)
          const parent = rows.find(({ key }) => key === row.parent)
          expect(row.depth).toBe((parent?.depth ?? 0) + 1)
          expect(row.parent === null || rows.indexOf(parent as OutlineRow) < i).toBe(true)
        }
      }),
    )
  })

  it('says the way to every record, from its row to the site', () => {
    fc.assert(
      fc.property(validFile, (file) => {
        const index = indexOf(file)
        const rows = new Map(outlineRows(index, open).map((row) => [row.key, row]))
        for (const { id } of [...index.zones, ...index.assets, ...index.conduits]) {
          const path = pathTo(index, id)
          expect(rows.get(path[0] as string)?.id).toBe(id)
          expect(path.at(-1)).toBe('site')
          for (const [i, key] of path.entries()) expect(rows.get(key)?.parent ?? null).toBe(path[i + 1] ?? null)
        }
      }),
    )
  })

  it('finds what is called like the search, with what it is in, and nothing else', () => {
    fc.assert(
      fc.property(validFile, fc.constantFrom('a1', 'z2', 'custom', 'nothing at all'), (file, query) => {
        const index = indexOf(file)
        const found = foundRows(index, query)
        const keys = new Set(found.map(({ key }) => key))
        for (const row of found) {
          expect(row.parent === null || keys.has(row.parent)).toBe(true)
          expect(row.of).toBe(found.filter(({ parent }) => parent === row.parent).length)
          const isLeaf = !found.some(({ parent }) => parent === row.key)
          if (isLeaf && row.kind !== 'site') expect(rowName(index, row).toLowerCase()).toContain(query)
        }
      }),
    )
  })
})

it('a closed row hides what is in it, and one with nothing in it is neither open nor closed', () => {
  const index = indexOf({
    format: 'zoneboard',
    version: 1,
    zones: [{ id: 'z', name: 'Cell' }],
    assets: [{ id: 'a', type: 'plc', level: 'L1', zone: 'z' }],
  })
  const rows = outlineRows(index, ({ kind }) => kind !== 'zone')
  expect(ids(rows, 'asset')).toEqual([])
  expect(rows.find(({ kind }) => kind === 'zone')).toMatchObject({ isOpen: false, level: 'L1' })
  expect(rows.find(({ level, kind }) => level === 'L5' && kind === 'level')?.isOpen).toBeNull()
})
