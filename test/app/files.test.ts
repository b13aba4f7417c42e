// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { describeFileProblem, readDrawingFile } from '../../src/app/files/read-file'
import { embedDiagram } from '../../src/formats'

const file = (text: BlobPart) => new Blob([text])
const drawing = (more: object = {}) => JSON.stringify({ format: 'zoneboard', version: 1, ...more })
/** A PNG of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

async function refusal(blob: Blob): Promise<string> {
  const read = await readDrawingFile(blob)
  if (read.ok) throw new Error('it opened')
  return describeFileProblem(read.error)
}

describe('a file that is not a drawing is refused with a sentence that names what and where', () => {
  it.each([
    ['not JSON', 'hello', /This is not JSON/],
    ['empty', '', /This is not JSON: the file is empty/],
    ['in another encoding', Uint8Array.of(0x7b, 0xfc, 0x7d), /^Line 1 is not text in UTF-8/],
    ['another format', '{"format":"drawio"}', /“drawio”/],
    ['any JSON', '[1, 2]', /not a Zoneboard drawing/],
    ['a newer version', drawing().replace('1', '7'), /version 7/],
    [
      '100,000 levels deep',
      `{"format":"zoneboard","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /Line 1 .*64 levels/,
    ],
    ['duplicate ids', drawing({ zones: [{ id: 'z' }, { id: 'z' }] }), /more than once: z/],
    [
      'a circle of parents',
      drawing({
        zones: [
          { id: 'p', parent: 'q' },
          { id: 'q', parent: 'p' },
        ],
      }),
      /parents in a circle: p, q/,
    ],
    ['a record that is not valid', drawing({ assets: [{ id: 'a', type: 't', level: 'L9' }] }), /“a”|asset/],
  ])('%s', async (_, text, sentence) => {
    expect(await refusal(file(text))).toMatch(sentence)
  })

  it('over 32 MB, before it is read', async () => {
    const large = file('x')
    Object.defineProperty(large, 'size', { value: 32_000_001 })
    Object.defineProperty(large, 'text', { value: () => Promise.reject(new Error('it was read')) })
    expect(await refusal(large)).toMatch(/32 MB/)
  })

  it('a picture without a drawing, and a damaged one', async () => {
    expect(await refusal(file(PNG))).toMatch(/carries no drawing/)
    const carrying = embedDiagram(PNG, drawing())
    if (!carrying.ok) throw new Error('not embedded')
    const damaged = Uint8Array.from(carrying.value)
    const at = damaged.length - 20
    damaged[at] = (damaged[at] ?? 0) ^ 0xff
    expect(await refusal(file(damaged))).toMatch(/damaged/)
  })

  it('one that the browser cannot read', async () => {
    const gone = file('x')
    Object.defineProperty(gone, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    })
    expect(await refusal(gone)).toMatch(/could not read it/)
  })
})

describe('a file that opens', () => {
  it('as a picture that carries it, whatever it is called', async () => {
    const carrying = embedDiagram(PNG, drawing({ title: 'In a picture' }))
    if (!carrying.ok) throw new Error('not embedded')
    const read = await readDrawingFile(file(Uint8Array.from(carrying.value)))
    expect(read.ok && read.value.diagram.fields.title).toBe('In a picture')
  })

  it('with notes of what is missing, cut or reserved', async () => {
    const text = drawing({
      zones: [{ id: 'z', name: 'n'.repeat(10_000) }],
      assets: [{ id: 'a', type: 'nowhere', level: 'L2', zone: 'gone', name: '<img src=x onerror=alert(1)>' }],
    }).replace('"id":"z"', '"id":"z","__proto__":{"x":1}')
    const read = await readDrawingFile(file(text))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.notes.map(({ code }) => code).sort()).toEqual([
      'dangling',
      'dropped-key',
      'name-cut',
      'unknown-type',
    ])
  })
})
