import { TEXT_STYLES } from '../../layout'
import { exportWords } from '../../words'
import type { ExportPartProps } from './ExportPreview'
import type { Picture } from './make-picture'
import type { ExportSettings } from './settings'
import { sizeInWords } from './size-in-words'

/** Smaller words than these are not read from paper. */
const LEAST_POINTS = 5
const POINTS_PER_PIXEL = 0.75
/** So much larger it has to become for turning the paper to be worth it. */
const WORTH_A_TURN = 1.1

/** How large the file is, what had to be made smaller, and what will be too small to read. */
export function ExportFacts({ settings, made }: ExportPartProps) {
  const text = exportWords()
  const { picture, file } = made
  if (settings.format === 'json' || !picture) return <p className="app-export-facts" aria-live="polite" />
  const hints = [made.failed && text.failed, smallerThanAsked(settings, picture), smallPrint(settings, picture)]
  return (
    <p className="app-export-facts" aria-live="polite">
      {picture.scale === null ? (
        text.tooLarge
      ) : (
        <>
          {text.pixels(picture.width, picture.height)}
          {file && ` · ${text.bytes(sizeInWords(file.size))}`}
        </>
      )}
      {hints.map((hint) => hint && <span key={hint}>{hint}</span>)}
    </p>
  )
}

function smallerThanAsked({ size, pixelWidth }: ExportSettings, { asked, scale, width }: Picture): string | null {
  if (scale === null || scale >= asked) return null
  const text = exportWords()
  return size === 'width'
    ? text.steppedDown(text.wide(pixelWidth), text.wide(width))
    : text.steppedDown(text.times(asked), text.times(scale))
}

function smallPrint({ paper, landscape }: ExportSettings, { zoom, turnedZoom }: Picture): string | null {
  const points = TEXT_STYLES.assetName.size * zoom * POINTS_PER_PIXEL
  if (paper === 'none' || points >= LEAST_POINTS) return null
  const text = exportWords()
  const turn = turnedZoom > zoom * WORTH_A_TURN ? text.turns[landscape ? 'portrait' : 'landscape'] : null
  return text.smallPrint(points.toFixed(1), turn)
}
