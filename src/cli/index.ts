export type { ExitCode, Io } from './io'
export { run } from './run'
