/** A queue that hands out the number with the least key first; of equal keys the one that came last. */
export class LeastFirst {
  #keys = new Float64Array(256)
  #values = new Int32Array(256)
  #order = new Int32Array(256)
  #size = 0
  #count = 0

  get size(): number {
    return this.#size
  }

  clear(): void {
    this.#size = 0
    this.#count = 0
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) this.#grow()
    let at = this.#size
    this.#size += 1
    this.#count += 1
    const order = this.#count
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#isBefore(key, order, parent)) break
      this.#copy(parent, at)
      at = parent
    }
    this.#set(at, key, value, order)
  }

  /** The value with the least key; the queue must not be empty. */
  pop(): number {
    const value = this.#values[0] as number
    this.#size -= 1
    const key = this.#keys[this.#size] as number
    const order = this.#order[this.#size] as number
    const last = this.#values[this.#size] as number
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.#size) break
      if (child + 1 < this.#size && this.#isLess(child + 1, child)) child += 1
      if (this.#isBefore(key, order, child)) break
      this.#copy(child, at)
      at = child
    }
    this.#set(at, key, last, order)
    return value
  }

  #isBefore(key: number, order: number, other: number): boolean {
    const otherKey = this.#keys[other] as number
    return key < otherKey || (key === otherKey && order > (this.#order[other] as number))
  }
  #isLess(a: number, b: number): boolean {
    return this.#isBefore(this.#keys[a] as number, this.#order[a] as number, b)
  }
  #copy(from: number, to: number): void {
    this.#set(to, this.#keys[from] as number, this.#values[from] as number, this.#order[from] as number)
  }
  #set(at: number, key: number, value: number, order: number): void {
    this.#keys[at] = key
    this.#values[at] = value
    this.#order[at] = order
  }
  #grow(): void {
    const grow = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    const size = this.#keys.length * 2
    this.#keys = grow(this.#keys, new Float64Array(size))
    this.#values = grow(this.#values, new Int32Array(size))
    this.#order = grow(this.#order, new Int32Array(size))
  }
}
