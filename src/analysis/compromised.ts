/**
 * What a compromised passing device can open sessions to (§5).
 */
import { protocolOf } from '../catalogue'
import { sideOf } from './flow-hops'
import { ANY } from './labels'
import type { Hop, Network, Part, PartEnd, Side, Spot } from './network'

/**
 * Ways to the ends of its edges and to both ends of the conduits that it is `via` of, for every protocol: past other
 * filters there, not past diodes. A diode passes nothing back, even when it is compromised. Source: §2, §5.
 *
 * "Not past diodes" is read literally, forward too: whoever holds the device before a diode holds nothing of the diode, so
 * behind it only what flows let the device pass for others (§4) is opened.
 */
export function unguardedHops(network: Network, spot: Spot): readonly Hop[] {
  return spot.parts.flatMap((part) => {
    const line = [sole(part.source), ...part.devices, sole(part.target)]
    return line.flatMap((device, at) => {
      if (device !== spot) return []
      const ahead = part.devices.slice(at)
      const behind = part.devices.slice(0, Math.max(0, at - 1)).toReversed()
      const down = at <= part.devices.length ? waysTo(network, part, spot, 'target', ahead) : []
      const up = at > 0 && !isDiode(spot) ? waysTo(network, part, spot, 'source', behind) : []
      return [...down, ...up]
    })
  })
}

function waysTo(network: Network, part: Part, spot: Spot, to: 'source' | 'target', via: readonly Spot[]): Hop[] {
  if (via.some(isDiode) || (to === 'source' && isDiode(sole(part.source)))) return []
  return standingAt(network, part, to).flatMap((side) => {
    if (assetOf(side) === spot) return []
    const from: Side = { kind: 'end', spot }
    return [{ part: part.number, id: part.conduit.id, from, to: side, label: ANY, via }]
  })
}

/** What an end stands for, with the passing devices that a flow names there (§3). */
function standingAt(network: Network, part: Part, end: 'source' | 'target'): Side[] {
  const side = sideOf(part[end])
  if (!side) return []
  if (end === 'source' ? !part.isFirst : !part.isLast) return [side]
  const sessions = part.flows.filter((flow) => network.labels.of(protocolOf(flow).id) !== undefined)
  const names = sessions.map((flow) => network.spot(end === 'source' ? flow.sourceAsset : flow.targetAsset))
  const devices = new Set(names.filter((spot) => spot?.gate))
  return [side, ...[...devices].map((spot): Side => ({ kind: 'end', spot: spot as Spot }))]
}

function sole(end: PartEnd): Spot | null {
  return end?.kind === 'asset' ? end.spot : null
}

function isDiode(spot: Spot | null): boolean {
  return spot?.behaviour === 'diode'
}

function assetOf(side: Side): Spot | null {
  if (side.kind === 'zone') return null
  return side.kind === 'end' ? side.spot : side.gate.spot
}
