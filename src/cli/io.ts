/** The outside world of the command line, handed in so that a test runs it in process. */
export interface Io {
  /** The bytes of a file. Throws what Node throws where it cannot be read. */
  read(file: string): Uint8Array
  out(text: string): void
  err(text: string): void
  /** YYYY-MM-DD. */
  readonly today: string
}
/** 0 clean, 1 with errors, 2 unreadable or not understood. */
export type ExitCode = 0 | 1 | 2
