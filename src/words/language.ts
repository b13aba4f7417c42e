import type { Sentences } from '../base'
import { en } from './en'
import type { exported } from './en/export'
import type { levelsDialog } from './en/levels-dialog'
import type { linked } from './en/linked'
import type { rulePage } from './en/rule-page'
import type { versions } from './en/versions'
import type { workshop } from './en/workshop'

/** A catalogue as any language has it: the same places, the same values in a sentence, other words. */
export type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => InAnyLanguage<Said>
    : T extends readonly (infer One)[]
      ? readonly InAnyLanguage<One>[]
      : { readonly [Place in keyof T]: InAnyLanguage<T[Place]> }

/** The words of the page. */
export type Words = InAnyLanguage<typeof en>
/** The words of what loads when it is first asked for. */
export interface LaterWords {
  readonly exported: InAnyLanguage<typeof exported>
  readonly levelsDialog: InAnyLanguage<typeof levelsDialog>
  readonly rulePage: InAnyLanguage<typeof rulePage>
  readonly linked: InAnyLanguage<typeof linked>
  readonly versions: InAnyLanguage<typeof versions>
  readonly workshop: InAnyLanguage<typeof workshop>
}
export type Language = 'en' | 'de'
export const LANGUAGES: readonly Language[] = ['en', 'de']

/** A whole language. English is there from the start, by parts; any other comes as one. */
export interface Tongue {
  readonly language: Language
  readonly page: Words
  readonly later: LaterWords
  /** The words of rules. */
  readonly sentences: Sentences
}

let spoken: Tongue | null = null

/** Speaks a language from now on; null is English. Whatever shows words has to be shown anew. */
export function speak(tongue: Tongue | null): void {
  spoken = tongue
}

export function language(): Language {
  return spoken?.language ?? 'en'
}

/** Every word people read, by place: a function, so that a language can be chosen while the app runs. */
export function words(): Words {
  return spoken?.page ?? en
}

/** Of what loads later, the words of the language spoken; null where that is English, which is in its own chunk. */
export function later(): LaterWords | null {
  return spoken?.later ?? null
}
