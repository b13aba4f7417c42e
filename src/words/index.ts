import { en } from './en'

export { cliWords, linkedWords, versionWords, workshopWords } from './later'

/** Every word people read, by place: a function, so that a language can be chosen while the app runs. */
export function words(): typeof en {
  return en
}
