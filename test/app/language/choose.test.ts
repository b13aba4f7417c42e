// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createAppState } from '../../../src/app/app-state'
import { chooseLanguage, speakLanguage, wantedLanguage } from '../../../src/app/language/choose'
import { speakSentences, spokenSentences } from '../../../src/rules'
import { speak, words } from '../../../src/words'
import { german } from '../../../src/words/de'
import { finding } from '../../store/sample'
import { testBoard } from '../../store/test-board'

afterEach(() => {
  localStorage.clear()
  speak(null)
  speakSentences(null)
})

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('the language at the start', () => {
  it('is that of the browser where it is one of ours, else English', () => {
    expect(wantedLanguage(['de-AT', 'en'])).toBe('de')
    expect(wantedLanguage(['fr-FR', 'de'])).toBe('en')
    expect(wantedLanguage([])).toBe('en')
  })

  it('is the one chosen before, whatever the browser says', async () => {
    const { board } = testBoard()
    const app = { state: createAppState(), board }
    await chooseLanguage(app, 'en')
    expect(wantedLanguage(['de-DE'])).toBe('en')
    await chooseLanguage(app, 'de')
    expect(wantedLanguage(['en-GB'])).toBe('de')
    expect(app.state.getState().language).toBe('de')
    expect(spokenSentences()).toBe(german.sentences)
    await chooseLanguage(app, 'en')
    expect(spokenSentences()).toBeNull()
  })

  it('that is kept and is none is not believed', () => {
    localStorage.setItem('zoneboard-language', '__proto__')
    expect(wantedLanguage(['en'])).toBe('en')
  })
})

it('has rules say everything anew', async () => {
  const { board, checks } = testBoard()
  await settled()
  await chooseLanguage({ state: createAppState(), board }, 'de')
  expect(checks.length).toBe(1)
  // What was found meanwhile is in another language.
  checks[0]?.answer([finding({ id: 'old(pc)' })])
  await settled()
  expect(board.store.getState().findings).toEqual([])
  checks[1]?.answer([finding({ id: 'new(pc)' })])
  await settled()
  expect(board.store.getState().findings).toMatchObject([{ id: 'new(pc)' }])
})

it('is said to the browser too, for whatever reads the page out', async () => {
  expect(await speakLanguage('de')).toBe('de')
  expect(document.documentElement.lang).toBe('de')
  expect(words().app.start.blank).toBe('Leere Tafel')
  await speakLanguage('en')
  expect(document.documentElement.lang).toBe('en')
})
