import type { IconShape } from '../../catalogue'

type Attributes = Readonly<Record<string, string | number | undefined>>

const made = new WeakMap<IconShape, string>()

/** All lines of an icon as one path. */
export function iconPath(shape: IconShape): string {
  const known = made.get(shape)
  if (known !== undefined) return known
  const path = shape.map(([tag, attributes]) => pathOf(tag, attributes)).join('')
  made.set(shape, path)
  return path
}

function pathOf(tag: string, attributes: Attributes): string {
  const number = (name: string) => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      // Measured from the corner, whatever stood before it: a path of its own may begin with a relative move.
      return `M0 0${String(attributes.d ?? '')}`
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'polyline':
    case 'polygon':
      return `M${String(attributes.points ?? '').trim()}${tag === 'polygon' ? 'Z' : ''}`
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'))
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'))
    case 'rect':
      return rounded(number('x'), number('y'), number('width'), number('height'), number('rx') || number('ry'))
    default:
      return ''
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`
}

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [w, h] = [width - 2 * r, height - 2 * r]
  const arc = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '')
  return `M${x + r} ${y}h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}z`
}
