import { bottom, grown, right } from './geometry'
import type { Rect } from './scene'

const CELL = 256
/** What covers more cells than these stands in a list of its own, looked through at every question. */
const MOST_CELLS = 64

/** Rectangles that can be asked for by place: a grid of cells, made for thousands of small things near each other. */
export class RectIndex<T> {
  readonly #cells = new Map<number, { readonly rect: Rect; readonly item: T }[]>()
  readonly #large: { readonly rect: Rect; readonly item: T }[] = []

  add(rect: Rect, item: T): void {
    const entry = { rect, item }
    const [left, top, rightCell, bottomCell] = cellsOf(rect)
    if ((rightCell - left + 1) * (bottomCell - top + 1) > MOST_CELLS) {
      this.#large.push(entry)
      return
    }
    for (let column = left; column <= rightCell; column += 1) {
      for (let row = top; row <= bottomCell; row += 1) {
        const key = cellKey(column, row)
        const cell = this.#cells.get(key)
        if (cell) cell.push(entry)
        else this.#cells.set(key, [entry])
      }
    }
  }

  /** Calls `visit` with everything that touches the rectangle, each once; stops when it answers true, and says so. */
  find(rect: Rect, visit: (item: T, at: Rect) => boolean | undefined): boolean {
    const touches = (other: Rect) =>
      other.x <= right(rect) && rect.x <= right(other) && other.y <= bottom(rect) && rect.y <= bottom(other)
    for (const entry of this.#large) if (touches(entry.rect) && visit(entry.item, entry.rect)) return true
    const [left, top, rightCell, bottomCell] = cellsOf(rect)
    for (let column = left; column <= rightCell; column += 1) {
      for (let row = top; row <= bottomCell; row += 1) {
        for (const entry of this.#cells.get(cellKey(column, row)) ?? []) {
          const firstColumn = Math.max(left, Math.floor(entry.rect.x / CELL))
          const firstRow = Math.max(top, Math.floor(entry.rect.y / CELL))
          if (firstColumn !== column || firstRow !== row) continue
          if (touches(entry.rect) && visit(entry.item, entry.rect)) return true
        }
      }
    }
    return false
  }

  /** Whether anything comes nearer to the rectangle than `distance`. */
  isNear(rect: Rect, distance: number): boolean {
    const reach = grown(rect, distance)
    return this.find(
      reach,
      (_, at) => at.x < right(reach) && reach.x < right(at) && at.y < bottom(reach) && reach.y < bottom(at),
    )
  }
}

const cellsOf = (rect: Rect): readonly [number, number, number, number] => [
  Math.floor(rect.x / CELL),
  Math.floor(rect.y / CELL),
  Math.floor(right(rect) / CELL),
  Math.floor(bottom(rect) / CELL),
]
const cellKey = (column: number, row: number) => column * 67_108_864 + row
