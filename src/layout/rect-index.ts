import type { Rect } from './scene'

/** Pixels of a cell; a good size is that of the usual question. */
const USUAL_CELL = 128
/** What covers more cells than these stands in a list of its own, looked through at every question. */
const MOST_CELLS = 96

interface Entry<T> {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly rect: Rect
  readonly item: T
  /** Its first cell. */
  readonly column: number
  readonly row: number
}

/** Rectangles that can be asked for by place: a grid of cells, made for thousands of small things near each other. */
export class RectIndex<T> {
  readonly #cells = new Map<number, Entry<T>[]>()
  readonly #large: Entry<T>[] = []
  readonly #cell: number

  constructor(cell: number = USUAL_CELL) {
    this.#cell = cell
  }

  add(rect: Rect, item: T): void {
    const { x: left, y: top } = rect
    const right = left + rect.width
    const bottom = top + rect.height
    const column = Math.floor(left / this.#cell)
    const row = Math.floor(top / this.#cell)
    const lastColumn = Math.floor(right / this.#cell)
    const lastRow = Math.floor(bottom / this.#cell)
    const entry: Entry<T> = { left, top, right, bottom, rect, item, column, row }
    if ((lastColumn - column + 1) * (lastRow - row + 1) > MOST_CELLS) {
      this.#large.push(entry)
      return
    }
    for (let i = column; i <= lastColumn; i += 1) {
      for (let j = row; j <= lastRow; j += 1) {
        const key = cellKey(i, j)
        const cell = this.#cells.get(key)
        if (cell) cell.push(entry)
        else this.#cells.set(key, [entry])
      }
    }
  }

  /** Calls `visit` with everything that touches the rectangle, each once; stops when it answers true, and says so. */
  find(rect: Rect, visit: (item: T, at: Rect) => boolean | undefined): boolean {
    const { x: left, y: top } = rect
    const right = left + rect.width
    const bottom = top + rect.height
    for (const entry of this.#large) {
      if (entry.left > right || entry.right < left || entry.top > bottom || entry.bottom < top) continue
      if (visit(entry.item, entry.rect)) return true
    }
    const column = Math.floor(left / this.#cell)
    const row = Math.floor(top / this.#cell)
    const lastColumn = Math.floor(right / this.#cell)
    const lastRow = Math.floor(bottom / this.#cell)
    for (let i = column; i <= lastColumn; i += 1) {
      for (let j = row; j <= lastRow; j += 1) {
        const cell = this.#cells.get(cellKey(i, j))
        if (cell === undefined) continue
        for (const entry of cell) {
          if (entry.left > right || entry.right < left || entry.top > bottom || entry.bottom < top) continue
          // What covers several of the cells asked for is met in the first of them only.
          if (i !== (entry.column > column ? entry.column : column) || j !== (entry.row > row ? entry.row : row))
            continue
          if (visit(entry.item, entry.rect)) return true
        }
      }
    }
    return false
  }

  /** Whether anything comes nearer to the rectangle than `distance`. */
  isNear(rect: Rect, distance: number): boolean {
    const x = rect.x - distance + EDGE
    const y = rect.y - distance + EDGE
    const more = 2 * (distance - EDGE)
    return this.find({ x, y, width: rect.width + more, height: rect.height + more }, always)
  }
}

/** What only touches is not near. */
const EDGE = 1e-6
const always = () => true
const cellKey = (column: number, row: number) => column * 67_108_864 + row
