import { useEffect, useRef, useState } from 'react'
import type { ShelfEntry, VersionFacts } from '../../persistence'
import { thumbnailsOf } from '../session/facts'
import { Thumbnail } from '../shelf/Thumbnail'
import type { Contents } from './contents'

/** The small picture of a version, made once its row has come into view. */
export function VersionThumbnail({ version, contents }: { version: VersionFacts; contents: Contents }) {
  const place = useRef<HTMLSpanElement>(null)
  const [isSeen, setSeen] = useState(false)
  const [thumbnail, setThumbnail] = useState<ShelfEntry['thumbnail']>(null)
  useEffect(() => {
    if (!place.current || isSeen) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isSeen])
  useEffect(() => {
    if (!isSeen) return
    let isOver = false
    contents
      .of(version)
      .then((content) => content && thumbnailsOf(content))
      .then(
        (made) => !isOver && setThumbnail(made),
        () => {},
      )
    return () => {
      isOver = true
    }
  }, [isSeen, contents, version])
  return (
    <span ref={place} className="app-versions-thumbnail">
      <Thumbnail thumbnail={thumbnail} />
    </span>
  )
}
