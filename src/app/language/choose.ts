import { speakSentences } from '../../rules'
import { LANGUAGES, type Language, speak } from '../../words'
import type { App } from '../app-state'

const KEY = 'zoneboard-language'

/** The language that was chosen in this browser; before anybody chose one, that of the browser where it is one of ours. */
export function wantedLanguage(preferred: readonly string[] = navigator.languages): Language {
  const stored = read()
  const known = (code: string | null | undefined) => LANGUAGES.find((one) => one === code)
  return known(stored) ?? known(preferred[0]?.slice(0, 2).toLowerCase()) ?? 'en'
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Fetches a language and speaks it from now on; where it cannot be fetched, English. Gives the one that is spoken. */
export async function speakLanguage(wanted: Language): Promise<Language> {
  const tongue =
    wanted === 'de'
      ? await import('../../words/de').then(
          ({ german }) => german,
          () => null,
        )
      : null
  speak(tongue)
  speakSentences(tongue?.sentences ?? null)
  const spoken = tongue?.language ?? 'en'
  document.documentElement.lang = spoken
  return spoken
}

/** Speaks a language, keeps the choice, and shows everything anew. */
export async function chooseLanguage({ state, board }: Pick<App, 'state' | 'board'>, wanted: Language): Promise<void> {
  const language = await speakLanguage(wanted)
  try {
    localStorage.setItem(KEY, wanted)
  } catch {
    // Storage refused: the choice holds until the page closes.
  }
  state.setState({ language })
  board.checkAnew()
}
