import { describe, expect, it } from 'vitest'
import { canvasLimits, smallerScale } from '../../src/app/export/limits'
import { sizeInWords } from '../../src/app/export/size-in-words'
import { fileName } from '../../src/app/files/file-name'
import { dayAndMonth, whenChanged, whenTaken } from '../../src/app/when'
import { possibleScale, readMarkdown, readRuns } from '../../src/formats'

describe('the name of a file', () => {
  it.each([
    ['North site', 'North site.zoneboard.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.zoneboard.json'],
    ['  ..hidden.. ', 'hidden.zoneboard.json'],
    ['', 'drawing.zoneboard.json'],
    ['line\nbreak\u0000\u202e', 'line break.zoneboard.json'],
  ])('%j', (title, name) => expect(fileName(title, 'zoneboard.json')).toBe(name))

  it('is cut, between characters', () => {
    expect(fileName('🏭'.repeat(300), 'png')).toBe(`${'🏭'.repeat(80)}.png`)
  })
})

describe('the scale of a PNG', () => {
  const desk = canvasLimits({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0', maxTouchPoints: 10 })
  const phone = canvasLimits({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)', maxTouchPoints: 5 })
  it.each([
    [1000, 800, 3, 3],
    [1000, 800, 1.92, 1.92],
    [6000, 2000, 3, 2],
    [9000, 3000, 3, 1],
    [9000, 3000, 1.9, 1],
    [16_384, 16_384, 2, 1],
    [16_385, 9000, 1, 0.99],
    [20_000, 9000, 3, 0.81],
    [60_000, 20_000, 2, 0.27],
    [60_000, 20_000, 0.2, 0.2],
    [400_000, 900, 1, null],
  ])('%d × %d at %d× is made at %j', (width, height, asked, made) => {
    expect(possibleScale(width, height, asked, desk)).toBe(made)
  })
  it('on a phone is less, and never more than its canvas holds', () => {
    for (const [width, height] of [
      [2000, 1400],
      [4096, 4096],
      [9000, 7000],
    ] as const) {
      const scale = possibleScale(width, height, 3, phone) ?? 0
      expect(scale).toBeGreaterThan(0)
      expect(Math.ceil(width * scale) * Math.ceil(height * scale)).toBeLessThanOrEqual(16_777_216)
    }
    expect(possibleScale(2000, 1400, 3, phone)).toBe(2)
  })
  it('an iPad that calls itself a Mac is one', () => {
    const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15'
    expect(canvasLimits({ userAgent: mac, maxTouchPoints: 5 })).toEqual(phone)
    expect(canvasLimits({ userAgent: mac, maxTouchPoints: 0 })).toEqual(desk)
  })
  it('is halved where the browser fails, down to a twentieth', () => {
    const steps: (number | null)[] = [3]
    while (steps.at(-1) !== null) steps.push(smallerScale(steps.at(-1) as number))
    expect(steps).toEqual([3, 1, 0.5, 0.25, 0.13, 0.07, null])
  })
})

it('sizes in words', () => {
  expect([999, 56_400, 1_449_000, 12_300_000].map(sizeInWords)).toEqual(['999 bytes', '56 kB', '1.4 MB', '12 MB'])
})

it('when something was changed', () => {
  const now = new Date(2026, 10, 25, 15, 0)
  const at = (month: number, day: number, year = 2026) =>
    whenChanged(new Date(year, month, day, 14, 32).toISOString(), now)
  expect([at(10, 25), at(10, 24), at(10, 20), at(10, 3), at(11, 31, 2025)]).toEqual([
    'Today, 14:32',
    'Yesterday, 14:32',
    'Friday',
    '3 November',
    '31 December 2025',
  ])
  const full = (month: number, day: number, year = 2026) =>
    whenTaken(new Date(year, month, day, 14, 32).toISOString(), now)
  expect([full(10, 25), full(10, 20), full(10, 3)]).toEqual(['Today, 14:32', 'Friday, 14:32', '3 November, 14:32'])
  expect(dayAndMonth(new Date(2026, 10, 25, 14, 32).toISOString(), now)).toBe('25 November')
})

describe('a page', () => {
  it('is headings, paragraphs, lists and drawings', () => {
    const page = '# Title\n\nTwo\nlines.\n## Why\n- one\n  goes on\n- two\n\n1. first\n```json\n{ "a": 1 }\n```\nEnd'
    expect(readMarkdown(page)).toEqual([
      { kind: 'heading', depth: 1, text: 'Title' },
      { kind: 'paragraph', text: 'Two lines.' },
      { kind: 'heading', depth: 2, text: 'Why' },
      { kind: 'list', ordered: false, items: ['one goes on', 'two'] },
      { kind: 'list', ordered: true, items: ['first'] },
      { kind: 'code', language: 'json', text: '{ "a": 1 }' },
      { kind: 'paragraph', text: 'End' },
    ])
  })

  it('ends, whatever it holds', () => {
    for (const page of ['```', '```json\n{', '#', '-', '* \n*', '\r\n\r\n', '1.', '<b>x</b>']) {
      expect(Array.isArray(readMarkdown(page))).toBe(true)
    }
  })

  it('has runs in its lines', () => {
    expect(readRuns('A **strong** *soft* `code` [words](https://example.org) 2 * 3 * 4 snake_case_name')).toEqual([
      { look: 'plain', text: 'A ' },
      { look: 'strong', text: 'strong' },
      { look: 'plain', text: ' ' },
      { look: 'emphasis', text: 'soft' },
      { look: 'plain', text: ' ' },
      { look: 'code', text: 'code' },
      { look: 'plain', text: ' ' },
      { look: 'plain', text: 'words' },
      { look: 'plain', text: ' 2 * 3 * 4 snake_case_name' },
    ])
  })
})
