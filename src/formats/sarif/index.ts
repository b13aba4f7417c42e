export { type SarifOptions, writeSarif } from './write'
