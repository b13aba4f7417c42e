import { en } from './en'

/** Every word people read, by place. A language is complete or it does not compile. */
export type Words = typeof en

let active: Words = en

/** The words of the chosen language. */
export function words(): Words {
  return active
}

export function setLanguage(language: Words): void {
  active = language
}
