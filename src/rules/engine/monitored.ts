/** Which zones something collects events from, or watches (FR 6). */
import { carriesEvents, isCollectingRole, isPassing, protocolOf, roleOf } from '../../catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex, ZoneId } from '../../model'
import type { CheckContext } from './context'
import { opensSession } from './ends'

/**
 * Zones in which a log server or sensor has an interface, or that a conduit joins to one, be it past devices that pass
 * sessions on; and zones from which events are sent to whomever. Which end opens plays no part: some collect, some are sent
 * to. Cost: linear in the drawing.
 */
export function monitoredZones(context: CheckContext): ReadonlySet<ZoneId> {
  const walk = new Walk(context.index)
  for (const asset of context.assetsWhere(collects)) walk.startAt(asset)
  for (const conduit of context.conduitsWhere(sendsEvents)) walk.markEnds(conduit)
  walk.finish()
  return walk.monitored
}

const collects = (asset: Asset): boolean => isCollectingRole(roleOf(asset))

const sendsEvents = (conduit: Conduit): boolean =>
  (conduit.flows ?? []).some((flow) => carriesEvents(protocolOf(flow).id))

/** Goes from collectors along conduits, on through passing devices, and ends at what it comes to otherwise. */
class Walk {
  readonly monitored = new Set<ZoneId>()
  readonly #waiting: AssetId[] = []
  readonly #passed = new Set<AssetId>()

  constructor(readonly index: DiagramIndex) {}

  startAt(collector: Asset): void {
    this.#markZonesOf(collector)
    this.#along(collector.id, collector.id)
    for (const zone of this.index.zonesOf(collector)) this.#along(zone.id, collector.id)
    for (const conduit of this.index.conduitsVia(collector.id)) this.markEnds(conduit)
  }

  finish(): void {
    for (let device = this.#waiting.pop(); device; device = this.#waiting.pop()) this.#along(device, device)
  }

  markEnds({ source, target }: Conduit): void {
    for (const end of [source, target]) this.#mark(end)
  }

  /** What the conduits at an end join to one asset of it. */
  #along(end: AssetId | ZoneId, asset: AssetId): void {
    for (const conduit of this.index.conduitsAt(end)) {
      if (serves(conduit, end, asset)) this.#mark(conduit.source === end ? conduit.target : conduit.source)
    }
  }

  #mark(id: string): void {
    const end = this.index.end(id)
    if (end?.kind === 'zone') this.monitored.add(end.zone.id)
    if (end?.kind !== 'asset') return
    this.#markZonesOf(end.asset)
    if (!isPassing(end.asset) || this.#passed.has(end.asset.id)) return
    this.#passed.add(end.asset.id)
    this.#waiting.push(end.asset.id)
  }

  #markZonesOf(asset: Asset): void {
    for (const zone of this.index.zonesOf(asset)) this.monitored.add(zone.id)
  }
}

/** Whether a conduit carries sessions for this asset at its end: none of its flows need name it. */
function serves({ source, flows = [] }: Conduit, end: string, asset: AssetId): boolean {
  const named = source === end ? 'sourceAsset' : 'targetAsset'
  return flows.length === 0 || flows.some((flow) => opensSession(flow) && (flow[named] ?? asset) === asset)
}
