import type { Point } from '../../layout'
import type { RecordMark } from '../../store'
import type { Palette } from './palette'

const OUTLINES: Record<RecordMark['severity'], string> = {
  error: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z',
  warning: 'M8 1.2 15.3 14.2H.7z',
  advice: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 1 0 8 .8z',
  accepted: 'M5 1h6a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
}
const SIGNS: Record<RecordMark['severity'], string> = {
  error: 'M8 4.4V8.6M8 11.3v.2',
  warning: 'M8 5.8V9.4M8 11.7v.2',
  advice: 'M8 7.4V11.4M8 4.8v.2',
  accepted: 'M4.6 8.2 7 10.6l4.4-5',
}
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
  const fill = {
    error: palette.error,
    warning: palette['warn-fill'],
    advice: palette.advice,
    accepted: palette.surface,
  }[severity]
  const ink = {
    error: palette['on-error'],
    warning: palette['on-warn'],
    advice: palette['on-advice'],
    accepted: palette.accepted,
  }[severity]
  pen.save()
  pen.translate(at.x - SIZE / 2, at.y - SIZE / 2)
  const outline = pathOf(OUTLINES[severity])
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  pen.setLineDash([])
  pen.fillStyle = fill
  pen.fill(outline)
  pen.strokeStyle = severity === 'accepted' ? palette.accepted : palette.surface
  pen.lineWidth = 1.4
  pen.stroke(outline)
  pen.strokeStyle = ink
  pen.lineWidth = 1.7
  pen.stroke(pathOf(SIGNS[severity]))
  pen.restore()
}
