import { useMemo } from 'react'
import { exportWords } from '../../words'
import { svgUrl } from '../svg-url'
import type { ExportSettings } from './settings'
import type { PictureState } from './use-picture'

export interface ExportPartProps {
  readonly settings: ExportSettings
  readonly made: PictureState
}

/** The picture by the same writer that makes the file. */
export function ExportPreview({ settings, made }: ExportPartProps) {
  const text = exportWords()
  const url = useMemo(() => (made.picture ? svgUrl(made.picture.svg) : null), [made.picture])
  if (settings.format === 'json') return <div className="app-export-preview is-text">{text.jsonHint}</div>
  const isOpen = settings.background === 'none'
  return (
    <div className="app-export-preview" aria-busy={url === null}>
      {url === null ? (
        <span>{made.failed ? text.failed : text.drawing}</span>
      ) : (
        <img className={isOpen ? 'is-transparent' : undefined} src={url} alt={text.preview} />
      )}
    </div>
  )
}
