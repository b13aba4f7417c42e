/** What a folder holds; a link may lead to either. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
}

/** The outside world of the command line, handed in so that a test runs it in process. */
export interface Io {
  /** The bytes of a file; of standard input for `-`. Throws what Node throws where it cannot be read. */
  read(file: string): Uint8Array
  /** Throws what Node throws where it cannot be written. */
  write(file: string, content: string | Uint8Array): void
  /** What is in a folder. Throws what Node throws. */
  entries(folder: string): readonly FolderEntry[]
  out(text: string): void
  err(text: string): void
  /** YYYY-MM-DD. */
  readonly today: string
  /** Of this program. */
  readonly version: string
  /** Whether the answer may have colours: it goes to a terminal, and nobody asked for none. */
  readonly colours: boolean
  /** How wide a line may be, in letters. */
  readonly columns: number
  /** The page of a rule, in Markdown; null where there is none. */
  rulePage(rule: string): string | null
  /** `@font-face` rules with the fonts in them, for an SVG that stands by itself. */
  fontCss(): string
  /** The PNG of an SVG, as large as it says. Throws where it cannot be painted. */
  paint(svg: string): Uint8Array
}
/** 0 clean, 1 with what was asked about, 2 unreadable or not understood. */
export type ExitCode = 0 | 1 | 2
