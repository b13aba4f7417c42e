import type { Point } from '../../layout'
import type { Finding } from '../../rules'
import { element, group, type Markup, short } from './markup'
import type { Picture } from './picture'
import type { Colours } from './theme'

export type FindingShape = 'error' | 'warning' | 'advice' | 'accepted'
const RANK: readonly FindingShape[] = ['error', 'warning', 'advice', 'accepted']

/** The worst finding of everything drawn, as its shape: octagon, triangle, circle, ticked box. */
export function drawFindings(picture: Picture, findings: readonly Finding[]): Markup {
  const worst = new Map<string, FindingShape>()
  for (const finding of findings) {
    const shape = finding.acceptance ? 'accepted' : finding.severity
    for (const id of finding.about) {
      const before = worst.get(id)
      if (before === undefined || RANK.indexOf(shape) < RANK.indexOf(before)) worst.set(id, shape)
    }
  }
  const shapes: Markup[] = []
  for (const [id, shape] of worst) {
    const at = placeOf(picture, id)
    if (at) shapes.push(drawFindingShape(shape, at, 17, picture.colours))
  }
  return group({}, shapes)
}

/** Astride the top right corner of a card or zone; at a conduit's first device, mark or middle. */
function placeOf({ scene }: Picture, id: string): Point | null {
  const card = scene.assets.get(id as never) ?? scene.zones.get(id as never)
  if (card) return { x: card.x + card.width - 1.5, y: card.y + 1.5 }
  const route = scene.conduits.get(id as never)
  if (!route) return null
  const tile = route.glyphs[0]?.at ?? route.mark
  if (tile) return { x: tile.x + 10.5, y: tile.y - 10.5 }
  return middleOf(route.points)
}

function middleOf(points: readonly Point[]): Point | null {
  const longest = points
    .slice(1)
    .map((to, i) => ({ from: points[i] as Point, to }))
    .reduce<{ from: Point; to: Point } | null>(
      (best, part) => (best && length(best) >= length(part) ? best : part),
      null,
    )
  return longest && { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 }
}
const length = ({ from, to }: { from: Point; to: Point }) => Math.abs(to.x - from.x) + Math.abs(to.y - from.y)

/** One of the four shapes, `size` pixels wide, around a point. */
export function drawFindingShape(shape: FindingShape, at: Point, size: number, colours: Colours): Markup {
  const scale = short(size / 16)
  const transform = `translate(${short(at.x - size / 2)} ${short(at.y - size / 2)}) scale(${scale})`
  return group({ transform, 'data-finding': shape }, PARTS[shape](colours))
}

const exclamation = (top: number, bottom: number, dot: number, colour: string) => [
  element('path', { d: `M8 ${top}V${bottom}`, stroke: colour, 'stroke-width': 1.7, 'stroke-linecap': 'round' }),
  element('circle', { cx: 8, cy: dot, r: 1, fill: colour }),
]
const rim = (colours: Colours) => ({ stroke: colours.surface, 'stroke-width': 1.4, 'stroke-linejoin': 'round' })

const PARTS: Record<FindingShape, (colours: Colours) => Markup[]> = {
  error: (colours) => [
    element('path', { d: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z', fill: colours.error, ...rim(colours) }),
    ...exclamation(4.4, 8.6, 11.4, colours.onError),
  ],
  warning: (colours) => [
    element('path', { d: 'M8 1.2 15.3 14.2H.7z', fill: colours.warnFill, ...rim(colours) }),
    ...exclamation(5.8, 9.4, 11.8, colours.onWarn),
  ],
  advice: (colours) => [
    element('circle', { cx: 8, cy: 8, r: 7.2, fill: colours.advice, ...rim(colours) }),
    element('path', { d: 'M8 7.4V11.4', stroke: colours.onAdvice, 'stroke-width': 1.7, 'stroke-linecap': 'round' }),
    element('circle', { cx: 8, cy: 4.9, r: 1, fill: colours.onAdvice }),
  ],
  accepted: (colours) => [
    element('rect', {
      x: 1,
      y: 1,
      width: 14,
      height: 14,
      rx: 4,
      fill: colours.surface,
      stroke: colours.accepted,
      'stroke-width': 1.4,
    }),
    element('path', {
      d: 'M4.6 8.2 7 10.6l4.4-5',
      fill: 'none',
      stroke: colours.accepted,
      'stroke-width': 1.7,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ],
}
