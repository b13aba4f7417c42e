import { fitText, type Rect, TEXT_STYLES, type TextStyle, textWidth } from '../../layout'
import { type Annotation, isMark } from '../../model'
import { paintMark } from './paint-marks'
import { FONT, inLight, type Painting, roundRect, screenRect } from './painting'
import type { Palette } from './palette'

/** Height of a line, in sizes of its text. */
const LINE = 1.35
const NOTE_PADDING = 11
/** Text smaller than this is left out: it could not be read. */
const LEAST_TEXT = 5

/** Notes with what they say, below 35 % as plain colour; texts; frames with their titles; marks as they are. */
export function paintAnnotations(painting: Painting): void {
  const { index, scene, found } = painting
  for (const id of found.annotations) {
    const [annotation, box] = [index.diagram.annotations.get(id), scene.annotations.get(id)]
    if (annotation && box) inLight(painting, id, () => paintAnnotation(painting, annotation, box))
  }
}

function paintAnnotation(painting: Painting, annotation: Annotation, box: Rect): void {
  const { pen, palette } = painting
  const rect = screenRect(painting, box)
  if (annotation.kind === 'note') {
    roundRect(pen, rect, 2)
    pen.fillStyle = palette[`note-${annotation.colour}` as keyof Palette] ?? palette['note-yellow']
    pen.fill()
    pen.fillStyle = palette['note-ink']
    paintText(painting, annotation.text ?? '', box, rect, TEXT_STYLES.note, NOTE_PADDING)
  } else if (isMark(annotation)) paintMark(painting, annotation, rect)
  else if (annotation.kind === 'frame') paintFrame(painting, annotation.text ?? '', rect)
  else {
    pen.fillStyle = palette.ink
    paintText(painting, annotation.text ?? '', box, rect, TEXT_STYLES.freeText, 0)
  }
}

/** A frame keeps its title at every zoom, in a size that can be read. */
function paintFrame({ pen, palette, isStrong }: Painting, title: string, rect: Rect): void {
  roundRect(pen, rect, 3)
  pen.strokeStyle = palette['line-3']
  pen.lineWidth = isStrong ? 2 : 1
  pen.stroke()
  const size = isStrong ? 15 : 11
  const style = { ...TEXT_STYLES.note, size }
  pen.font = `${style.weight} ${size}px ${FONT}`
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = palette['ink-2']
  pen.fillText(fitText(title, Math.max(rect.width, 24), style), rect.x, rect.y - 4)
}

/** Lines as they are broken at 100 %, as small as the drawing is; as many as fit. */
function paintText(
  { pen, zoom, detail }: Painting,
  text: string,
  box: Rect,
  rect: Rect,
  style: TextStyle,
  padding: number,
): void {
  const size = style.size * zoom
  if (detail !== 'painted' || size < LEAST_TEXT) return
  pen.font = `${style.weight} ${size}px ${FONT}`
  pen.textBaseline = 'top'
  const lines = linesOf(text, box.width - 2 * padding, style)
  const most = Math.max(1, Math.floor((rect.height - padding * zoom) / (size * LINE)))
  lines.slice(0, most).forEach((line, i) => {
    pen.fillText(line, rect.x + padding * zoom, rect.y + (padding + i * style.size * LINE) * zoom)
  })
}

function linesOf(text: string, width: number, style: TextStyle): readonly string[] {
  return text.split(/\r\n?|\n/u).flatMap((paragraph) => {
    const lines: string[] = []
    for (const word of paragraph.split(/\s+/u)) {
      const last = lines.at(-1)
      const longer = last === undefined ? word : `${last} ${word}`
      if (last === undefined || textWidth(longer, style) > width) lines.push(fitText(word, width, style))
      else lines[lines.length - 1] = longer
    }
    return lines
  })
}
