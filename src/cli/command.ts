import type { Result } from '../base'
import type { ExitCode, Io } from './io'
import type { Given, OptionSpec } from './options'

/** What the program can be told to do. Its help stands in the words, by its name. */
export interface Command {
  readonly name: 'check' | 'diff' | 'explain' | 'levels' | 'reach' | 'render' | 'rules'
  readonly options: readonly OptionSpec[]
  /** Does it; a sentence where what is given makes no sense. */
  run(given: Given, io: Io): Result<ExitCode, string>
}
