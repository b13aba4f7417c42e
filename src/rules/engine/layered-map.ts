/** More changes than this are laid down into a map of their own. */
const MOST_ON_TOP = 400

/** A map that never changes, and of which a changed one costs what changes; now and then it is copied whole. */
export class LayeredMap<V> {
  readonly #base: ReadonlyMap<string, V>
  readonly #top: ReadonlyMap<string, V | null>

  constructor(base: ReadonlyMap<string, V>, top: ReadonlyMap<string, V | null> = new Map()) {
    this.#base = base
    this.#top = top
  }

  get(key: string): V | undefined {
    const changed = this.#top.get(key)
    return changed === undefined ? this.#base.get(key) : (changed ?? undefined)
  }

  /** With these values; null takes one away. */
  with(changes: ReadonlyMap<string, V | null>): LayeredMap<V> {
    if (changes.size === 0) return this
    const top = new Map([...this.#top, ...changes])
    if (top.size <= MOST_ON_TOP) return new LayeredMap(this.#base, top)
    const base = new Map(this.#base)
    for (const [key, value] of top) {
      if (value === null) base.delete(key)
      else base.set(key, value)
    }
    return new LayeredMap(base)
  }
}
