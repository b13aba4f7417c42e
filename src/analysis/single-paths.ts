import { compareText } from '../base'
import type { Asset, AssetId, ConduitId, DiagramIndex } from '../model'
import { DepthFirst, joinsAt } from './depth-first'
import { bothHomes, type Home, homeOf, type PathGraph, pathGraph } from './path-graph'

/** One device or conduit, and the assets that are cut off from all that stands elsewhere when it is lost. */
export interface SinglePath {
  readonly lost: AssetId | ConduitId
  /** By id. */
  readonly assets: readonly AssetId[]
}

/**
 * What some assets hang on: the nearest device that is an articulation point between them and everything outside their
 * zone, or the nearest conduit that is a bridge where no device is. What has nothing elsewhere to be cut off from hangs on
 * nothing. By id of what is lost. Reads only what lies between them and others. Cost: near-linear in that.
 *
 * Source: §8 (FR 7).
 */
export function singlePaths(index: DiagramIndex, hanging: readonly Asset[]): readonly SinglePath[] {
  if (hanging.length === 0) return []
  const graph = pathGraph(index, hanging)
  const search = new Search(graph)
  const found = new Map<AssetId | ConduitId, AssetId[]>()
  for (const [id, start] of graph.starts) {
    const asset = index.asset(id)
    const lost = asset && search.nearestCut(start, homeOf(index, asset))
    if (!lost) continue
    const assets = found.get(lost)
    if (assets) assets.push(id)
    else found.set(lost, [id])
  }
  return [...found]
    .map(([lost, assets]) => ({ lost, assets: assets.toSorted(compareText) }))
    .toSorted((a, b) => compareText(a.lost, b.lost))
}

/** Searches each part of the graph from where somebody else stands, so that what an asset hangs on lies above it. */
class Search {
  readonly #at: readonly (readonly number[])[]
  readonly #parts: DepthFirst
  /** Searches from the first home of each part, and from the first other one. */
  readonly #trees: readonly [Tree, Tree]
  readonly #searched = new Set<number>()

  constructor(readonly graph: PathGraph) {
    this.#at = joinsAt(graph)
    this.#parts = new DepthFirst(graph, this.#at)
    this.#trees = [new Tree(graph, this.#at), new Tree(graph, this.#at)]
  }

  nearestCut(start: number, home: string): AssetId | ConduitId | null {
    this.#searchPartOf(start)
    const tree = this.#trees.find((one) => one.rootOf(start) !== home && one.rootOf(start) !== null)
    return tree?.nearestCut(start, home) ?? null
  }

  #searchPartOf(start: number): void {
    if (this.#searched.has(start)) return
    const part = this.#parts.from(start)
    for (const vertex of part) this.#searched.add(vertex)
    const homeAt = (vertex: number) => this.graph.vertices[vertex]?.home ?? null
    const first = part.find((vertex) => homeAt(vertex) !== null)
    if (first === undefined) return
    this.#trees[0].grow(first)
    const other = part.find((vertex) => homeAt(vertex) !== null && homeAt(vertex) !== homeAt(first))
    if (other !== undefined) this.#trees[1].grow(other)
  }
}

/** A search with whose sessions end in the subtree of each vertex. */
class Tree {
  readonly #search: DepthFirst
  readonly #homes: Home[]
  readonly #roots = new Map<number, Home>()

  constructor(
    readonly graph: PathGraph,
    at: readonly (readonly number[])[],
  ) {
    this.#search = new DepthFirst(graph, at)
    this.#homes = graph.vertices.map(({ home }) => home)
  }

  /** Who stands at the root above a vertex; null where nothing was searched. */
  rootOf(vertex: number): Home {
    return this.#roots.get(vertex) ?? null
  }

  grow(root: number): void {
    const order = this.#search.from(root)
    const home = this.graph.vertices[root]?.home ?? null
    for (const vertex of order.toReversed()) {
      this.#roots.set(vertex, home)
      const above = this.#search.parent[vertex] as number
      if (above >= 0) this.#homes[above] = bothHomes(this.#homes[above] ?? null, this.#homes[vertex] ?? null)
    }
  }

  nearestCut(start: number, home: string): AssetId | ConduitId | null {
    const search = this.#search
    let conduit: ConduitId | null = null
    for (let vertex = start; vertex >= 0; vertex = search.parent[vertex] as number) {
      const inside = this.#homes[vertex] ?? null
      if (inside !== null && inside !== home) return conduit
      if (search.isBridge(vertex)) conduit ??= this.graph.conduits[search.by[vertex] as number] ?? null
      const device = search.isCutAbove(vertex) && this.graph.vertices[search.parent[vertex] as number]?.device
      if (device) return device
    }
    return conduit
  }
}
