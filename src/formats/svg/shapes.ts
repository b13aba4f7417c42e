import type { IconShape } from '../../catalogue'
import type { Point, Rect } from '../../layout'
import { type Attributes, element, group, type Markup, short } from './markup'

/** A rounded rectangle. */
export function box(rect: Rect, radius: number, attributes: Attributes): Markup {
  const { x, y, width, height } = rect
  return element('rect', { x, y, width, height, rx: radius, ...attributes })
}

/** A lucide icon of `size` pixels with its centre at a point. */
export function iconAt(shape: IconShape, centre: Point, size: number, colour: string, stroke = 1.8): Markup {
  const scale = size / 24
  const at = `translate(${short(centre.x - size / 2)} ${short(centre.y - size / 2)}) scale(${Math.round(scale * 1e4) / 1e4})`
  return group(
    {
      transform: at,
      fill: 'none',
      stroke: colour,
      'stroke-width': stroke,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    shape.map(([tag, attributes]) => element(tag, attributes)),
  )
}

/** Diagonal lines that fill a rectangle, `pitch` pixels apart downwards, as one path. */
export function hatch(rect: Rect, pitch: number): string {
  const lines: string[] = []
  for (let down = pitch / 2; down < rect.width + rect.height; down += pitch) {
    const fromX = Math.max(0, down - rect.height)
    const toX = Math.min(rect.width, down)
    lines.push(
      `M${short(rect.x + fromX)} ${short(rect.y + down - fromX)}L${short(rect.x + toX)} ${short(rect.y + down - toX)}`,
    )
  }
  return lines.join('')
}

/** A line through corners, each rounded by at most `radius`. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${short(first.x)} ${short(first.y)}`
  rest.forEach((corner, i) => {
    const before = points[i] as Point
    const after = rest[i + 1]
    const room = after ? Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2) : 0
    if (!after || room < 0.5) {
      path += `L${short(corner.x)} ${short(corner.y)}`
      return
    }
    const enter = towards(corner, before, room)
    const leave = towards(corner, after, room)
    path += `L${short(enter.x)} ${short(enter.y)}Q${short(corner.x)} ${short(corner.y)} ${short(leave.x)} ${short(leave.y)}`
  })
  return path
}

/** The triangle of an arrowhead whose tip is at `tip`, coming from `from`. */
export function arrowhead(tip: Point, from: Point, length: number, width: number): string {
  const back = towards(tip, from, length)
  const across = { x: ((tip.y - back.y) / length) * (width / 2), y: ((back.x - tip.x) / length) * (width / 2) }
  const corner = (sign: number) => `${short(back.x + sign * across.x)} ${short(back.y + sign * across.y)}`
  return `M${short(tip.x)} ${short(tip.y)}L${corner(1)}L${corner(-1)}Z`
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** The point `length` pixels from one point towards another. */
export function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole }
}
