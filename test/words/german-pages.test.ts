import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withDrawings } from '../../src/app/rule-page/load-page'
import { readMarkdown } from '../../src/formats'
import { ruleMetas } from '../../src/rules'
import { sentences } from '../../src/words/de/sentences'

const DOCS = path.join(import.meta.dirname, '../../src/rules/docs')
const read = (...file: string[]) => readFileSync(path.join(DOCS, ...file), 'utf8')
const HEADINGS = [
  '## Was geprüft wird',
  '## Warum',
  '## Meldet sich',
  '## Schweigt',
  '## Wie man es behebt',
  '## Wann man es akzeptieren kann',
]
const DRAWING = /```json zoneboard\n(.*?)```/gs
const clauses = (text: string) => [
  ...new Set(text.replace(DRAWING, '').match(/\b(?:SR|ZCR|RE|FR) \d+(?:\.\d+)*/g) ?? []),
]

it('each rule has a German page, and nothing else has', () => {
  expect(readdirSync(path.join(DOCS, 'de')).toSorted()).toEqual(ruleMetas.map(({ id }) => `${id}.md`).toSorted())
})

describe.each(ruleMetas)('the German page of $id', ({ id }) => {
  const [english, german] = [read(`${id}.md`), read('de', `${id}.md`)]

  it('has all headings, under the title of the rule', () => {
    expect(german.startsWith(`# ${sentences.titles[id]}\n`)).toBe(true)
    expect(german.match(/^## .*$/gm)).toEqual(HEADINGS)
  })

  it('leaves a place for each drawing, which is the English one', () => {
    const drawings = [...english.matchAll(DRAWING)].map(([, text]) => text?.trim())
    expect([...german.matchAll(DRAWING)].map(([, text]) => text)).toEqual(drawings.map(() => ''))
    const shown = withDrawings(readMarkdown(german), readMarkdown(english))
    expect(shown.flatMap((block) => (block.kind === 'code' ? [block.text.trim()] : []))).toEqual(drawings)
  })

  it('names the same clauses, in as many paragraphs and lists', () => {
    expect(clauses(german).toSorted()).toEqual(clauses(english).toSorted())
    const kinds = (page: string) => readMarkdown(page).map(({ kind }) => kind)
    expect(kinds(german)).toEqual(kinds(english))
    expect(german).not.toMatch(/\b(?:the|which|whether|does not)\b/)
  })
})
