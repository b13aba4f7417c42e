import type { Point } from '../../layout'

/** The fingers on the drawing, in the order in which they came down. While a pen draws, touches are the palm's. */
export class Fingers {
  readonly #down = new Map<number, Point>()

  get count(): number {
    return this.#down.size
  }

  put(id: number, at: Point): void {
    this.#down.set(id, at)
  }

  has(id: number): boolean {
    return this.#down.has(id)
  }

  lift(id: number): void {
    this.#down.delete(id)
  }

  forget(): void {
    this.#down.clear()
  }

  /** Where the first two stand; null with fewer. */
  pair(): readonly [Point, Point] | null {
    const [first, second] = this.#down.values()
    return first && second ? [first, second] : null
  }

  /** The one finger that is left; null with none or several. */
  last(): { readonly id: number; readonly at: Point } | null {
    const [only] = this.#down
    return only && this.#down.size === 1 ? { id: only[0], at: only[1] } : null
  }
}
