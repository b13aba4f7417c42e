/** The drawing as a graph of what can be lost: zones, devices and the ends of conduits (§8, FR 7). */
import { behaviourOf, isPassing, protocolOf } from '../catalogue'
import type { Asset, AssetId, Conduit, ConduitId, DiagramIndex, End, Zone } from '../model'
import type { Graph } from './depth-first'

/** Whose sessions end somewhere: of those of one zone, of several, or of nobody. */
export const SEVERAL = Symbol('several')
export type Home = string | null | typeof SEVERAL

interface Vertex {
  /** The device that is lost with it; null where nothing is. */
  readonly device: AssetId | null
  /** Whose sessions end here: the zone, or the asset that stands in none. */
  readonly home: Home
}

export interface PathGraph extends Graph {
  readonly vertices: readonly Vertex[]
  /** For each join the conduit that is lost with it; null where it is membership, or more than one line. */
  readonly conduits: readonly (ConduitId | null)[]
  /** The vertex from which an asset that was asked for reaches what is next to it. */
  readonly starts: ReadonlyMap<AssetId, number>
}

/**
 * The surroundings of some assets, as far as somebody stands who is not of their zone: what lies beyond plays no part in
 * whether they are cut off.
 *
 * Zones are joined to the devices in them, and the ends of each conduit to each other through its `via`. An asset that ends
 * sessions passes nothing on: it stands at the end of each of its conduits apart, but those asked for are joined to all of
 * theirs. Devices of which there are several, and conduits through them, are not lost at once. Signals and hand-overs are no
 * way, and nor is what passes a diode: nobody counts on an answer there. Cost: linear in what is come to.
 */
export function pathGraph(index: DiagramIndex, assets: readonly Asset[]): PathGraph {
  const builder = new Builder(index, assets)
  builder.build()
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
  readonly vertices: Vertex[] = []
  readonly joins: (readonly [number, number])[] = []
  readonly conduits: (ConduitId | null)[] = []
  readonly starts = new Map<AssetId, number>()
  readonly #known = new Map<string, number>()
  readonly #drawn = new Set<string>()
  readonly #asked: ReadonlySet<string>
  readonly #homes: ReadonlySet<Home>
  /** Whose surroundings are still to be looked at. */
  readonly #waiting: End[] = []

  constructor(
    readonly index: DiagramIndex,
    readonly assets: readonly Asset[],
  ) {
    this.#asked = new Set(assets.map(({ id }) => id))
    this.#homes = new Set(assets.map((asset) => homeOf(index, asset)))
  }

  get size(): number {
    return this.vertices.length
  }

  build(): void {
    for (const asset of this.assets) if (!this.#isPassed(asset)) this.starts.set(asset.id, this.#vertexOf(asset))
    for (let end = this.#waiting.pop(); end; end = this.#waiting.pop()) {
      if (end.kind === 'zone')
        for (const asset of this.index.interfacesIn(end.zone.id)) this.#addMember(end.zone, asset)
      else for (const zone of this.index.zonesOf(end.asset)) this.#addMember(zone, end.asset)
      for (const conduit of this.index.conduitsAt(end.kind === 'zone' ? end.zone.id : end.asset.id)) {
        if (opensSessions(conduit)) this.#addConduit(conduit)
      }
    }
  }

  /** A device, or an asset that was asked for, and a zone in which it has an interface. */
  #addMember(zone: Zone, asset: Asset): void {
    if (!this.#isPassed(asset) && !this.#asked.has(asset.id)) return
    const membership = `${asset.id} ${zone.id}`
    if (this.#drawn.has(membership)) return
    this.#drawn.add(membership)
    this.#join(this.#vertexOf(asset), this.#hub(zone), null)
  }

  #addConduit(conduit: Conduit): void {
    const { id, source, target, via = [] } = conduit
    if (this.#drawn.has(id) || !this.index.end(source) || !this.index.end(target)) return
    this.#drawn.add(id)
    const stops = [source, ...via, target].flatMap((stop) => this.index.end(stop) ?? [])
    const devices = stops.flatMap((stop) => (stop.kind === 'asset' && this.#isPassed(stop.asset) ? [stop.asset] : []))
    if (devices.some((device) => behaviourOf(device) === 'diode')) return
    const lost = devices.some(isSeveral) ? null : id
    for (const [i, stop] of stops.slice(1).entries()) {
      const isEnd = [i === 0, i === stops.length - 2]
      const [before, after] = [stops[i] as End, stop].map((one, k) => this.#stop(one, isEnd[k] === true))
      this.#join(before as number, after as number, lost)
    }
  }

  /** Where a conduit meets something: each time anew where sessions end. What stands in its `via` belongs to it alone. */
  #stop(stop: End, isEnd: boolean): number {
    if (stop.kind === 'zone') return this.#hub(stop.zone)
    const { asset } = stop
    if (this.#isPassed(asset)) return this.#vertexOf(asset, isEnd)
    return this.#asked.has(asset.id)
      ? this.#vertexOf(asset)
      : this.#add({ device: null, home: homeOf(this.index, asset) })
  }

  /** Whether it passes sessions on, or stands for that as a broker on a conduit. */
  #isPassed(asset: Asset): boolean {
    return isPassing(asset) || (behaviourOf(asset) === 'broker' && this.index.conduitsVia(asset.id).length > 0)
  }

  /** The one vertex of a device or of an asset that was asked for. */
  #vertexOf(asset: Asset, isLookedAround = true): number {
    const isDevice = this.#isPassed(asset)
    const vertex = this.#once(asset.id, {
      device: isDevice && !isSeveral(asset) ? asset.id : null,
      home: isDevice ? null : homeOf(this.index, asset),
    })
    if (isLookedAround) this.#lookAround(asset.id, { kind: 'asset', asset })
    return vertex
  }

  /** A zone: whoever ends sessions in it stands there. Beyond the zones of others nothing is looked at. */
  #hub(zone: Zone): number {
    const known = this.#known.get(zone.id)
    if (known !== undefined) return known
    const ending = this.index.interfacesIn(zone.id).filter((asset) => !this.#isPassed(asset))
    const home = ending.map((asset) => homeOf(this.index, asset)).reduce<Home>(bothHomes, null)
    if (home === null || this.#homes.has(home)) this.#lookAround(zone.id, { kind: 'zone', zone })
    return this.#once(zone.id, { device: null, home })
  }

  #lookAround(id: string, end: End): void {
    const mark = `around ${id}`
    if (this.#drawn.has(mark)) return
    this.#drawn.add(mark)
    this.#waiting.push(end)
  }

  #once(id: string, vertex: Vertex): number {
    const known = this.#known.get(id) ?? this.#add(vertex)
    this.#known.set(id, known)
    return known
  }

  #add(vertex: Vertex): number {
    this.vertices.push(vertex)
    return this.vertices.length - 1
  }

  #join(a: number, b: number, conduit: ConduitId | null): void {
    this.joins.push([a, b])
    this.conduits.push(conduit)
  }
}
