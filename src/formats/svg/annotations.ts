import { fitText, noteTilt, type Rect, TEXT_STYLES, type TextStyle } from '../../layout'
import type { Annotation } from '../../model'
import { group, type Markup, NOTHING, short } from './markup'
import type { Picture } from './picture'
import { box } from './shapes'
import { label, wrap } from './text'
import type { Colours } from './theme'

/** Sticky notes, texts and frames. */
export function drawAnnotations({ index, scene, colours }: Picture): Markup {
  return group(
    {},
    index.annotations.map((annotation) => {
      const frame = scene.annotations.get(annotation.id)
      if (!frame) return NOTHING
      return group({ 'data-annotation': annotation.id }, [drawAnnotation(annotation, frame, colours)])
    }),
  )
}

function drawAnnotation(annotation: Annotation, frame: Rect, colours: Colours): Markup {
  switch (annotation.kind) {
    case 'note':
      return note(annotation, frame, colours)
    case 'frame':
      return group({}, [
        box(frame, 6, { fill: 'none', stroke: colours.line3, 'stroke-width': 1.5 }),
        label(fitText(annotation.text ?? '', frame.width, TEXT_STYLES.note), TEXT_STYLES.note, {
          x: frame.x,
          y: frame.y - 6,
          fill: colours.ink2,
        }),
      ])
    default:
      return paragraph(annotation.text ?? '', frame, TEXT_STYLES.freeText, 0, colours.ink)
  }
}

/** A sticky note, tilted as on the canvas. */
function note(annotation: Annotation, frame: Rect, colours: Colours): Markup {
  const author = fitText(annotation.author ?? '', frame.width - 22, TEXT_STYLES.author)
  const room = { ...frame, height: frame.height - (author === '' ? 0 : 18) }
  const foot = { x: frame.x + 11, y: frame.y + frame.height - 9, fill: colours.noteInk, opacity: 0.75 }
  const centre = `${short(frame.x + frame.width / 2)} ${short(frame.y + frame.height / 2)}`
  return group({ transform: `rotate(${noteTilt(annotation.id)} ${centre})` }, [
    box({ ...frame, y: frame.y + 2 }, 4, {
      fill: '#000000',
      'fill-opacity': colours.shadowOpacity,
    }),
    box(frame, 3, { fill: paper(annotation.colour, colours) }),
    paragraph(annotation.text ?? '', room, TEXT_STYLES.note, 11, colours.noteInk),
    label(author, TEXT_STYLES.author, foot),
  ])
}

function paper(colour: string | undefined, colours: Colours): string {
  switch (colour) {
    case 'coral':
      return colours.noteCoral
    case 'green':
      return colours.noteGreen
    case 'blue':
      return colours.noteBlue
    case 'violet':
      return colours.noteViolet
    case 'grey':
      return colours.noteGrey
    default:
      return colours.noteYellow
  }
}

function paragraph(text: string, frame: Rect, style: TextStyle, padding: number, fill: string): Markup {
  const pitch = style.size * 1.35
  const mostLines = Math.max(1, Math.floor((frame.height - padding * 1.4 + 2) / pitch))
  const lines = wrap(text, frame.width - 2 * padding, mostLines, style)
  const first = frame.y + padding * 0.75 + style.size * 1.02
  return group(
    {},
    lines.map((line, i) => label(line, style, { x: frame.x + padding, y: first + i * pitch, fill })),
  )
}
