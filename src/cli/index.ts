export type { ExitCode, FolderEntry, Io } from './io'
export { run } from './run'
