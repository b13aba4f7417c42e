import { describe, expect, it } from 'vitest'
import {
  describeNote,
  describeOpenError,
  readZoneboard,
  readZoneboardBytes,
  writeZoneboard,
} from '../../../src/formats/json'
import { diagram } from '../../support/diagram-builder'

function errorOf(text: string) {
  const opened = readZoneboard(text)
  if (opened.ok) throw new Error('it opened')
  expect(describeOpenError(opened.error).length).toBeLessThan(1000)
  return opened.error
}
function opened(text: string) {
  const result = readZoneboard(text)
  if (!result.ok) throw new Error(describeOpenError(result.error))
  return result.value
}
const text = (file: object) => JSON.stringify(file)

const asset = (fields: object) => ({ assets: [{ id: 'a', type: 'custom', level: 'L2', ...fields }] })
const zone = (slTarget: unknown) => ({ zones: [{ id: 'z', slTarget }] })
const conduit = (...flows: object[]) => ({ conduits: [{ id: 'c', source: 'a', target: 'b', flows }] })

describe('a file that cannot be opened says what and where', () => {
  it('not JSON', () => expect(errorOf('{ "format": ').code).toBe('not-json'))
  it('another format', () => {
    expect(errorOf('{"format":"other"}')).toEqual({ code: 'not-a-diagram', format: 'other' })
    expect(errorOf('[]')).toEqual({ code: 'not-a-diagram', format: null })
  })
  it('a newer version', () => {
    expect(errorOf('{"format":"zoneboard","version":2}')).toEqual({ code: 'too-new', version: 2, newest: 1 })
  })
  it('over 32 MB', () => expect(errorOf(' '.repeat(32_000_001)).code).toBe('too-large'))
  it('over 32 MB in bytes, though fewer letters', () => {
    const long = text({ ...diagram().file(), more: 'é'.repeat(16_000_000) })
    expect(errorOf(long)).toMatchObject({ code: 'too-large', bytes: new TextEncoder().encode(long).length })
  })
  it('nothing at all', () => expect(errorOf(' \n').code).toBe('not-json'))
  it('more than 64 levels deep where it is JSON', () => {
    const deep = (levels: number) =>
      `{ "format": "zoneboard", "version": 1,\n"x": ${'['.repeat(levels)}${']'.repeat(levels)} }`
    expect(errorOf(deep(64))).toEqual({ code: 'too-deep', most: 64, line: 2 })
    expect(opened(deep(63)).diagram.fields).toHaveProperty('x')
  })
  it('100,000 levels deep', () => expect(errorOf('['.repeat(100_000)).code).toBe('too-deep'))
  it('duplicate ids over all tables', () => {
    expect(errorOf(text(diagram().zone('same').asset('same').file()))).toEqual({ code: 'duplicate-ids', ids: ['same'] })
  })
  it('a cycle of parents', () => {
    const error = errorOf(text(diagram().zone('a', { parent: 'b' }).zone('b', { parent: 'a' }).file()))
    expect(error).toEqual({ code: 'parent-cycle', zones: ['a', 'b'] })
  })
  it('a record that does not fit, by id and path', () => {
    expect(errorOf(text(diagram().asset('pump', { quantity: 0 }).file()))).toMatchObject({
      code: 'invalid-record',
      where: 'The asset “pump”',
      path: 'quantity',
    })
  })
  it.each<[string, object, string]>([
    [
      'what is missing',
      { assets: [{ id: 'a', type: 'custom' }] },
      'The asset “a” is not valid at “level”: it is missing.',
    ],
    ['an id that is missing', { zones: [{}] }, 'The zone number 1 is not valid at “id”: it is missing.'],
    ['an id that is empty', { zones: [{ id: '' }] }, 'The zone number 1 is not valid at “id”: it is empty.'],
    [
      'null in place of nothing',
      { zones: [{ id: 'z', name: null }] },
      'The zone “z” is not valid at “name”: a text is expected.',
    ],
    ['a number as text', asset({ quantity: '240' }), 'The asset “a” is not valid at “quantity”: a number is expected.'],
    ['less than one', asset({ quantity: -3 }), 'The asset “a” is not valid at “quantity”: at least 1 is expected.'],
    [
      'a part of one',
      asset({ quantity: 1.5 }),
      'The asset “a” is not valid at “quantity”: a whole number is expected.',
    ],
    [
      'text for yes',
      asset({ critical: 'true' }),
      'The asset “a” is not valid at “critical”: true or false is expected.',
    ],
    ['one for many', asset({ alsoIn: 'z' }), 'The asset “a” is not valid at “alsoIn”: a list is expected.'],
    ['many for one', { assets: [['a']] }, 'The asset number 1 is not valid: an object is expected.'],
    [
      'none of those',
      { site: 'moon' },
      'The document is not valid at “site”: one of mining, plant, custody is expected.',
    ],
    [
      'too far',
      asset({ position: { x: 1e8, y: 0 } }),
      'The asset “a” is not valid at “position.x”: at most 10000000 is expected.',
    ],
    [
      'too flat',
      { lanes: { L1: { height: 0 } } },
      'The document is not valid at “lanes.L1.height”: more than 0 is expected.',
    ],
    [
      'too long',
      asset({ type: 't'.repeat(201) }),
      'The asset “a” is not valid at “type”: it has more than 200 characters.',
    ],
    [
      'a target level',
      zone(5),
      'The zone “z” is not valid at “slTarget”: one of 0, 1, 2, 3, 4 or an object is expected.',
    ],
    [
      'a target level of one FR',
      zone({ FR1: '2' }),
      'The zone “z” is not valid at “slTarget.FR1”: one of 0, 1, 2, 3, 4 is expected.',
    ],
    ['a flow of nothing', conduit({}), 'The conduit “c” is not valid at “flows.0.protocol”: it is missing.'],
    [
      'a flow of a number',
      conduit({ protocol: 502 }),
      'The conduit “c” is not valid at “flows.0.protocol”: a text or an object is expected.',
    ],
    [
      'a port of text',
      conduit({ protocol: { name: 'own', port: '80' } }),
      'The conduit “c” is not valid at “flows.0.protocol.port”: a number is expected.',
    ],
  ])('in plain words: %s', (_what, fields, sentence) => {
    const opened = readZoneboard(text({ ...diagram().file(), ...fields }))
    expect(opened.ok || describeOpenError(opened.error)).toBe(sentence)
  })
})

describe('bytes', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])))
  const said = (content: Uint8Array) => {
    const read = readZoneboardBytes(content)
    return read.ok ? read.value.notes : describeOpenError(read.error)
  }
  it('in UTF-8, with or without a mark', () => {
    const fine = text({ ...diagram().file(), title: 'Bürö 水 😀' })
    expect(said(bytes(fine))).toEqual([])
    expect(said(bytes(0xef, 0xbb, 0xbf, fine))).toEqual([])
  })
  it('are not mended in silence where they are in another encoding', () => {
    const sentence = 'Line 2 is not text in UTF-8. Save the file as UTF-8 and open it again.'
    expect(said(bytes('{ "format": "zoneboard", "version": 1,\n"title": "B', 0xfc, 'ro" }'))).toBe(sentence)
    expect(said(bytes(0xff, 0xfe, '{', 0))).toBe(sentence.replace('2', '1'))
  })
  it.each([
    ['a rest alone', [0x80]],
    ['longer than it need be', [0xc0, 0xaf]],
    ['longer than it need be, in three', [0xe0, 0x80, 0xaf]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['beyond the last letter', [0xf4, 0x90, 0x80, 0x80]],
    ['cut off', [0xe6, 0xb0]],
    ['never a first byte', [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ])('%s is not UTF-8', (_what, broken) => {
    expect(said(bytes('"', ...broken))).toMatch(/^Line 1 is not text in UTF-8/)
  })
  it('over 32 MB are refused before they are read', () => {
    expect(said(new Uint8Array(700_000_000))).toBe('The file has 700 MB; more than 32 MB are not opened.')
  })
})

describe('a file that opens with notes', () => {
  it('dangling references, by record', () => {
    const { notes } = opened(text(diagram().asset('a', { zone: 'gone' }).conduit('c', 'a', 'lost').file()))
    expect(notes).toContainEqual({ code: 'dangling', record: 'a', field: 'zone', missing: 'gone' })
    expect(notes).toContainEqual({ code: 'dangling', record: 'c', field: 'target', missing: 'lost' })
  })
  it('keys that reach a prototype are dropped and pollute nothing', () => {
    const { diagram: read, notes } = opened(
      '{"format":"zoneboard","version":1,"zones":[{"id":"z","__proto__":{"evil":1},"$order":"x"}]}',
    )
    expect(notes).toContainEqual({ code: 'dropped-key', where: 'z', key: '__proto__' })
    expect(notes).toContainEqual({ code: 'dropped-key', where: 'z', key: '$order' })
    expect(({} as Record<string, unknown>).evil).toBeUndefined()
    expect(([...read.zones.values()][0] as unknown as Record<string, unknown>).evil).toBeUndefined()
  })
  it('a name of 10,000 characters is cut; markup stays text', () => {
    const { diagram: read, notes } = opened(
      text(
        diagram()
          .zone('z', { name: 'x'.repeat(10_000) })
          .zone('m', { name: '<img onerror=x>' })
          .file(),
      ),
    )
    expect([...read.zones.values()].map(({ name }) => name)).toEqual(['x'.repeat(200), '<img onerror=x>'])
    expect(notes).toEqual([{ code: 'name-cut', record: 'z', length: 10_000 }])
  })
  it('a name of a million characters, and that of a protocol of one’s own, are cut as well', () => {
    const protocol = (name: string) => ({ flows: [{ protocol: { name } }] })
    const file = diagram()
      .asset('a', { name: 'x'.repeat(1_000_000) })
      .asset('b')
      .conduit('c', 'a', 'b', protocol('p'.repeat(201)))
    const { diagram: read, notes } = opened(text(file.file()))
    expect([...read.assets.values()][0]?.name).toBe('x'.repeat(200))
    expect([...read.conduits.values()][0]?.flows).toEqual(protocol('p'.repeat(200)).flows)
    expect(notes).toEqual([
      { code: 'name-cut', record: 'a', length: 1_000_000 },
      { code: 'name-cut', record: 'c', length: 201 },
    ])
  })
  it('a name is not cut through the middle of a letter', () => {
    const { diagram: read } = opened(
      text(
        diagram()
          .zone('z', { name: `${'x'.repeat(199)}😀😀` })
          .file(),
      ),
    )
    expect([...read.zones.values()][0]?.name).toBe('x'.repeat(199))
  })
  it('fields that are not known, wherever they stand', () => {
    const file = {
      ...diagram()
        .zone('z', { slTarget: { FR8: 2 }, mood: 1 })
        .file(),
      weather: 'fair',
      lanes: { L9: {}, L1: { depth: 1 } },
      ...asset({ position: { x: 0, y: 0, z: 0 } }),
      ...conduit({ protocol: 'https', colour: 'red' }, { protocol: { name: 'own', speed: 1 } }),
    }
    const { diagram: read, notes } = opened(text(file))
    const unknown = notes.flatMap((note) => (note.code === 'unknown-field' ? [`${note.record}: ${note.field}`] : []))
    expect(unknown.sort()).toEqual(
      [
        'The file: weather',
        'The file: lanes.L9',
        'The file: lanes.L1.depth',
        'z: slTarget.FR8',
        'z: mood',
        'a: position.z',
        'c: flows.0.colour',
        'c: flows.1.protocol.speed',
      ].sort(),
    )
    expect(JSON.parse(writeZoneboard(read))).toEqual(file)
  })
  it('a role and a requirement that the catalogue does not know', () => {
    const answered = diagram().zone('z', {
      requirements: { 'SR 99.9': { state: 'planned' }, 'SR 1.1': { state: 'planned' } },
    })
    expect(
      opened(
        text(
          answered
            .asset('a', { role: 'oracle', zone: 'z' })
            .asset('b', { role: 'server' })
            .conduit('c', 'a', 'b', { requirements: { 'SR 0': { state: 'planned' } } })
            .file(),
        ),
      ).notes,
    ).toEqual([
      { code: 'unknown-role', record: 'a', role: 'oracle' },
      { code: 'unknown-requirement', record: 'z', requirement: 'SR 99.9' },
      { code: 'unknown-requirement', record: 'c', requirement: 'SR 0' },
    ])
  })
  it('a reference to a record of another kind dangles, and the sentence does not deny that it is there', () => {
    const { notes } = opened(
      text(
        diagram()
          .asset('a', { zone: 'c' })
          .conduit('c', 'a', 'c', { via: ['c'] })
          .file(),
      ),
    )
    expect(notes.map(describeNote)).toEqual([
      'a: zone names c, and the file has no such zone; it is read as absent.',
      'c: target names c, and the file has no such asset or zone; it is read as absent.',
      'c: via names c, and the file has no such asset; it is read as absent.',
    ])
  })
  it('keys that stand twice in one object, by line', () => {
    const { diagram: read, notes } = opened(
      '{ "format": "zoneboard", "version": 1, "title": "a \\"title\\": b",\n"zones": [{ "id": "z" }, { "id": "y", "i\\u0064": "x" }],\n"zones" : [] }',
    )
    expect(read.zones.size).toBe(0)
    expect(notes).toEqual([
      { code: 'repeated-key', key: 'id', line: 2 },
      { code: 'repeated-key', key: 'zones', line: 3 },
    ])
    expect(notes.map(describeNote)[1]).toBe(
      'Line 3: the key “zones” stands in this object a second time; only the last is read.',
    )
  })
  it('nothing of texts that look like keys', () => {
    const file = diagram().asset('a', { name: 'say ":', notes: ':8080', owner: '\uFFFD\\' }).file()
    expect(opened(text(file)).notes).toEqual([])
    expect(opened(text(file).replaceAll('":', '" :')).notes).toEqual([])
    expect(opened(text(file).replace('"id"', '"id": "b", "id"')).notes).toMatchObject([
      { code: 'repeated-key', key: 'id' },
    ])
  })
  it('a byte order mark', () => expect(opened(`\uFEFF${text(diagram().file())}`).notes).toEqual([]))
})
