import { stampOf, stampShape } from '../../catalogue'
import { inkLine, inkPath, inkWeight, isInk, type Rect } from '../../layout'
import type { Annotation, InkColour, InkKind, NoteColour } from '../../model'
import { iconPath } from '../view/icon-path'
import { colourName } from '../view/ink-colour'
import { STAMP_COLOURS } from '../view/stamp-colours'
import type { Painting } from './painting'
import { roundRect } from './painting'
import type { ColourName } from './palette'

const INKS: Readonly<Record<InkColour, ColourName>> = {
  red: 'error',
  ink: 'ink',
  blue: 'it',
  green: 'ot',
  violet: 'dmz',
  amber: 'warn-fill',
}
/** How much of a highlighter's colour lies over what is under it. */
const SHEER = 0.5

/** What pens, stamps and pictures left, where the drawing is painted. */
export function paintMark(painting: Painting, annotation: Annotation, rect: Rect): void {
  if (isInk(annotation)) paintInk(painting, annotation, rect)
  else if (annotation.kind === 'stamp') paintStamp(painting, annotation, rect)
  else if (annotation.kind === 'image') paintPicture(painting, annotation, rect)
}

/** The area of each line in its own box of 100 %: worked out once for as long as the record stays the same. */
const areas = new WeakMap<Annotation, Path2D>()

function paintInk({ pen, palette, scene, zoom }: Painting, annotation: Annotation, rect: Rect): void {
  const box = scene.annotations.get(annotation.id)
  if (!box) return
  const kind = annotation.kind as InkKind
  const line = () => inkLine(annotation.points ?? [], { ...box, x: 0, y: 0 })
  const area = areas.get(annotation) ?? new Path2D(inkPath(kind, line(), inkWeight(annotation)))
  areas.set(annotation, area)
  const colour = colourName(annotation)
  pen.save()
  pen.translate(rect.x, rect.y)
  pen.scale(zoom, zoom)
  if (kind === 'highlight') pen.globalAlpha = SHEER
  pen.fillStyle = kind === 'highlight' ? palette[`note-${colour as NoteColour}`] : palette[INKS[colour as InkColour]]
  pen.fill(area)
  pen.restore()
}

const LEAST_ICON = 9

function paintStamp({ pen, palette }: Painting, { stamp }: Annotation, rect: Rect): void {
  const { x, y, width, height } = rect
  pen.beginPath()
  pen.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI)
  pen.fillStyle = palette[STAMP_COLOURS[stampOf(stamp)]]
  pen.fill()
  const size = Math.min(width, height) * 0.56
  if (size < LEAST_ICON) return
  pen.save()
  pen.translate(x + (width - size) / 2, y + (height - size) / 2)
  pen.scale(size / 24, size / 24)
  pen.strokeStyle = palette.surface
  pen.lineWidth = 2.4
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.stroke(new Path2D(iconPath(stampShape(stamp))))
  pen.restore()
}

/** Pictures that were painted before, by their data; one that is still being read is painted when it is there. */
const pictures = new Map<string, HTMLImageElement>()
const MOST_PICTURES = 60

function paintPicture({ pen, palette, again }: Painting, { image }: Annotation, rect: Rect): void {
  const known = image === undefined ? undefined : (pictures.get(image) ?? reading(image, again))
  if (known?.complete && known.naturalWidth > 0) {
    pen.drawImage(known, rect.x, rect.y, rect.width, rect.height)
    return
  }
  roundRect(pen, rect, 2)
  pen.fillStyle = palette['surface-3']
  pen.fill()
}

function reading(image: string, again: () => void): HTMLImageElement {
  if (pictures.size >= MOST_PICTURES) pictures.clear()
  const picture = new Image()
  pictures.set(image, picture)
  picture.onload = again
  picture.src = image
  return picture
}
