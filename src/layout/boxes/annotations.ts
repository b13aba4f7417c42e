import type { Annotation } from '../../model'
import { inkExtent } from '../ink/ink-line'
import { SIZES } from '../sizes'
import { TEXT_STYLES, type TextStyle } from '../text/styles'
import { textWidth } from '../text/text-width'
import { lineCount } from '../text/wrap-count'

const LINE = 1.35
const NOTE_PADDING = 11

/** Width and height of an annotation: its own where it states them, else what its text needs. */
export function annotationSize(annotation: Annotation): { readonly width: number; readonly height: number } {
  const size = naturalSize(annotation)
  return { width: annotation.width ?? size.width, height: annotation.height ?? size.height }
}

const LAYERS: Readonly<Partial<Record<Annotation['kind'], number>>> = {
  image: 0,
  frame: 0,
  highlight: 2,
  stroke: 3,
  arrow: 3,
  stamp: 3,
}
/** Notes and texts lie over pictures, and what pens leave over both. */
const layerOf = ({ kind }: Annotation) => LAYERS[kind] ?? 1

/** From what lies lowest to what lies on top; within a layer as they came. */
export function inLayers(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.toSorted((a, b) => layerOf(a) - layerOf(b))
}

function naturalSize(annotation: Annotation): { width: number; height: number } {
  const text = annotation.text ?? ''
  switch (annotation.kind) {
    case 'note': {
      const width = annotation.width ?? SIZES.noteWidth
      const foot = annotation.author ? 18 : 0
      const needed = textHeight(text, width - 2 * NOTE_PADDING, TEXT_STYLES.note) + 1.5 * NOTE_PADDING + foot
      return { width, height: Math.max(SIZES.noteHeight, Math.ceil(needed)) }
    }
    case 'frame':
      return { width: 320, height: 200 }
    case 'stroke':
    case 'highlight':
    case 'arrow':
      return inkExtent(annotation.points ?? [])
    case 'stamp':
      return { width: 36, height: 36 }
    case 'image':
      return { width: 320, height: 240 }
    default: {
      const widest = Math.max(...text.split(/\r\n?|\n/u).map((line) => textWidth(line, TEXT_STYLES.freeText)))
      const width = annotation.width ?? Math.min(320, Math.max(40, Math.ceil(widest) + 4))
      return { width, height: Math.ceil(textHeight(text, width, TEXT_STYLES.freeText)) + 6 }
    }
  }
}

const textHeight = (text: string, width: number, style: TextStyle) => lineCount(text, width, style) * style.size * LINE
