/**
 * Which sessions cross between sides, gathered by the conduit to blame: asked once a check, shared by the rules (§4, §8).
 */
import type { SessionBundle, SessionQuestion } from '../../analysis'
import { behaviourOf, crosses, flagsOf, isPassing, protocol, roleOf, sideOf } from '../../catalogue'
import type { Asset, AssetId, Conduit, ConduitId, DiagramIndex, Zone } from '../../model'
import type { CheckContext } from './context'
import { isDmzDevice, isInDmz } from './dmz'
import { isLandingRole } from './landing'

export type Bundles = ReadonlyMap<string, SessionBundle>

const isOutside = (asset: Asset) => sideOf(asset.level) === 'EXTERNAL'
const isIt = (asset: Asset) => sideOf(asset.level) === 'IT'
const isOt = (asset: Asset) => sideOf(asset.level) === 'OT'
const isAbove = (asset: Asset) => isOutside(asset) || isIt(asset)
const isDiode = (asset: Asset) => behaviourOf(asset) === 'diode'

function ask(context: CheckContext, question: SessionQuestion): Bundles {
  const bundles = context.sessionsBetween(question, (one) => !isByZoneAlone(context.index, one))
  return new Map(bundles.map((one) => [one.conduit, one]))
}

/** Sessions along a wire inside a zone that its members could open without it: of these `flat-zone` speaks (§7). */
function isByZoneAlone(index: DiagramIndex, { conduit, pairs }: SessionBundle): boolean {
  const zone = insideZone(index, conduit)
  if (zone === null || zone.isolated) return false
  return pairs.every(({ from, to }) => [from, to].every((id) => index.asset(id)?.zone === zone.id))
}

/** The zone in which both ends of a conduit stand; null where it crosses. */
function insideZone(index: DiagramIndex, id: ConduitId): Zone | null {
  const { source, target } = index.conduit(id) ?? {}
  const [from, to] = [source, target].map((end) => end && index.asset(end as AssetId))
  const zone = from && index.zoneOf(from)
  return zone && to && index.zoneOf(to)?.id === zone.id ? zone : null
}

export const outsideToOt = (context: CheckContext) => ask(context, { from: isOutside, to: isOt })
export const otToOutside = (context: CheckContext) => ask(context, { from: isOt, to: isOutside })
export const aboveToOt = (context: CheckContext) => ask(context, { from: isAbove, to: isOt })
export const otToAbove = (context: CheckContext) => ask(context, { from: isOt, to: isAbove })
/** Those of `aboveToOt` that pass a device of the DMZ, and those that pass none. */
export const aboveToOtThroughDmz = (context: CheckContext) =>
  ask(context, { from: isAbove, to: isOt, through: (device) => isDmzDevice(context.index, device) })
export const aboveToOtPastDmz = (context: CheckContext) =>
  ask(context, { from: isAbove, to: isOt, avoid: (device) => isDmzDevice(context.index, device) })
/** As `otToAbove`, without the sessions that can only pass a diode. */
export const otToAboveWithoutDiode = (context: CheckContext) =>
  ask(context, { from: isOt, to: isAbove, avoid: isDiode })

/** Where remote access may come from: a jump host or remote-access gateway in the DMZ. */
const isLanding = (asset: Asset): boolean => isInDmz(asset) && isLandingRole(roleOf(asset))
const isRemoteAccess = (id: string): boolean => protocol(id)?.category === 'remote-access'

/** Remote-access sessions into OT from anywhere else. */
export const remoteIntoOt = (context: CheckContext) =>
  ask(context, { from: (asset) => !isOt(asset) && !isLanding(asset), to: isOt, protocol: isRemoteAccess })

/** What is custom or not known may command: the careful reading. */
const mayCommand = (id: string): boolean => protocol(id)?.canCommand ?? true

/** Sessions that can command what protects people, by conduits that lead out of a zone. Some may come back into it. */
export const commandsIntoSafety = (context: CheckContext) =>
  ask(context, {
    from: () => true,
    to: (asset) => flagsOf(asset).safety,
    protocol: mayCommand,
    conduit: (conduit) => leadsOut(context.index, conduit),
  })

/** Whether it crosses, stops on the way at what may stand elsewhere, or goes on from a diode to the zone behind it. */
function leadsOut(index: DiagramIndex, conduit: Conduit): boolean {
  if (crosses(index, conduit)) return true
  const stops = (conduit.via ?? []).flatMap((id) => index.asset(id) ?? []).some((device) => !isPassing(device))
  return stops || [conduit.source, conduit.target].flatMap((id) => index.asset(id) ?? []).some(isDiode)
}
