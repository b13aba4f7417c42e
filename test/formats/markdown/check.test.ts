import { describe, expect, it } from 'vitest'
import { writeCheckMarkdown } from '../../../src/formats'
import { inMarkdown } from '../../../src/formats/markdown/escape'
import { checkedFile, HOSTILE_NAMES, hostileDrawing } from '../checked'

const written = (name: string) =>
  writeCheckMarkdown({ checked: [checkedFile('a.json', hostileDrawing(name))], unread: [] })

describe('findings in Markdown', () => {
  it('are a list under the counts, accepted ones and notes apart', () => {
    const text = written('Fleet')
    expect(text).toMatch(
      /^## a\.json\n\n1 error, \d+ warnings?, \d+ advice, 1 accepted\.\n\n- \*\*Error:\*\* Fleet can open/u,
    )
    expect(text).toMatch(/\n {2}`it-reaches-ot` · SR 5\.1 · about `c1` · path Fleet → Fleet → Fleet · 1 session\n/u)
    expect(text).toMatch(/\n### Accepted\n\n- \*\*Error:\*\* /u)
    expect(text).toContain('\n  accepted by Fleet on 2026-01-02: Fleet\n')
    expect(text).toMatch(/\n### Notes\n\n- odd: the type “Fleet”/u)
  })
  it('tell of files that were not read', () => {
    expect(writeCheckMarkdown({ checked: [], unread: [{ file: 'b.json', problem: 'There is no such file.' }] })).toBe(
      '## b.json\n\n**Not read.** There is no such file.\n',
    )
  })
  it.each(HOSTILE_NAMES)('let no name become markup: %j', (name) => {
    // Every line is one of ours: as many as with a harmless name, and each begins as there.
    const shape = (text: string) => text.split('\n').map((line) => /^(#+ |- \*\*| {2}|\d|- |)/u.exec(line)?.[0])
    expect(shape(written(name))).toEqual(shape(written('x')))
    const said = inMarkdown(name).replaceAll(/&(amp|lt|gt|#64|#58|#46);/gu, '')
    expect(said).not.toMatch(/[<>@&\n]|(?<!\\)[`*_[\]#|~$!]|:\/\/|www\./u)
    expect(said).not.toMatch(/^\s*[-+=>]|^\s*\d+[.)]/u)
  })
})
