import type { IconShape } from '../../catalogue'
import type { Point, Rect } from '../../layout'
import { spacedArcs } from './arcs'
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
    shape.map(([tag, attributes]) =>
      element(tag, typeof attributes.d === 'string' ? { ...attributes, d: spacedArcs(attributes.d) } : attributes),
    ),
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
