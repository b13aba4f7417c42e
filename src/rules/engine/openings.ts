/** In which directions a conduit lets sessions be opened, stretch by stretch (§3, §4). */
import { behaviourOf, isPassing, passesLink, protocolOf } from '../../catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex, Flow } from '../../model'
import { opensSession } from './ends'

/** An end of a stretch: an asset, or a zone, of which a flow may mean one asset. */
export interface StretchEnd {
  readonly id: string
  readonly named: Asset | undefined
}

/** One way in which sessions can be opened along a conduit, or along a stretch of one with a broker in its `via`. */
export interface Opening {
  /** Null for an undefined conduit: every protocol passes. */
  readonly flow: Flow | null
  readonly from: StretchEnd
  readonly to: StretchEnd
  /** Passing devices between, in the order in which they are passed. */
  readonly via: readonly AssetId[]
}

interface Stretch {
  readonly source: string
  readonly target: string
  readonly via: readonly Asset[]
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * All openings of a conduit: none against a diode, by a flow that names an asset not of its end, by signals and
 * hand-overs, or by a link protocol where something on the way passes none.
 */
export function openingsOf(index: DiagramIndex, conduit: Conduit): readonly Opening[] {
  if (!index.end(conduit.source) || !index.end(conduit.target)) return []
  const stretches = stretchesOf(index, conduit)
  const flows = conduit.flows ?? []
  if (flows.length === 0) return stretches.flatMap((stretch) => along(index, stretch, null))
  return flows
    .filter((flow) => opensAnything(index, conduit, flow))
    .flatMap((flow) => stretches.flatMap((stretch) => along(index, stretch, flow)))
}

function stretchesOf(index: DiagramIndex, conduit: Conduit): readonly Stretch[] {
  const stretches: Stretch[] = []
  let { source } = conduit as { source: string }
  let via: Asset[] = []
  for (const id of conduit.via ?? []) {
    const device = index.asset(id)
    if (!device) continue
    if (isPassing(device)) via.push(device)
    else {
      stretches.push({ source, target: device.id, via, isFirst: stretches.length === 0, isLast: false })
      source = device.id
      via = []
    }
  }
  stretches.push({ source, target: conduit.target, via, isFirst: stretches.length === 0, isLast: true })
  return stretches
}

function opensAnything(index: DiagramIndex, conduit: Conduit, flow: Flow): boolean {
  return opensSession(flow) && misnamedBy(index, conduit, flow).length === 0
}

/** The assets that a flow names and that are not of their end: it then opens nothing (§3). */
export function misnamedBy(index: DiagramIndex, conduit: Conduit, flow: Flow): readonly Asset[] {
  const named = [
    [conduit.source, flow.sourceAsset],
    [conduit.target, flow.targetAsset],
  ] as const
  return named.flatMap(([end, id]) => {
    const asset = index.asset(id)
    return asset && !isOfEnd(index, end, id) ? [asset] : []
  })
}

/** Whether a flow may name this asset at this end; one that is not in the drawing reads as not named (§3, §10). */
function isOfEnd(index: DiagramIndex, end: string, named: AssetId | undefined): boolean {
  const asset = index.asset(named)
  return asset === undefined || asset.id === end || index.zonesOf(asset).some((zone) => zone.id === end)
}

function along(index: DiagramIndex, stretch: Stretch, flow: Flow | null): readonly Opening[] {
  const source = { id: stretch.source, named: stretch.isFirst ? index.asset(flow?.sourceAsset) : undefined }
  const target = { id: stretch.target, named: stretch.isLast ? index.asset(flow?.targetAsset) : undefined }
  // A way from an asset to itself leads nowhere.
  const [one, other] = [source, target].map(({ id, named }) => named ?? index.asset(id))
  if (one && one === other) return []
  const facts = flow ? protocolOf(flow) : null
  const devices = [...stretch.via, ...passedEnds(index, [source, target])]
  if (facts?.session === 'link' && !devices.every(passesLink)) return []
  const opens = !flow || facts?.commandsBack ? 'either' : (flow.opens ?? 'source')
  const isOneWay = [stretch.source, ...stretch.via.map(({ id }) => id), stretch.target].some((id) => isDiode(index, id))
  const via = stretch.via.map((device) => device.id)
  const openings: Opening[] = []
  if (opens !== 'target') openings.push({ flow, from: source, to: target, via })
  if (opens !== 'source' && !isOneWay) openings.push({ flow, from: target, to: source, via: via.toReversed() })
  return openings
}

function isDiode(index: DiagramIndex, id: string): boolean {
  const asset = index.asset(id)
  return asset !== undefined && behaviourOf(asset) === 'diode'
}

/** Ends that are passing devices and at which the flow does not end. */
function passedEnds(index: DiagramIndex, ends: readonly StretchEnd[]): readonly Asset[] {
  return ends.flatMap(({ id, named }) => {
    const asset = index.asset(id)
    return asset && !named && isPassing(asset) ? [asset] : []
  })
}
