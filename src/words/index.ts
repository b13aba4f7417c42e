export { LANGUAGES, type Language, language, speak, type Tongue, type Words, words } from './language'
export { cliWords, exportWords, levelsWords, rulePageWords, versionWords, workshopWords } from './later'
