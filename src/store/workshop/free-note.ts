import { overlap, type Point, type Rect, type Scene } from '../../layout'

const NOTE = { width: 148, height: 92 }
const STEP = { x: NOTE.width + 12, y: NOTE.height + 14 }
const ROUNDS = 8

/** The middle of a place for a new note: the nearest to a point where it covers no card and no other note. */
export function freeNotePlace(scene: Scene, near: Point): Point {
  const taken: readonly Rect[] = [
    ...scene.assets.values(),
    ...[...scene.annotations.values()].filter(({ isFrame }) => !isFrame),
  ]
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { x, y } of ring(round)) {
      const at = { x: near.x + x * STEP.x, y: near.y + y * STEP.y }
      const rect = { ...NOTE, x: at.x - NOTE.width / 2, y: at.y - NOTE.height / 2 }
      if (rect.y >= 0 && !taken.some((box) => overlap(rect, box))) return at
    }
  }
  return near
}

/** Steps that are so far away, in the order of reading. */
function ring(round: number): Point[] {
  const all: Point[] = []
  for (let y = -round; y <= round; y += 1) {
    for (let x = -round; x <= round; x += 1) if (Math.max(Math.abs(x), Math.abs(y)) === round) all.push({ x, y })
  }
  return all
}
