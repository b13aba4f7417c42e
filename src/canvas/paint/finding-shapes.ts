import { FINDING_SHAPES, FINDING_STROKES, type Point } from '../../layout'
import type { RecordMark } from '../../store'
import type { Palette } from './palette'

const SIZE = 16
const paths = new Map<string, Path2D>()

function pathOf(data: string): Path2D {
  const known = paths.get(data) ?? new Path2D(data)
  paths.set(data, known)
  return known
}

/** Octagon, triangle, circle or ticked box around a point, the same size at every zoom. */
export function paintFinding(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  severity: RecordMark['severity'],
  at: Point,
): void {
  const { outline, sign, fill, ink, rim } = FINDING_SHAPES[severity]
  pen.save()
  pen.translate(at.x - SIZE / 2, at.y - SIZE / 2)
  const body = pathOf(outline)
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  pen.setLineDash([])
  pen.fillStyle = palette[fill]
  pen.fill(body)
  pen.strokeStyle = palette[rim]
  pen.lineWidth = FINDING_STROKES.rim
  pen.stroke(body)
  pen.strokeStyle = palette[ink]
  pen.lineWidth = FINDING_STROKES.sign
  pen.stroke(pathOf(sign))
  pen.restore()
}
