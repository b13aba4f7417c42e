import type { PaperSize, ThemeName } from '../../formats'

export type Background = 'canvas' | 'white' | 'none'

export interface ExportSettings {
  readonly format: 'png' | 'svg' | 'json'
  /** All of it, what is selected, or the frame of an id. */
  readonly part: 'whole' | 'selection' | `frame:${string}`
  readonly paper: PaperSize | 'none'
  readonly landscape: boolean
  /** Times as large as the drawing at 100 %, or by `pixelWidth`; of paper, times 96 dots to the inch. */
  readonly size: 1 | 2 | 3 | 'width'
  readonly pixelWidth: number
  readonly theme: ThemeName
  readonly background: Background
  readonly title: boolean
  readonly author: string
  readonly legend: boolean
  readonly findings: boolean
  readonly notes: boolean
  readonly levels: boolean
  /** Whether the PNG holds the drawing itself. */
  readonly carry: boolean
}

export const USUAL: ExportSettings = {
  format: 'png',
  part: 'whole',
  paper: 'none',
  landscape: true,
  size: 2,
  pixelWidth: 1920,
  theme: 'light',
  background: 'canvas',
  title: true,
  author: '',
  legend: true,
  findings: true,
  notes: true,
  levels: true,
  carry: true,
}

/** White is a paper of the light theme only. */
export const backgroundsOf = (theme: ThemeName): readonly Background[] =>
  theme === 'light' ? ['canvas', 'white', 'none'] : ['canvas', 'none']

/** Only a PNG of the whole drawing carries it. */
export const canCarry = ({ format, part }: ExportSettings): boolean => format === 'png' && part === 'whole'

/** What every group of choices is given. */
export interface OptionsProps {
  readonly settings: ExportSettings
  readonly onChange: (change: Partial<ExportSettings>) => void
}
