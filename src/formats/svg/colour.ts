import type { Side } from '../../catalogue'
import type { Colours } from './theme'

const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)

/** So much (0 to 1) of the first colour over the second; both as `#RRGGBB`. */
export function mix(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(part(colour, at) * share + part(ground, at) * (1 - share)))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The three colours of a side: for text and lines, for its lanes, for fills. */
export interface SideColours {
  readonly line: string
  readonly band: string
  readonly soft: string
}

export function sideColours(side: Side | 'MIXED', colours: Colours): SideColours {
  switch (side) {
    case 'EXTERNAL':
      return { line: colours.ext, band: colours.extBand, soft: colours.extSoft }
    case 'IT':
      return { line: colours.it, band: colours.itBand, soft: colours.itSoft }
    case 'DMZ':
      return { line: colours.dmz, band: colours.dmzBand, soft: colours.dmzSoft }
    case 'OT':
      return { line: colours.ot, band: colours.otBand, soft: colours.otSoft }
    case 'MIXED':
      return { line: colours.ink3, band: colours.surface2, soft: colours.surface3 }
  }
}
