/** An undirected graph: its vertices are 0 to `size` - 1; two of them may be joined more than once. */
export interface Graph {
  readonly size: number
  /** The two vertices of each join. */
  readonly joins: readonly (readonly [number, number])[]
}

/** For each vertex its joins. */
export function joinsAt({ size, joins }: Graph): readonly (readonly number[])[] {
  const at: number[][] = Array.from({ length: size }, () => [])
  for (const [join, [a, b]] of joins.entries()) {
    at[a]?.push(join)
    if (a !== b) at[b]?.push(join)
  }
  return at
}

/**
 * Depth-first searches of the parts of a graph, one from each start, and the cuts that they show. Not recursive. Cost:
 * linear in the vertices and joins of the parts that are searched.
 *
 * Source: R. Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
export class DepthFirst {
  /** From which vertex each was come to, and by which join; -1 for a start, and for what was not come to. */
  readonly parent: Int32Array
  readonly by: Int32Array
  /** When each was come to; -1 for what was not. */
  readonly #at: Int32Array
  /** The earliest that its subtree is joined to, beside the join by which it was come to. */
  readonly #low: Int32Array
  readonly #next: Int32Array

  constructor(
    readonly graph: Graph,
    readonly joinsAt: readonly (readonly number[])[],
  ) {
    const blank = () => new Int32Array(graph.size).fill(-1)
    this.parent = blank()
    this.by = blank()
    this.#at = blank()
    this.#low = blank()
    this.#next = new Int32Array(graph.size)
  }

  /** Searches the part of a vertex that was not come to before; all of it, in the order in which it is come to. */
  from(start: number): readonly number[] {
    const order: number[] = []
    const path: number[] = []
    this.#enter(start, order, path)
    for (let vertex = path.at(-1); vertex !== undefined; vertex = path.at(-1)) {
      const join = this.joinsAt[vertex]?.[this.#next[vertex] as number]
      if (join === undefined) {
        path.pop()
        this.#lower(this.parent[vertex] as number, this.#low[vertex] as number)
        continue
      }
      this.#next[vertex] = (this.#next[vertex] as number) + 1
      if (join !== this.by[vertex]) this.#follow(vertex, join, order, path)
    }
    return order
  }

  /** Whether the join by which a vertex was come to is a bridge: the only one between its subtree and the rest. */
  isBridge(vertex: number): boolean {
    const above = this.parent[vertex] as number
    return above >= 0 && (this.#low[vertex] as number) > (this.#at[above] as number)
  }

  /** Whether the vertex from which one was come to is all that joins its subtree to the rest. */
  isCutAbove(vertex: number): boolean {
    const above = this.parent[vertex] as number
    return above >= 0 && (this.#low[vertex] as number) >= (this.#at[above] as number)
  }

  #follow(vertex: number, join: number, order: number[], path: number[]): void {
    const [a, b] = this.graph.joins[join] as readonly [number, number]
    const other = a === vertex ? b : a
    const seen = this.#at[other] as number
    if (seen >= 0) {
      this.#lower(vertex, seen)
      return
    }
    this.parent[other] = vertex
    this.by[other] = join
    this.#enter(other, order, path)
  }

  #enter(vertex: number, order: number[], path: number[]): void {
    this.#at[vertex] = order.length
    this.#low[vertex] = order.length
    order.push(vertex)
    path.push(vertex)
  }

  #lower(vertex: number, value: number): void {
    if (vertex >= 0 && value < (this.#low[vertex] as number)) this.#low[vertex] = value
  }
}
