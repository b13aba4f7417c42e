/**
 * The part of a drawing that decides about the sessions near some records: a session passes only devices that pass it on,
 * so what they join hangs together, and the rest of the drawing has no say in it (§3).
 */
import { prepareSessions, type Sessions } from '../../analysis'
import { isPassing } from '../../catalogue'
import { type Asset, type Conduit, type DiagramIndex, indexDiagram, type Zone } from '../../model'

export interface SessionsPart {
  /** Conduits whose sessions may be others than before; some may be gone. */
  readonly affected: ReadonlySet<string>
  /** A drawing in which they have the sessions that they have in the whole one; null where it is not worth cutting it out. */
  readonly sessions: Sessions | null
}

/** Of so much of a drawing the whole is asked. */
const MOST_OF_IT = 0.5

/** The part in which sessions may differ before and after an edit of these assets, zones and conduits. */
export function sessionsPart(before: DiagramIndex, after: DiagramIndex, disturbed: ReadonlySet<string>): SessionsPart {
  const old = new Surroundings(before)
  for (const id of disturbed) old.addRecord(id)
  const now = new Surroundings(after)
  for (const id of disturbed) now.addRecord(id)
  for (const id of old.conduits.keys()) now.addConduit(id)
  const affected = new Set([...old.conduits.keys(), ...now.conduits.keys()])
  const isMost = now.conduits.size > MOST_OF_IT * after.conduits.length
  return { affected, sessions: isMost ? null : prepareSessions(now.cutOut()) }
}

/** Conduits near some records, and all that decides about their sessions. */
class Surroundings {
  readonly conduits = new Map<string, Conduit>()
  readonly #gates = new Set<string>()
  readonly #index: DiagramIndex

  constructor(index: DiagramIndex) {
    this.#index = index
  }

  addRecord(id: string): void {
    this.addConduit(id)
    const end = this.#index.end(id)
    for (const conduit of namedBy(this.#index).get(id) ?? []) this.addConduit(conduit)
    if (end?.kind === 'zone') this.#addZone(end.zone)
    if (end?.kind !== 'asset') return
    for (const conduit of this.#index.conduitsAt(end.asset.id)) this.addConduit(conduit.id)
    for (const conduit of this.#index.conduitsVia(end.asset.id)) this.addConduit(conduit.id)
    for (const zone of this.#index.zonesOf(end.asset)) this.#addZone(zone)
    this.#addGate(end.asset)
  }

  addConduit(id: string): void {
    const conduit = this.#index.conduit(id)
    if (!conduit || this.conduits.has(id)) return
    this.conduits.set(id, conduit)
    this.#addGate(this.#index.asset(conduit.source))
    this.#addGate(this.#index.asset(conduit.target))
  }

  #addZone(zone: Zone): void {
    for (const conduit of this.#index.conduitsAt(zone.id)) this.addConduit(conduit.id)
    for (const asset of this.#index.interfacesIn(zone.id)) this.#addGate(asset)
  }

  /** A device that passes sessions on, and all devices that it is joined to. */
  #addGate(first: Asset | undefined): void {
    const waiting = first ? [first] : []
    for (let gate = waiting.pop(); gate; gate = waiting.pop()) {
      if (!isPassing(gate) || this.#gates.has(gate.id)) continue
      this.#gates.add(gate.id)
      for (const conduit of this.#index.conduitsAt(gate.id)) {
        this.conduits.set(conduit.id, conduit)
        for (const id of [conduit.source, conduit.target]) push(waiting, this.#index.asset(id))
      }
      for (const zone of this.#index.zonesOf(gate)) waiting.push(...this.#index.interfacesIn(zone.id).filter(isPassing))
    }
  }

  /** These conduits with their ends and devices, and the zones of these with all that has an interface there. */
  cutOut(): DiagramIndex {
    const { diagram } = this.#index
    const zones = new Map<Zone['id'], Zone>()
    const assets = new Map<Asset['id'], Asset>()
    const addAsset = (id: string | undefined) => {
      const asset = this.#index.asset(id)
      if (asset) assets.set(asset.id, asset)
    }
    const addZone = (zone: Zone) => {
      if (zones.has(zone.id)) return
      zones.set(zone.id, zone)
      for (const asset of this.#index.interfacesIn(zone.id)) assets.set(asset.id, asset)
    }
    for (const { source, target, via = [], flows = [] } of this.conduits.values()) {
      for (const id of [source, target]) {
        addAsset(id)
        const zone = this.#index.zone(id)
        if (zone) addZone(zone)
      }
      for (const id of via) addAsset(id)
      for (const { sourceAsset, targetAsset } of flows) {
        addAsset(sourceAsset)
        addAsset(targetAsset)
      }
    }
    for (const id of this.#gates) {
      addAsset(id)
      const gate = this.#index.asset(id)
      if (gate) for (const zone of this.#index.zonesOf(gate)) addZone(zone)
    }
    const conduits = new Map([...this.conduits.values()].map((conduit) => [conduit.id, conduit]))
    return indexDiagram({ ...diagram, zones, assets, conduits, annotations: new Map(), acceptances: new Map() })
  }
}

function push(assets: Asset[], asset: Asset | undefined): void {
  if (asset) assets.push(asset)
}

const namedByOf = new WeakMap<readonly Conduit[], ReadonlyMap<string, readonly string[]>>()

/** The conduits a flow of which names an asset, be it of their ends or not. */
function namedBy({ conduits }: DiagramIndex): ReadonlyMap<string, readonly string[]> {
  const known = namedByOf.get(conduits)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const { id, flows = [] } of conduits) {
    for (const { sourceAsset, targetAsset } of flows) {
      for (const name of [sourceAsset, targetAsset]) {
        if (name === undefined) continue
        const list = found.get(name)
        if (list) list.push(id)
        else found.set(name, [id])
      }
    }
  }
  namedByOf.set(conduits, found)
  return found
}
