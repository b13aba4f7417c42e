import { FINDING_SHAPES, FINDING_STROKES, type FindingShapeName, type Point, type Rect } from '../../layout'
import type { Finding } from '../../rules'
import { findingPlace } from './finding-place'
import { element, group, type Markup, short } from './markup'
import type { Picture } from './picture'
import type { Colours } from './theme'

type Shape = (typeof FINDING_SHAPES)[FindingShapeName]
type Paint = Shape['fill'] | Shape['ink'] | Shape['rim']
/** From the worst on. */
export const FINDING_RANK: readonly FindingShapeName[] = ['error', 'warning', 'advice', 'accepted']

export const shapeOf = ({ acceptance, severity }: Finding): FindingShapeName => (acceptance ? 'accepted' : severity)

/** The worst finding of everything drawn, as its shape: octagon, triangle, circle, ticked box; inside what is cut. */
export function drawFindings(picture: Picture, findings: readonly Finding[], clip: Rect | null): Markup {
  const worst = new Map<string, FindingShapeName>()
  for (const finding of findings) {
    const shape = shapeOf(finding)
    for (const id of finding.about) {
      const before = worst.get(id)
      if (before === undefined || FINDING_RANK.indexOf(shape) < FINDING_RANK.indexOf(before)) worst.set(id, shape)
    }
  }
  const shapes: Markup[] = []
  for (const [id, shape] of worst) {
    const at = findingPlace(picture, id, clip)
    if (at) shapes.push(drawFindingShape(shape, at, 17, picture.colours))
  }
  return group({}, shapes)
}

/** One of the four shapes, `size` pixels wide, around a point. */
export function drawFindingShape(shape: FindingShapeName, at: Point, size: number, colours: Colours): Markup {
  const scale = short(size / 16)
  const transform = `translate(${short(at.x - size / 2)} ${short(at.y - size / 2)}) scale(${scale})`
  const { outline, sign, fill, ink, rim } = FINDING_SHAPES[shape]
  const colour = (paint: Paint) => colours[PAINT[paint]]
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
  return group({ transform, 'data-finding': shape }, [
    element('path', {
      d: outline,
      fill: colour(fill),
      stroke: colour(rim),
      'stroke-width': FINDING_STROKES.rim,
      ...round,
    }),
    element('path', { d: sign, fill: 'none', stroke: colour(ink), 'stroke-width': FINDING_STROKES.sign, ...round }),
  ])
}

/** The theme's colour of a name that the shapes use. */
const PAINT: Readonly<Record<Paint, keyof Colours>> = {
  error: 'error',
  'warn-fill': 'warnFill',
  advice: 'advice',
  surface: 'surface',
  accepted: 'accepted',
  'on-error': 'onError',
  'on-warn': 'onWarn',
  'on-advice': 'onAdvice',
}
