import { afterEach, describe, expect, it } from 'vitest'
import { language, speak, versionWords, words } from '../../src/words'
import { german } from '../../src/words/de'
import { en } from '../../src/words/en'
import { exported } from '../../src/words/en/export'
import { levelsDialog } from '../../src/words/en/levels-dialog'
import { linked } from '../../src/words/en/linked'
import { rulePage } from '../../src/words/en/rule-page'
import { versions } from '../../src/words/en/versions'
import { workshop } from '../../src/words/en/workshop'

afterEach(() => speak(null))

type Leaf = { readonly at: string; readonly value: unknown }

function leaves(value: unknown, at: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ at, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at === '' ? key : `${at}.${key}`))
}

const ENGLISH = new Map(
  leaves({ page: en, later: { exported, levelsDialog, linked, rulePage, versions, workshop } }, '').map(
    ({ at, value }) => [at, value],
  ),
)
const GERMAN = new Map(leaves({ page: german.page, later: german.later }, '').map(({ at, value }) => [at, value]))

/** Words that both languages have, and signs. */
const SAME =
  /^(?:Zoneboard|English|Deutsch|SL(?:-[TAC])?|Asset|Assets|Zone|Conduits?|Palette|Status|Text|Name|Format|PNG|SVG|JSON|A[34](?: \(.*\))?|Letter|Tabloid|Port|Transport|Firmware|Mining|Bitcoin|Hashing|Workshop|Start|Coins|IT|OT|DMZ|Ext\.|[123]×|–|T|\d+|Protokoll|Inspektor|Alt|Tab|%|px|, | · | |)$/u

describe('German', () => {
  it('has every word that English has, in the same place, and none besides', () => {
    expect([...GERMAN.keys()].filter((at) => !ENGLISH.has(at))).toEqual([])
    expect([...ENGLISH.keys()].filter((at) => !GERMAN.has(at))).toEqual([])
  })

  it('has sentences where English has them, of as many values', () => {
    const differ = [...ENGLISH].filter(([at, value]) => typeof value !== typeof GERMAN.get(at))
    expect(differ.map(([at]) => at)).toEqual([])
  })

  it('is not English', () => {
    const same = [...ENGLISH].filter(([at, value]) => {
      const told = GERMAN.get(at)
      return typeof value === 'string' && told === value && !SAME.test(value)
    })
    expect(same.map(([at, value]) => `${at}: ${value}`)).toEqual([])
  })

  it('says every value that the English sentence says', () => {
    const missing: string[] = []
    for (const [at, value] of ENGLISH) {
      if (typeof value !== 'function' || value.length === 0) continue
      const values = Array.from({ length: value.length }, (_, i) => `«${i}»`)
      try {
        const [told, said] = [String(value(...values)), String((GERMAN.get(at) as typeof value)(...values))]
        for (const one of values) if (told.includes(one) && !said.includes(one)) missing.push(`${at}: ${one}`)
      } catch {
        // It takes numbers, lists or records: those are used in the tests of what shows them.
      }
    }
    expect(missing).toEqual([])
  })

  it('is spoken when it is chosen, also where words load later, until it is not', () => {
    expect(language()).toBe('en')
    speak(german)
    expect(language()).toBe('de')
    expect(words().commands.undo).toBe('Rückgängig')
    expect(versionWords().title).toBe('Versionen')
    speak(null)
    expect(words().commands.undo).toBe('Undo')
    expect(versionWords().title).toBe('Versions')
  })
})
