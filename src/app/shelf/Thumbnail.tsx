import type { ShelfEntry } from '../../persistence'
import { svgUrl } from '../svg-url'
import { useShownTheme } from '../use-shown-theme'

/** The small picture of a drawing, in the colours of the theme; empty lanes where there is none yet. */
export function Thumbnail({ thumbnail }: Pick<ShelfEntry, 'thumbnail'>) {
  const theme = useShownTheme()
  if (!thumbnail) return <span className="app-thumbnail is-empty" />
  return <img className="app-thumbnail" src={svgUrl(thumbnail[theme])} alt="" decoding="async" loading="lazy" />
}
