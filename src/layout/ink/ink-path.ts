import { getStroke } from 'perfect-freehand'
import type { InkKind } from '../../model'
import { distance } from '../line-paths'
import type { Point } from '../scene'
import type { InkPoint } from './ink-line'

/** What a mouse and a finger give for pressure: the line then gets its own from how fast it was drawn. */
const NO_PRESSURE = 0.5

/** The area that a line covers, as one SVG path to be filled, in the coordinates of its points. Empty for no points. */
export function inkPath(kind: InkKind, line: readonly InkPoint[], weight: number): string {
  return kind === 'arrow' ? arrowPath(line, weight) : strokePath(kind, line, weight)
}

function strokePath(kind: 'stroke' | 'highlight', line: readonly InkPoint[], weight: number): string {
  const outline = getStroke(line as InkPoint[], {
    size: weight,
    thinning: kind === 'highlight' ? 0 : 0.5,
    smoothing: 0.5,
    streamline: 0.35,
    simulatePressure: kind === 'stroke' && line.every(({ pressure }) => pressure === NO_PRESSURE),
    last: true,
  })
  return smoothArea(outline.map(([x = 0, y = 0]) => ({ x, y })))
}

/** A closed area whose corners are rounded away: curves from middle to middle of its sides. */
function smoothArea(corners: readonly Point[]): string {
  const [first] = corners
  if (!first) return ''
  const middle = (a: Point, b: Point) => `${short((a.x + b.x) / 2)} ${short((a.y + b.y) / 2)}`
  let path = `M${middle(corners.at(-1) as Point, first)}`
  corners.forEach((corner, i) => {
    path += `Q${short(corner.x)} ${short(corner.y)} ${middle(corner, corners[(i + 1) % corners.length] as Point)}`
  })
  return `${path}Z`
}

/** A straight bar from the first point to the last, with a head that grows with its width. */
function arrowPath(line: readonly InkPoint[], weight: number): string {
  const [from, to] = [line[0], line.at(-1)]
  if (!from || !to) return ''
  const whole = distance(from, to)
  if (whole === 0) return ''
  const along = { x: (to.x - from.x) / whole, y: (to.y - from.y) / whole }
  const head = Math.min(whole, 8 + 3 * weight)
  const at = (forward: number, aside: number) =>
    `${short(from.x + along.x * forward - along.y * aside)} ${short(from.y + along.y * forward + along.x * aside)}`
  const [half, wide] = [weight / 2, head * 0.42]
  const neck = whole - head
  const corners = [
    at(0, half),
    at(neck, half),
    at(neck, wide),
    at(whole, 0),
    at(neck, -wide),
    at(neck, -half),
    at(0, -half),
  ]
  return `M${corners.join('L')}Z`
}

const short = (value: number) => Math.round(value * 100) / 100
