import type { ThemeName } from '../../formats'
import { fontCss } from '../export/font-css'
import type { Template } from './templates'

type Drawn = Pick<Template, 'index' | 'scene' | 'findings'>

export interface Pictures {
  /** With words, findings and the signs. */
  large(drawn: Drawn, theme: ThemeName): string
  small(drawn: Pick<Drawn, 'index' | 'scene'>, theme: ThemeName): string
}

/** The picture writer, loaded with the font that pictures carry. */
export async function loadPictures(): Promise<Pictures> {
  const [{ renderSvg, renderThumbnail }, css] = await Promise.all([import('../../formats'), fontCss()])
  return {
    large: ({ index, scene, findings }, theme) => renderSvg(index, scene, { theme, findings, fontCss: css }),
    small: ({ index, scene }, theme) => renderThumbnail(index, scene, theme),
  }
}
