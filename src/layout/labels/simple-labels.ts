import { conduitKind } from '../../catalogue'
import type { Conduit, DiagramIndex } from '../../model'
import { boundsOf } from '../geometry'
import type { Chip, ConduitRoute, Glyph, Point } from '../scene'
import { SIZES } from '../sizes'
import { arrowOf } from './arrow'
import { chipTexts, headsOf } from './flow-chips'

/** A route with its labels in the middle of its longest part, looking at nothing else. */
export function simplyLabelled(index: DiagramIndex, conduit: Conduit, points: readonly Point[]): ConduitRoute {
  const kind = conduitKind(index, conduit)
  const [from, to] = longestPart(points)
  const isUpright = from.x === to.x
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
  const along = (by: number): Point => {
    const share = length === 0 ? 0 : 0.5 + by / length
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  }
  const devices = (conduit.via ?? []).filter((id) => index.asset(id) !== undefined)
  const glyphs: Glyph[] = devices.map((device, i) => ({ device, at: along((i - (devices.length - 1) / 2) * 28) }))
  const middle = along(0)
  const chips: Chip[] = []
  if (kind !== 'inside') {
    let offset = 0
    for (const text of chipTexts(conduit)) {
      const x = isUpright ? middle.x + SIZES.glyph / 2 + SIZES.chipGap : middle.x - text.width / 2
      const y = isUpright ? middle.y - SIZES.chip / 2 : middle.y + SIZES.glyph / 2 + SIZES.chipGap
      const { flow, label, lock, width } = text
      chips.push({ flow, label, lock, arrow: arrowOf(text.to, from, to), x, y: y + offset, width, height: SIZES.chip })
      offset += SIZES.chip + 3
    }
  }
  const heads = kind === 'inside' ? { source: false, target: false } : headsOf(conduit)
  return {
    id: conduit.id,
    points,
    heads,
    glyphs,
    chips,
    mark: kind === 'undefined' ? middle : null,
    bounds: boundsOf(points),
  }
}

function longestPart(points: readonly Point[]): readonly [Point, Point] {
  let best: readonly [Point, Point] = [points[0] as Point, points[1] as Point]
  let most = -1
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1] as Point
    const b = points[i] as Point
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    if (length > most) {
      most = length
      best = [a, b]
    }
  }
  return best
}
