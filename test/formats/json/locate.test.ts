import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateRecords, readZoneboard } from '../../../src/formats'

/** What stands at a place, cut out of the text by its lines and columns alone. */
function cut(text: string, place: ReturnType<ReturnType<typeof locateRecords>['of']>): string {
  if (!place) throw new Error('not found')
  const lines = text.replace(/^\uFEFF/u, '').split('\n')
  const { line, column, endLine, endColumn } = place
  const taken = lines.slice(line - 1, endLine)
  taken[taken.length - 1] = (taken.at(-1) ?? '').slice(0, endColumn - 1)
  taken[0] = (taken[0] ?? '').slice(column - 1)
  return taken.join('\n')
}

describe('where records stand in a file', () => {
  it('gives line and column of a record, from its first letter to past its last', () => {
    const text = '{ "format": "zoneboard",\n  "zones": [{ "id": "a" }, { "id": "b" }] }'
    expect(locateRecords(text).of('b')).toEqual({ line: 2, column: 28, endLine: 2, endColumn: 41 })
    expect(locateRecords(text).of('c')).toBeUndefined()
    expect(locateRecords(text).document).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 44 })
  })
  it.each([
    ['spread over lines', '{"assets":[\n\n  {\n"name": "x",\n "id"\n:\n"a"\n}\n]}', 3, 3],
    ['with line breaks of Windows', '{\r\n  "assets": [\r\n    { "id": "a" }\r\n  ]\r\n}', 3, 5],
    ['with a mark of the byte order', '\uFEFF{"assets":[{"id":"a"}]}', 1, 12],
    ['indented by tabs', '{\n\t"assets":\t[\t{"id":"a"}]}', 2, 14],
    ['after letters that take two units', '{"title":"🏭ß","assets":[{"id":"a"}]}', 1, 26],
    [
      'after a name that looks like it',
      '{"title":"{\\"id\\":\\"a\\"}","assets":[{"name":"\\"id\\":\\"a\\"","id":"a"}]}',
      1,
      37,
    ],
    ['after text with brackets and line breaks', '{"title":"]}[{\\n\\\\","assets":[\n{"id":"a"}]}', 2, 1],
    ['inside which others have the same id', '{"assets":[{"keyOf":{"id":"b"},"id":"a","x":[{"id":"c"}]}]}', 1, 12],
    ['with its id in escapes', '{"assets":[{"\\u0069d":"\\u0061"}]}', 1, 12],
    ['beside a text of the same words', '{"assets":[{"name":"id","id":"a","notes":"id"}]}', 1, 12],
    ['of two tables the last', '{"assets":[{"id":"a"}],\n"assets":[{"id":"a"}]}', 2, 11],
    ['of two ids the last', '{"assets":[{"id":"b"},{"id":"b","id":"a"}]}', 1, 23],
    [
      'not what only looks like a table',
      '{"other":{"assets":[{"id":"a"}]},\n"assets":[{"id":"a"}],"more":[{"id":"a"}]}',
      2,
      11,
    ],
  ])('finds one %s', (_, text, line, column) => {
    const place = locateRecords(text).of('a')
    expect(place).toMatchObject({ line, column })
    expect(cut(text, place)).toMatch(/^\{[^]*\}$/u)
    const record = JSON.parse(cut(text, place)) as object
    const tables = JSON.parse(text.replace(/^\uFEFF/u, '')) as { assets: { id: string }[] }
    expect(record).toEqual(tables.assets.find(({ id }) => id === 'a'))
  })
  it('counts acceptances, which have no ids', () => {
    const text = '{"acceptances":[\n{"rule":"x","id":"a"},\n{"rule":"y"}]}'
    expect(locateRecords(text).acceptance(1)).toMatchObject({ line: 3, column: 1 })
    expect(locateRecords(text).acceptance(2)).toBeUndefined()
    expect(locateRecords(text).of('a')).toBeUndefined()
  })
  it('says of any record of any file what a parser reads there', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 12 }).filter((id) => id !== '')
    const record = fc.tuple(odd, fc.object({ maxDepth: 2, maxKeys: 3 })).map(([name, more]) => ({ more, name }))
    const space = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '  \n ')
    fc.assert(
      fc.property(
        fc.uniqueArray(odd, { maxLength: 8 }),
        fc.array(record),
        space,
        fc.boolean(),
        (ids, rest, gap, mark) => {
          const records = ids.map((id, i) => ({ ...rest[i], id }))
          const inner = records.map((one) => `${gap}${JSON.stringify(one, null, gap.length)}`).join(`${gap},`)
          const text = `${mark ? '\uFEFF' : ''}${gap}{"zones"${gap}:${gap}[${inner}]${gap}}`
          const places = locateRecords(text)
          for (const one of records)
            expect(JSON.parse(cut(text, places.of(one.id)))).toEqual(JSON.parse(JSON.stringify(one)))
        },
      ),
    )
  })
  it('agrees with what opens', () => {
    const text = '{"format":"zoneboard","version":1,"assets":[{"id":"a","type":"custom","level":"L1"}]}'
    expect(readZoneboard(text).ok).toBe(true)
    expect(cut(text, locateRecords(text).of('a'))).toBe('{"id":"a","type":"custom","level":"L1"}')
  })
})
