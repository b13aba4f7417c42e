import { hasBoundaryDevice, isPassing, isUsuallyNetworked, sideOf } from '../../catalogue'
import {
  type Asset,
  type AssetId,
  addConduit,
  addZone,
  assignToZone,
  type Conduit,
  conduitId,
  type DiagramIndex,
  type Flow,
  insertIntoVia,
  reconnect,
  setFlows,
  type Zone,
  type ZoneId,
  zoneId,
} from '../../model'
import { type ApartKind, together } from '../engine/apart'
import { opensNoSession } from '../engine/ends'
import { zoneName } from '../engine/names'
import type { Fix } from '../engine/rule'
import type { Finding } from '../finding'
import { addFirewall, freeName, levelOfDevice } from './firewalls'
import { Steps } from './steps'
import { usualFlows } from './usual-flows'

/** Moves what is of the kind out of the zone that the finding is about. */
export function moveKindApart(
  index: DiagramIndex,
  finding: Finding,
  kind: ApartKind,
  newId: () => string,
): readonly Fix[] {
  const zone = index.zone(finding.about[0])
  const found = zone && together(index, zone.id, kind)
  return zone && found ? moveApart(index, zone, found.members, kind, newId) : []
}

/**
 * Moves some members of a zone into a zone of their own (§9), called after what they are: "Operations (wireless)".
 *
 * Conduits of the zone go along with the assets that their flows name; what names nobody stays. Between the two zones
 * stands a firewall: in what is drawn between their assets already, else in a conduit with the usual flows, opened by
 * those who moved, where all stand on one side.
 */
export function moveApart(
  index: DiagramIndex,
  zone: Zone,
  moved: readonly Asset[],
  what: string,
  newId: () => string,
): readonly Fix[] {
  const rest = index.assetsIn(zone.id).filter((asset) => !moved.includes(asset))
  if (moved.length === 0 || rest.length === 0) return []
  const own = zoneId(newId())
  const { parent, isolated, slTarget, certainty } = zone
  const name = freeName(index, `${zoneName(zone).text} (${what})`)
  const steps = new Steps(index)
    .take((at) => addZone(at, { id: own, name, ...given({ parent, isolated, slTarget, certainty }) }))
    .take((at) =>
      assignToZone(
        at,
        moved.map(({ id }) => id),
        own,
      ),
    )
  const names = new Set<string>(moved.map(({ id }) => id))
  for (const conduit of index.conduitsAt(zone.id)) takeAlong(steps, conduit, zone.id, own, names, newId)
  const between = betweenThem(index, zone, moved, rest)
  if (between.length > 0) guard(steps, between, newId)
  else joinByConduit(steps, { own, zone, moved, rest }, newId)
  const label =
    moved.length === 1 ? 'Move it into a zone of its own' : `Move all ${moved.length} into a zone of their own`
  return [{ label, patch: steps.patch }]
}

/** The end of a conduit at the old zone goes to the new one with the flows that name who moved there. */
function takeAlong(
  steps: Steps,
  conduit: Conduit,
  old: ZoneId,
  own: ZoneId,
  moved: ReadonlySet<string>,
  newId: () => string,
): void {
  if (conduit.source === conduit.target) return
  const end = conduit.source === old ? 'source' : 'target'
  const flows = conduit.flows ?? []
  const going = flows.filter((flow) => moved.has(flow[`${end}Asset`] ?? ''))
  if (going.length === 0) return
  if (going.length === flows.length) {
    steps.take((at) => reconnect(at, conduit.id, end, own)).take((at) => setFlows(at, conduit.id, flows))
    return
  }
  const staying = flows.filter((flow) => !going.includes(flow))
  const { $order: _order, waypoints: _waypoints, ...copied } = conduit
  steps
    .take((at) => setFlows(at, conduit.id, staying))
    .take((at) => addConduit(at, { ...copied, [end]: own, flows: going, id: conduitId(newId()) }))
}

/** Conduits inside the zone that lead from who moves to who stays, or to the zone itself. */
function betweenThem(index: DiagramIndex, zone: Zone, moved: readonly Asset[], rest: readonly Asset[]): Conduit[] {
  const staying = new Set<string>([zone.id, ...rest.map(({ id }) => id)])
  return moved.flatMap(({ id }) =>
    index.conduitsAt(id).filter((conduit) => staying.has(conduit.source === id ? conduit.target : conduit.source)),
  )
}

/** What has nothing to refuse what it does not name gets one firewall for all; what names nothing, its usual flows. */
function guard(steps: Steps, conduits: readonly Conduit[], newId: () => string): void {
  let firewall: AssetId | null = null
  for (const conduit of conduits) {
    declareUsual(steps, conduit)
    if (opensNoSession(steps.index.conduit(conduit.id) ?? conduit) || hasBoundaryDevice(steps.index, conduit)) continue
    firewall ??= addFirewall(steps, levelOfDevice(steps.index, conduit), newId)
    const device = firewall
    steps.take((at) => insertIntoVia(at, conduit.id, device))
  }
}

function declareUsual(steps: Steps, { id, source, target, flows = [] }: Conduit): void {
  const [from, to] = [source, target].map((end) => steps.index.asset(end))
  if (flows.length > 0 || !from || !to) return
  steps.take((at) => setFlows(at, id, flowsBetween([from], [to])))
}

interface Parts {
  readonly own: ZoneId
  readonly zone: Zone
  readonly moved: readonly Asset[]
  readonly rest: readonly Asset[]
}

function joinByConduit(steps: Steps, { own, zone, moved, rest }: Parts, newId: () => string): void {
  const flows = flowsBetween(moved, rest)
  const sides = new Set([...moved, ...rest].map(({ level }) => sideOf(level)))
  if (flows.length === 0 || sides.size > 1) return
  const id = conduitId(newId())
  steps.take((at) => addConduit(at, { id, source: own, target: zone.id, flows }))
  const conduit = steps.index.conduit(id)
  if (!conduit || opensNoSession(conduit)) return
  const firewall = addFirewall(steps, levelOfDevice(steps.index, conduit), newId)
  steps.take((at) => insertIntoVia(at, id, firewall))
}

/** What they usually speak; where that is nothing, and both are on a network, a page that one can open of the other. */
function flowsBetween(moved: readonly Asset[], rest: readonly Asset[]): readonly Flow[] {
  const [openers, targets] = [moved, rest].map((assets) => assets.filter((asset) => !isPassing(asset))) as [
    Asset[],
    Asset[],
  ]
  const flows = usualFlows(openers, targets)
  const areNetworked = [openers, targets].every((assets) => assets.some((asset) => isUsuallyNetworked(asset) !== false))
  return flows.length === 0 && areNetworked ? [{ protocol: 'https' }] : flows
}

/** The fields that are there. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}
