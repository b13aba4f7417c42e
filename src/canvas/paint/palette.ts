import type { Side } from '../../catalogue'

const NAMES = [
  'canvas',
  'surface',
  'surface-3',
  'ink',
  'ink-2',
  'line',
  'line-2',
  'line-3',
  'ext',
  'ext-band',
  'ext-soft',
  'it',
  'it-band',
  'it-soft',
  'dmz',
  'dmz-band',
  'dmz-soft',
  'ot',
  'ot-band',
  'ot-soft',
  'error',
  'on-error',
  'warn',
  'warn-fill',
  'on-warn',
  'advice',
  'on-advice',
  'accepted',
  'select',
  'crown',
  'zone-fill',
  'note-ink',
  'note-yellow',
  'note-coral',
  'note-green',
  'note-blue',
  'note-violet',
  'note-grey',
] as const
export type ColourName = (typeof NAMES)[number]
export type Palette = Readonly<Record<ColourName, string>>

let lastRead: { readonly theme: string; readonly palette: Palette } | null = null

/**
 * The tokens of the theme in force, as a canvas needs them. Read from the page once a theme: asking has it work out all
 * styles at once, which would fall into the middle of a zoom.
 */
export function readPalette(element: Element): Palette {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = `${document.documentElement.getAttribute('data-theme')} ${isDark}`
  if (lastRead?.theme === theme) return lastRead.palette
  const style = getComputedStyle(element)
  const palette = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Palette
  // Before the styles are there, nothing is known that is worth keeping.
  lastRead = palette.canvas === '' ? null : { theme, palette }
  return palette
}

/** Line, soft fill and band of a side of the plant. */
export function sideColours(side: Side | 'MIXED', palette: Palette): { line: string; soft: string; band: string } {
  switch (side) {
    case 'EXTERNAL':
      return { line: palette.ext, soft: palette['ext-soft'], band: palette['ext-band'] }
    case 'IT':
      return { line: palette.it, soft: palette['it-soft'], band: palette['it-band'] }
    case 'DMZ':
      return { line: palette.dmz, soft: palette['dmz-soft'], band: palette['dmz-band'] }
    case 'OT':
      return { line: palette.ot, soft: palette['ot-soft'], band: palette['ot-band'] }
    case 'MIXED':
      return { line: palette['ink-2'], soft: palette['surface-3'], band: palette.canvas }
  }
}

/** Calls back when the theme changes, by the page's attribute or by the system. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', listener)
  }
}
