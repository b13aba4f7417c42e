/** The drawing as a graph of what can be lost: zones, devices and the ends of conduits (§8, FR 7). */
import { behaviourOf, isPassing, protocolOf } from '../catalogue'
import type { Asset, AssetId, Conduit, ConduitId, DiagramIndex, End, ZoneId } from '../model'
import type { Graph } from './depth-first'

/** What stands at a vertex. */
interface Vertex {
  /** The device that is lost with it; null for a zone or an end of a conduit. */
  readonly device: AssetId | null
  /** Where sessions end here: the zone, or the asset that stands in none; null for a device. */
  readonly home: string | null
}

/** Whose sessions end somewhere: of those of one zone, of several, or of nobody. */
export const SEVERAL = Symbol('several')
export type Home = string | null | typeof SEVERAL

export interface PathGraph extends Graph {
  readonly vertices: readonly { readonly device: AssetId | null; readonly home: Home }[]
  /** For each join the conduit that is lost with it; null where it is membership, or more than one line. */
  readonly conduits: readonly (ConduitId | null)[]
  /** The vertex from which an asset that `isJoined` reaches what is next to it. */
  readonly starts: ReadonlyMap<AssetId, number>
}

/**
 * Zones are joined to the devices in them, and the ends of each conduit to each other through its `via`. An asset that ends
 * sessions passes nothing on: it stands at the end of each of its conduits apart. Those for which `isJoined` holds are
 * joined to all of theirs. Devices of which there are several, and conduits through them, are not lost at once. Signals and
 * hand-overs are no way, and nor is what passes a diode: nobody counts on an answer there. Cost: linear in the drawing.
 */
export function pathGraph(index: DiagramIndex, isJoined: (asset: Asset) => boolean): PathGraph {
  const builder = new Builder(index, isJoined)
  for (const asset of index.assets) builder.addMember(asset)
  for (const conduit of index.conduits) if (opensSessions(conduit)) builder.addConduit(conduit)
  return builder
}

/** Home of what stands in a zone, or in none. */
export function homeOf(index: DiagramIndex, asset: Asset): string {
  return index.zoneOf(asset)?.id ?? asset.id
}

export function bothHomes(one: Home, other: Home): Home {
  if (one === null || one === other) return other
  return other === null ? one : SEVERAL
}

function opensSessions({ flows = [] }: Conduit): boolean {
  return flows.length === 0 || flows.some((flow) => ['network', 'link'].includes(protocolOf(flow).session))
}

const isSeveral = ({ quantity = 1 }: Asset): boolean => quantity > 1

class Builder implements PathGraph {
  readonly vertices: { device: AssetId | null; home: Home }[] = []
  readonly joins: (readonly [number, number])[] = []
  readonly conduits: (ConduitId | null)[] = []
  readonly starts = new Map<AssetId, number>()
  readonly #known = new Map<string, number>()

  constructor(
    readonly index: DiagramIndex,
    readonly isJoined: (asset: Asset) => boolean,
  ) {}

  get size(): number {
    return this.vertices.length
  }

  addMember(asset: Asset): void {
    const zones = this.index.zonesOf(asset)
    const own = this.#isPassed(asset) ? this.#device(asset) : this.isJoined(asset) ? this.#start(asset) : null
    const home = homeOf(this.index, asset)
    for (const { id } of zones) {
      const hub = this.#hub(id)
      if (own === null || !this.#isPassed(asset)) this.#addHome(hub, home)
      if (own !== null) this.#join(own, hub, null)
    }
  }

  addConduit(conduit: Conduit): void {
    const stops = [conduit.source, ...(conduit.via ?? []), conduit.target].flatMap((id) => this.index.end(id) ?? [])
    if (!this.index.end(conduit.source) || !this.index.end(conduit.target)) return
    if (stops.some((stop) => stop.kind === 'asset' && behaviourOf(stop.asset) === 'diode')) return
    const isOne = !stops.some((stop) => stop.kind === 'asset' && this.#isPassed(stop.asset) && isSeveral(stop.asset))
    for (const [i, stop] of stops.slice(1).entries()) {
      this.#join(this.#vertexAt(stops[i] as End), this.#vertexAt(stop), isOne ? conduit.id : null)
    }
  }

  #vertexAt(stop: End): number {
    return stop.kind === 'zone' ? this.#hub(stop.zone.id) : this.#stop(stop.asset)
  }

  /** Whether it passes sessions on, or stands for that as a broker on a conduit. */
  #isPassed(asset: Asset): boolean {
    return isPassing(asset) || (behaviourOf(asset) === 'broker' && this.index.conduitsVia(asset.id).length > 0)
  }

  /** Where a conduit meets an asset: each time anew where sessions end. */
  #stop(asset: Asset): number {
    if (this.#isPassed(asset)) return this.#device(asset)
    return this.isJoined(asset) ? this.#start(asset) : this.#add({ device: null, home: homeOf(this.index, asset) })
  }

  #device(asset: Asset): number {
    return this.#once(asset.id, { device: isSeveral(asset) ? null : asset.id, home: null })
  }

  #start(asset: Asset): number {
    const vertex = this.#once(asset.id, { device: null, home: homeOf(this.index, asset) })
    this.starts.set(asset.id, vertex)
    return vertex
  }

  #hub(zone: ZoneId): number {
    return this.#once(zone, { device: null, home: null })
  }

  #addHome(hub: number, home: string): void {
    const vertex = this.vertices[hub]
    if (vertex) vertex.home = bothHomes(vertex.home, home)
  }

  #once(id: string, vertex: Vertex): number {
    const known = this.#known.get(id) ?? this.#add(vertex)
    this.#known.set(id, known)
    return known
  }

  #add(vertex: Vertex): number {
    this.vertices.push({ ...vertex })
    return this.vertices.length - 1
  }

  #join(a: number, b: number, conduit: ConduitId | null): void {
    this.joins.push([a, b])
    this.conduits.push(conduit)
  }
}
