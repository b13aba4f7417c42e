/**
 * The meaning of a small drawing, the slow way: plain enumeration of walks, written from the text of design §1 to §5
 * before the engine was read. Only the catalogue's plain facts (behaviour, protocol kind) are shared with it.
 *
 * Where the text leaves room, the readings taken here. Readings 3, 6, 9 and 11 were settled when engine and oracle first
 * differed, so their agreement there is no proof of the text.
 *  1. "A way" (§4) is a walk: a device may be met again, if it was come to in another way (other conduit or zone).
 *     What no walk may do is leave a device by the conduit by which it came to it.
 *  2. "Member" and "in that zone" of §3's second sentence mean an interface: `zone` or `alsoIn`, devices included.
 *  3. A forwarder come to by a zone does not go on by that same zone: what is there was next to the one before. So "never
 *     two members of an isolated zone by the zone alone" holds. It may go on by another zone or by an edge.
 *  4. A flow that names an asset not of its end "opens nothing" as a whole, on both halves of a conduit cut by a broker.
 *  5. A name that dangles "reads as absent" (§10): the flow is not narrowed by it. So does a dangling `via`. An absent
 *     end joins nothing; behind a broker in `via` the other half still stands.
 *  6. A diode's edges are the conduits of which it is an end, whatever is at the other one. A hop along such an edge runs
 *     from the conduit's source to its target, even if a flow names the diode (§2 "Nothing passes back, whatever a flow
 *     says"). A session that ends in a diode by the zone end of a conduit passes nothing and has no direction.
 *  7. A passing device opens or receives a session only where a flow names it (§3), and that flow is then not passed on
 *     at that end, in either direction.
 *  8. The halves of a conduit cut by a broker are two conduits (§3), so coming by one and leaving by the other is not
 *     "back along the conduit".
 *  9. A compromised passing device (§5) opens its first hop whatever the flows, then goes on through further passing
 *     devices by the usual rules. A passing device at the far end of that hop falls only where a flow of that conduit
 *     names it there. That hop goes past no diode of a `via`, not even forward; a compromised diode opens only forward,
 *     and not to a zone that is not joined to it. Besides, it opens what its edges let it pass for others (§4).
 *     With which protocol it is opened is free ("anything").
 * 10. A device in a flow's name falls only when a compromised asset opens that very session (§5).
 * 11. No session goes from a thing to itself: a conduit whose two ends are one asset joins nothing to it.
 */
import { behaviourOf, passesLink, protocolOf } from '../../src/catalogue'
import type { Asset, AssetId, DiagramIndex, End, Zone } from '../../src/model'
import { allLanes, isDiode, type Lane, opensSessions, passing, sessionKind } from './oracle-lanes'

/** A protocol that no flow names and that crosses networks: what only zones and undefined conduits let pass. */
export const ANY = 'any'

export interface Walk {
  readonly from: AssetId
  readonly to: AssetId
  readonly protocol: string
  readonly path: readonly AssetId[]
  readonly conduits: readonly string[]
  /** Conduits and zones gone through; the devices of a `via` do not count. */
  readonly hops: number
}

/** What a hop adds to a way: the devices and the node it comes to, and its conduit unless it goes by a zone. */
export interface Leg {
  readonly passed: readonly Asset[]
  readonly to: Asset
  readonly ends: boolean
  readonly conduit: string | null
}

/** Too many walks to enumerate: the drawing is no small one. */
export class TooManyWalks extends Error {}
const MOST_WALKS = 1_000

type Arrival = { readonly by: 'start' } | { readonly by: 'lane'; readonly lane: Lane } | { readonly by: Zone }
/** A move to a node; `stays` when the session ends there, else the node passes it on. */
interface Move {
  readonly to: Asset
  readonly ends: boolean
  readonly arrival: Arrival
  readonly via: readonly Asset[]
}

/** §2 The direction of a diode in `via`, and of one that is an end. */
function runsAgainstDiode({ forward, near, far }: Lane, via: readonly Asset[]): boolean {
  const ends = [near, far].flatMap((end) => (end?.kind === 'asset' ? [end.asset] : []))
  return !forward && [...ends, ...via].some(isDiode)
}

export class Oracle {
  readonly #index: DiagramIndex
  readonly #lanes: readonly Lane[]
  /** Moves that were worked out before. */
  readonly #known = new Map<string, readonly Move[]>()

  constructor(index: DiagramIndex) {
    this.#index = index
    this.#lanes = allLanes(index)
  }

  /** Ids of the protocols that flows name, and `any`. */
  protocols(): string[] {
    const named = this.#index.conduits.flatMap((conduit) => (conduit.flows ?? []).map((flow) => protocolOf(flow).id))
    return [...new Set([ANY, ...named])]
  }

  /** Every walk by which `from` can open a session with the protocol (§4). */
  walks(from: Asset, protocol: string): Walk[] {
    return this.#walk(from, protocol, (moves) => moves.push(...this.#moves(from, { by: 'start' }, protocol)))
  }

  /** Every walk by which a compromised passing device opens what it likes (§5); it includes what flows let it open. */
  compromisedWalks(from: Asset, protocol: string): Walk[] {
    return this.#walk(from, protocol, (moves) => {
      moves.push(...this.#moves(from, { by: 'start' }, protocol))
      if (passing(from)) moves.push(...this.#freeMoves(from), ...this.#openAsIfPassed(from, protocol))
    })
  }

  #walk(from: Asset, protocol: string, begin: (moves: Move[]) => void): Walk[] {
    // §4 "`signal` opens no session; `hand-over` opens none either" (the attack view is not told to count them).
    if (!opensSessions(protocol)) return []
    const found: Walk[] = []
    const onPath = new Set<string>()
    const follow = (moves: readonly Move[], soFar: Omit<Walk, 'to'>): void => {
      for (const move of moves) {
        const walk = longer(soFar, move)
        const state = this.#state(move.to, move.arrival)
        if (move.ends && move.to === from) continue
        if (move.ends) {
          found.push(walk)
          if (found.length > MOST_WALKS) throw new TooManyWalks()
        } else if (!onPath.has(state)) {
          onPath.add(state)
          follow(this.#moves(move.to, move.arrival, protocol), walk)
          onPath.delete(state)
        }
      }
    }
    const first: Move[] = []
    begin(first)
    follow(first, { from: from.id, protocol, path: [from.id], conduits: [], hops: 0 })
    return found
  }

  /**
   * What holds of the ways to each end, where a way may even come to a device again as it came before. What is kept of a
   * way is a plain value, so that ways alike in it are followed once.
   */
  explore<T>(from: Asset, protocol: string, begin: T, add: (kept: T, leg: Leg) => T): { to: Asset; kept: T }[] {
    if (!opensSessions(protocol)) return []
    const seen = new Set<string>()
    const found: { to: Asset; kept: T }[] = []
    let latest = [{ node: from, arrival: { by: 'start' } as Arrival, kept: begin }]
    while (latest.length > 0) {
      const steps = latest.flatMap(({ node, arrival, kept }) =>
        this.#moves(node, arrival, protocol).map((move) => ({ move, kept: add(kept, legOf(move)) })),
      )
      latest = []
      for (const { move, kept } of steps) {
        const key = JSON.stringify([move.ends, this.#state(move.to, move.arrival), kept])
        if (seen.has(key)) continue
        seen.add(key)
        if (!move.ends) latest.push({ node: move.to, arrival: move.arrival, kept })
        else if (move.to !== from) found.push({ to: move.to, kept })
      }
    }
    return found
  }

  /** Whether it is a way at all, be it a roundabout one. */
  isWay({ from, path, conduits, protocol }: Omit<Walk, 'to' | 'hops'>): boolean {
    const opener = this.#index.asset(from) as Asset
    const written = `${path} by ${conduits}`
    const follow = (node: Asset, arrival: Arrival, soFar: Omit<Walk, 'to'>): boolean =>
      this.#moves(node, arrival, protocol).some((move) => {
        const walk = longer(soFar, move)
        if (move.ends) return `${walk.path} by ${walk.conduits}` === written
        return `${path}`.startsWith(`${walk.path},`) && follow(move.to, move.arrival, walk)
      })
    return follow(opener, { by: 'start' }, { from, protocol, path: [from], conduits: [], hops: 0 })
  }

  /** A node and how a session came to it. */
  #state(node: Asset, arrival: Arrival): string {
    if (arrival.by === 'start') return node.id
    return `${node.id} ${arrival.by === 'lane' ? this.#lanes.indexOf(arrival.lane) : arrival.by.id}`
  }

  #moves(node: Asset, arrival: Arrival, protocol: string): readonly Move[] {
    const key = `${this.#state(node, arrival)} ${protocol}`
    const known = this.#known.get(key) ?? this.#findMoves(node, arrival, protocol)
    this.#known.set(key, known)
    return known
  }

  /** Where a session can go next from a node: from its opener, or from a passing device that it came to. */
  #findMoves(node: Asset, arrival: Arrival, protocol: string): Move[] {
    const inner = arrival.by !== 'start'
    // §4 "`link` passes switches and access points, but no router, modem, filter or diode."
    if (inner && sessionKind(protocol) === 'link' && !passesLink(node)) return []
    const moves: Move[] = []
    for (const lane of this.#lanes) {
      // §3 "No device sends a session back along the conduit by which it came."
      if (arrival.by === 'lane' && arrival.lane.piece === lane.piece) continue
      if (lane.near?.kind === 'asset' && lane.near.asset !== node) continue
      for (const to of this.#index.assets) moves.push(...this.#over(lane, node, inner, to, protocol))
    }
    for (const zone of this.#index.zonesOf(node)) moves.push(...this.#through(zone, node, arrival))
    return moves
  }

  /** Moves from `node` to `to` along a conduit. */
  #over(lane: Lane, node: Asset, inner: boolean, to: Asset, protocol: string): Move[] {
    if (to === node || runsAgainstDiode(lane, lane.via)) return []
    // §4 "`link` passes switches and access points, but no router, modem, filter or diode."
    if (sessionKind(protocol) === 'link' && !lane.via.every(passesLink)) return []
    const moves: Move[] = []
    for (const flow of lane.piece.flows ?? [null]) {
      // §4 "a flow names `p` and lets this side open it"; "along an undefined conduit: every protocol, both ways".
      if (flow && (flow.protocol !== protocol || !(lane.forward ? flow.bySource : flow.byTarget))) continue
      const nearName = lane.forward ? flow?.sourceName : flow?.targetName
      const farName = lane.forward ? flow?.targetName : flow?.sourceName
      if (!this.#standsFor(lane.near, nearName, node) || !this.#standsFor(lane.far, farName, to)) continue
      // §3 "A flow that names a passing device ends in it and is not passed on"; without a name it is only passed.
      if (passing(node) && inner === (nearName !== undefined)) continue
      if (!passing(node) && inner) continue
      const ends = !passing(to) || farName !== undefined
      moves.push({ to, ends, arrival: { by: 'lane', lane }, via: lane.via })
    }
    return moves
  }

  /** §3 "An end that is a zone stands for every endpoint and broker with an interface in that zone…". */
  #standsFor(end: End | undefined, name: AssetId | undefined, asset: Asset): boolean {
    if (!end) return false
    if (name !== undefined && name !== asset.id) return false
    if (end.kind === 'asset') return end.asset.id === asset.id
    if (!this.#index.interfacesIn(end.zone.id).includes(asset)) return false
    // "…and for a passing device of that zone where a flow names it."
    return !passing(asset) || name === asset.id
  }

  /** Moves from `node` to what is in the zone, by the zone itself. */
  #through(zone: Zone, node: Asset, arrival: Arrival): Move[] {
    const behaviour = behaviourOf(node)
    if (arrival.by === 'start') {
      if (passing(node)) return []
    } else {
      // §3 "A filter or diode passes from one of its zones only into a conduit […] never from zone to zone by itself."
      const cameByZone = arrival.by !== 'lane'
      if (cameByZone && behaviour !== 'forwarder') return []
      // §3 "A forwarder joins what is next to it, but never two members of an isolated zone by the zone alone."
      if (cameByZone && arrival.by.id === zone.id) return []
      if (behaviour === 'diode' && !this.#leavesInto(node)) return []
    }
    return this.#members(zone, node, (member) => {
      if (passing(member)) return true
      // §3 "can talk with any protocol, unless the zone is `isolated`"; a device is next to every member.
      return passing(node) || !zone.isolated
    })
  }

  #members(zone: Zone, node: Asset, allowed: (member: Asset) => boolean): Move[] {
    return this.#index.interfacesIn(zone.id).flatMap((to) => {
      if (to.id === node.id || !allowed(to)) return []
      if (isDiode(to) && !this.#entersFrom(to)) return []
      return [{ to, ends: !passing(to), arrival: { by: zone }, via: [] }]
    })
  }

  // §2 "a zone that it stands in is on the side that its edges are not (with edges of both kinds the zone is not
  // joined to it)"; an edge that ends in it arrives at its sending side.
  #entersFrom(diode: Asset): boolean {
    return !this.#index.conduits.some((conduit) => conduit.target === diode.id)
  }
  #leavesInto(diode: Asset): boolean {
    return !this.#index.conduits.some((conduit) => conduit.source === diode.id)
  }

  /** §5 "it can open anything to whatever is next to it (its zones, the ends of its edges, both ends of the conduits…)". */
  #freeMoves(device: Asset): Move[] {
    const moves: Move[] = []
    if (!isDiode(device) || this.#leavesInto(device)) {
      for (const zone of this.#index.zonesOf(device)) moves.push(...this.#members(zone, device, () => true))
    }
    for (const lane of this.#lanes) {
      const places = lane.via.flatMap((passed, i) => (passed.id === device.id ? [i + 1] : []))
      if (lane.near?.kind === 'asset' && lane.near.asset.id === device.id) places.push(0)
      for (const place of places) moves.push(...this.#freelyOver(lane, device, lane.via.slice(place)))
    }
    return moves
  }

  /** §4 What its edges let it pass for others it can open itself: so a session comes forward past a diode on an edge. */
  #openAsIfPassed(device: Asset, protocol: string): Move[] {
    return this.#lanes.flatMap((lane) =>
      this.#index.assets.flatMap((to) => this.#over(lane, device, true, to, protocol)),
    )
  }

  #freelyOver(lane: Lane, device: Asset, via: readonly Asset[]): Move[] {
    return this.#index.assets.flatMap((to) => {
      // "past other filters there, not past diodes"; §2 "Nothing passes back, even when it is compromised."
      if (to === device || runsAgainstDiode({ ...lane, near: undefined }, [device]) || via.some(isDiode)) return []
      const sessions = (lane.piece.flows ?? []).filter((flow) => opensSessions(flow.protocol))
      const names = sessions.map((flow) => (lane.forward ? flow.targetName : flow.sourceName))
      const moves: Move[] = []
      const arrival: Arrival = { by: 'lane', lane }
      if (this.#standsFor(lane.far, undefined, to)) moves.push({ to, ends: !passing(to), arrival, via })
      if (passing(to) && names.some((name) => name === to.id)) moves.push({ to, ends: true, arrival, via })
      return moves
    })
  }
}

function legOf({ to, ends, arrival, via }: Move): Leg {
  return { passed: via, to, ends, conduit: arrival.by === 'lane' ? arrival.lane.piece.conduit.id : null }
}

function longer(walk: Omit<Walk, 'to'>, { to, arrival, via }: Move): Walk {
  const nodes = [...via.map((device) => device.id), to.id]
  const path = [...walk.path, ...nodes]
  const hops = walk.hops + 1
  if (arrival.by !== 'lane') return { ...walk, to: to.id, path, hops }
  const conduits = [...walk.conduits, arrival.lane.piece.conduit.id]
  return { ...walk, to: to.id, path, hops, conduits }
}

/** All sessions as `from to protocol`. */
export function oracleSessions(index: DiagramIndex, protocols?: readonly string[]): Set<string> {
  const oracle = new Oracle(index)
  const sessions = new Set<string>()
  for (const protocol of protocols ?? oracle.protocols()) {
    for (const from of index.assets) {
      // Who is got to is asked without each walk, of which there may be too many.
      const ends = oracle.explore(from, protocol, null, () => null)
      for (const { to } of ends) sessions.add(`${from.id} ${to.id} ${protocol}`)
    }
  }
  return sessions
}

/** §5 The step at which each asset falls; the starts, which fall at step 0, are left out. */
export function oracleReach(index: DiagramIndex, starts: readonly AssetId[]): Map<AssetId, number> {
  const oracle = new Oracle(index)
  const protocols = oracle.protocols()
  const fallen = new Map<AssetId, number>(starts.filter((id) => index.asset(id)).map((id) => [id, 0]))
  let latest = [...fallen.keys()]
  for (let step = 1; latest.length > 0; step++) {
    const next = new Set<AssetId>()
    for (const id of latest) {
      const from = index.asset(id) as Asset
      for (const protocol of protocols) {
        for (const walk of oracle.compromisedWalks(from, protocol)) if (!fallen.has(walk.to)) next.add(walk.to)
      }
    }
    for (const id of next) fallen.set(id, step)
    latest = [...next]
  }
  for (const id of starts) fallen.delete(id)
  return fallen
}
