import { useEffect, useState } from 'react'
import type { ThemeName } from '../../formats'
import { versionWords } from '../../words'
import { loadPictures, type Pictures } from '../gallery/pictures'
import { svgUrl } from '../svg-url'
import { useShownTheme } from '../use-shown-theme'
import type { Content } from './contents'
import type { Mark } from './marks'

/** With more assets than these their words are too small to read, and the picture takes seconds. */
const MOST_WITH_WORDS = 300

export interface SidePictureProps {
  readonly name: string
  readonly content: Content
  /** Drawn over it; the list beside says the same in words. */
  readonly marks: readonly Mark[]
}

/** The picture of a drawing with its words, large enough to compare. */
export function SidePicture({ name, content, marks }: SidePictureProps) {
  const theme = useShownTheme()
  const [svg, setSvg] = useState<string | null>(null)
  const say = versionWords()
  useEffect(() => {
    let isOver = false
    loadPictures().then(
      (pictures) => !isOver && setSvg(drawn(pictures, content, theme)),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [content, theme])
  const viewBox = svg === null ? undefined : /viewBox="([^"]+)"/.exec(svg)?.[1]
  return (
    <figure>
      <div className="app-versions-picture">
        {svg === null ? <span>{say.drawing}</span> : <img src={svgUrl(svg)} alt={say.pictureOf(name)} />}
        {viewBox && (
          <svg viewBox={viewBox} aria-hidden="true">
            {marks.map(({ id, mark, path }) => (
              <path key={id} d={path} className={`is-${mark}`} />
            ))}
          </svg>
        )}
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  )
}

function drawn(pictures: Pictures, content: Content, theme: ThemeName): string {
  const isLarge = content.scene.assets.size > MOST_WITH_WORDS
  return isLarge ? pictures.small(content, theme) : pictures.large({ ...content, findings: [] }, theme)
}
