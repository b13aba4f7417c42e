import { describe, expect, it } from 'vitest'
import { describeOpenError, readZoneboard } from '../../../src/formats/json'
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
  it('a byte order mark', () => expect(opened(`\uFEFF${text(diagram().file())}`).notes).toEqual([]))
})
