import { type Stamp, stampOf, stampShape } from '../../catalogue'
import { fitText, inkLine, inkPath, inkWeight, noteTilt, type Rect, TEXT_STYLES, type TextStyle } from '../../layout'
import type { Annotation, InkKind } from '../../model'
import { content, element, group, type Markup, NOTHING, short } from './markup'
import type { Picture } from './picture'
import { box, iconAt } from './shapes'
import { label, wrap } from './text'
import type { Colours } from './theme'

/** Sticky notes, texts, frames, and what pens, stamps and pictures left. */
export function drawAnnotations({ index, scene, colours }: Picture): Markup {
  return group(
    {},
    // In the order in which they lie on each other.
    [...scene.annotations].map(([id, frame]) => {
      const annotation = index.diagram.annotations.get(id)
      if (!annotation) return NOTHING
      return group({ 'data-annotation': id }, [drawAnnotation(annotation, frame, colours)])
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
    case 'stroke':
    case 'highlight':
    case 'arrow':
      return ink(annotation, annotation.kind, frame, colours)
    case 'stamp':
      return stamp(annotation, frame, colours)
    case 'image':
      return picture(annotation, frame, colours)
    default:
      return paragraph(annotation.text ?? '', frame, TEXT_STYLES.freeText, 0, colours.ink)
  }
}

/** What a pen drew, as the area that it covers. */
function ink(annotation: Annotation, kind: InkKind, frame: Rect, colours: Colours): Markup {
  const d = inkPath(kind, inkLine(annotation.points ?? [], frame), inkWeight(annotation))
  if (d === '') return NOTHING
  if (kind !== 'highlight') return element('path', { d, fill: inkColour(annotation.colour, colours) })
  return element('path', { d, fill: paper(annotation.colour, colours), 'fill-opacity': 0.5 })
}

function inkColour(colour: string | undefined, colours: Colours): string {
  switch (colour) {
    case 'ink':
      return colours.ink
    case 'blue':
      return colours.it
    case 'green':
      return colours.ot
    case 'violet':
      return colours.dmz
    case 'amber':
      return colours.warnFill
    default:
      return colours.error
  }
}

function stamp(annotation: Annotation, frame: Rect, colours: Colours): Markup {
  const { x, y, width, height } = frame
  const centre = { x: x + width / 2, y: y + height / 2 }
  const name = stampOf(annotation.stamp)
  return group({}, [
    element('ellipse', { cx: centre.x, cy: centre.y, rx: width / 2, ry: height / 2, fill: stampColour(name, colours) }),
    iconAt(stampShape(name), centre, Math.min(width, height) * 0.56, colours.surface, 2.4),
  ])
}

function stampColour(name: Stamp, colours: Colours): string {
  switch (name) {
    case 'check':
    case 'agree':
      return colours.ot
    case 'question':
    case 'eye':
      return colours.it
    case 'warning':
      return colours.warn
    case 'disagree':
    case 'fire':
      return colours.error
    case 'star':
      return colours.crown
    case 'heart':
      return colours.dmz
    case 'lock':
      return colours.ink
  }
}

/** A picture as it stands in the document: data that the schema has checked, never an address. */
function picture({ image, alt }: Annotation, frame: Rect, colours: Colours): Markup {
  const { x, y, width, height } = frame
  if (!image) return box(frame, 2, { fill: colours.surface3 })
  const named = alt ? [element('title', {}, content(alt))] : []
  return element('image', { x, y, width, height, preserveAspectRatio: 'none', href: image }, ...named)
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
