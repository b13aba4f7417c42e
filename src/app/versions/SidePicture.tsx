import { useEffect, useState } from 'react'
import { versionWords } from '../../words'
import { loadPictures } from '../gallery/pictures'
import { svgUrl } from '../svg-url'
import { useShownTheme } from '../use-shown-theme'
import type { Content } from './contents'

/** The picture of a drawing with its words, large enough to compare. */
export function SidePicture({ name, content }: { name: string; content: Content }) {
  const theme = useShownTheme()
  const [picture, setPicture] = useState<string | null>(null)
  const say = versionWords()
  useEffect(() => {
    let isOver = false
    loadPictures().then(
      (pictures) => !isOver && setPicture(svgUrl(pictures.large({ ...content, findings: [] }, theme))),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [content, theme])
  return (
    <figure>
      {picture ? <img src={picture} alt={say.pictureOf(name)} /> : <span>{say.drawing}</span>}
      <figcaption>{name}</figcaption>
    </figure>
  )
}
