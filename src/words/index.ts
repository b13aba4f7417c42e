export { LANGUAGES, type Language, language, speak, type Tongue, type Words, words } from './language'
export { cliWords, versionWords, workshopWords } from './later'
