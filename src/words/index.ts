export { chipWords } from './chip'
export { LANGUAGES, type Language, language, speak, type Tongue, type Words, words } from './language'
export { cliWords, exportWords, levelsWords, linkedWords, rulePageWords, versionWords, workshopWords } from './later'
