import { FINDING_SHAPES, FINDING_STROKES, type Point } from '../../layout'
import type { RecordMark } from '../../store'
import type { Painting } from './painting'
import type { Palette } from './palette'

type Severity = RecordMark['severity']

const SIZE = 16
/** A stamp is a little larger than the shape, for its rim. */
const STAMP = SIZE + 4
/** How much larger on a projector. */
const LARGER = 1.4

/** Octagon, triangle, circle or ticked box around a point, the same size at every zoom. */
export function paintFinding(
  { pen, palette, sharpness: dots, isStrong }: Painting,
  severity: Severity,
  at: Point,
): void {
  const scale = isStrong ? LARGER : 1
  const sharpness = dots * scale
  const size = STAMP * scale
  const stamp = stampOf(palette, severity, sharpness)
  // On whole dots, where a stamp stays as sharp as it was made.
  const dot = (value: number) => Math.round((value - size / 2) * dots) / dots
  pen.drawImage(stamp, dot(at.x), dot(at.y), size, size)
}

const stamps = new WeakMap<Palette, Map<string, HTMLCanvasElement>>()

/** The shapes are drawn once a theme and put down as pictures: in an overview they are hundreds. */
function stampOf(palette: Palette, severity: Severity, sharpness: number): HTMLCanvasElement {
  const known = stamps.get(palette) ?? new Map<string, HTMLCanvasElement>()
  stamps.set(palette, known)
  const key = `${severity} ${sharpness}`
  const stamp = known.get(key) ?? drawStamp(palette, severity, sharpness)
  known.set(key, stamp)
  return stamp
}

function drawStamp(palette: Palette, severity: Severity, sharpness: number): HTMLCanvasElement {
  const stamp = document.createElement('canvas')
  stamp.width = Math.ceil(STAMP * sharpness)
  stamp.height = stamp.width
  const pen = stamp.getContext('2d')
  if (!pen) return stamp
  const { outline, sign, fill, ink, rim } = FINDING_SHAPES[severity]
  pen.scale(sharpness, sharpness)
  pen.translate((STAMP - SIZE) / 2, (STAMP - SIZE) / 2)
  const body = new Path2D(outline)
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  pen.fillStyle = palette[fill]
  pen.fill(body)
  pen.strokeStyle = palette[rim]
  pen.lineWidth = FINDING_STROKES.rim
  pen.stroke(body)
  pen.strokeStyle = palette[ink]
  pen.lineWidth = FINDING_STROKES.sign
  pen.stroke(new Path2D(sign))
  return stamp
}
