import { middleOf } from '../line-paths'
import type { ConduitRoute, Point } from '../scene'

/** From the middle of a device's tile, or of the mark, to its corner, px. */
const CORNER = 10.5

/** Where the worst finding of a conduit stands: at its first device, its mark, or else the middle of its line. */
export function findingOnRoute({
  glyphs,
  mark,
  points,
}: Pick<ConduitRoute, 'glyphs' | 'mark' | 'points'>): Point | null {
  const tile = glyphs[0]?.at ?? mark
  return tile ? { x: tile.x + CORNER, y: tile.y - CORNER } : middleOf(points)
}
