// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createAppState } from '../../../src/app/app-state'
import { chooseLanguage, speakLanguage, wantedLanguage } from '../../../src/app/language/choose'
import { speak, words } from '../../../src/words'

afterEach(() => {
  localStorage.clear()
  speak(null)
})

describe('the language at the start', () => {
  it('is that of the browser where it is one of ours, else English', () => {
    expect(wantedLanguage(['de-AT', 'en'])).toBe('de')
    expect(wantedLanguage(['fr-FR', 'de'])).toBe('en')
    expect(wantedLanguage([])).toBe('en')
  })

  it('is the one chosen before, whatever the browser says', async () => {
    const state = createAppState()
    await chooseLanguage({ state }, 'en')
    expect(wantedLanguage(['de-DE'])).toBe('en')
    await chooseLanguage({ state }, 'de')
    expect(wantedLanguage(['en-GB'])).toBe('de')
    expect(state.getState().language).toBe('de')
  })

  it('that is kept and is none is not believed', () => {
    localStorage.setItem('zoneboard-language', '__proto__')
    expect(wantedLanguage(['en'])).toBe('en')
  })
})

it('is said to the browser too, for whatever reads the page out', async () => {
  expect(await speakLanguage('de')).toBe('de')
  expect(document.documentElement.lang).toBe('de')
  expect(words().app.start.blank).toBe('Leere Tafel')
  await speakLanguage('en')
  expect(document.documentElement.lang).toBe('en')
})
