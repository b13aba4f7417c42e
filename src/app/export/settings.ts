import type { ThemeName } from '../../formats'

export interface ExportSettings {
  readonly format: 'png' | 'svg' | 'json'
  readonly scale: 1 | 2 | 3
  readonly theme: ThemeName
  readonly title: boolean
  readonly legend: boolean
  readonly findings: boolean
  /** Whether the PNG holds the drawing itself. */
  readonly carry: boolean
}

export const USUAL: ExportSettings = {
  format: 'png',
  scale: 2,
  theme: 'light',
  title: true,
  legend: true,
  findings: true,
  carry: true,
}
