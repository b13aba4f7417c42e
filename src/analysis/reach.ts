import type { AssetId } from '../model'
import { ANY } from './labels'
import type { Hop, Network, Spot, ZoneNode } from './network'
import { openFromZone, openOwn, openUnguarded } from './opening'
import type { Sessions } from './prepare-sessions'
import type { Session } from './session'
import { type Carried, FORWARD, type Link, type Sink, Spread } from './spread'
import { linksTo, protocolName, sessionAlong } from './way'

/** An asset that an attack reaches. */
export interface Reached {
  readonly id: AssetId
  /** In how many steps it falls, from 1. */
  readonly step: number
  /** The pivot chain: a session for each step, from a start to the asset. */
  readonly chain: readonly Session[]
}

/**
 * Everything that falls when these assets are compromised and topology alone decides, by step, then by id; the starts
 * themselves, and starts that are not there, are left out. Chains have fewest steps; of several, each step takes the
 * session by fewest hops, then from the lowest id. Cost: near-linear in the drawing, and a chain only when it is read.
 *
 * Source: §5.
 */
export function reach(sessions: Sessions, starts: Iterable<AssetId>): readonly Reached[] {
  return new Attack(sessions.network).from(starts)
}

interface Fall {
  readonly step: number
  readonly carried: Carried
  readonly link: Link | null
}

interface LastStep {
  readonly session: Session
  readonly opener: Spot
}

const EVERYTHING: Carried = { label: ANY, isMarked: false }

/** One attack, from its starts to its end. */
export class Attack implements Sink {
  readonly #falls = new Map<Spot, Fall>()
  readonly #lastSteps = new Map<Spot, LastStep>()
  readonly #fallenZones = new Set<ZoneNode>()
  readonly #openedZones = new Set<ZoneNode>()
  readonly #spread: Spread
  #falling: Spot[] = []
  #step = 0

  constructor(readonly network: Network) {
    this.#spread = new Spread(network, FORWARD, this)
  }

  /** How many ways out were looked at: what it cost. */
  get steps(): number {
    return this.#spread.steps
  }

  from(starts: Iterable<AssetId>): readonly Reached[] {
    for (const id of starts) {
      const spot = this.network.spot(id)
      if (spot) this.#fall(spot, EVERYTHING, null)
    }
    const reached: Reached[] = []
    while (this.#falling.length > 0) {
      const fallen = this.#falling.sort((a, b) => a.number - b.number)
      if (this.#step > 0) for (const spot of fallen) reached.push(this.#reached(spot))
      this.#falling = []
      this.#step += 1
      for (const spot of fallen) this.#open(spot)
      this.#spread.run()
    }
    return reached
  }

  end(spot: Spot, carried: Carried, before: Link | null, hop: Hop): void {
    if (!this.#falls.has(spot)) this.#fall(spot, carried, { before, hop, gate: null })
  }

  ends(zone: ZoneNode, carried: Carried, before: Link | null, hop: Hop | null): void {
    if (this.#fallenZones.has(zone)) return
    this.#fallenZones.add(zone)
    const link: Link = { before, hop, gate: null }
    for (const spot of zone.ends) this.#fall(spot, carried, link)
  }

  #fall(spot: Spot, carried: Carried, link: Link | null): void {
    if (this.#falls.has(spot)) return
    this.#falls.set(spot, { step: this.#step, carried, link })
    this.#falling.push(spot)
  }

  #open(spot: Spot): void {
    const root: Link = { before: null, hop: null, gate: null, opener: spot }
    openOwn(this.#spread, spot, EVERYTHING, root)
    openUnguarded(this.#spread, spot, EVERYTHING, root)
    for (const zone of spot.gate ? [] : spot.zones) {
      if (this.#openedZones.has(zone)) continue
      this.#openedZones.add(zone)
      openFromZone(this.#spread, zone, EVERYTHING, root)
    }
  }

  #reached(spot: Spot): Reached {
    const chainTo = (id: Spot) => this.#chainTo(id)
    let chain: readonly Session[] | null = null
    return {
      id: spot.asset.id,
      step: (this.#falls.get(spot) as Fall).step,
      get chain() {
        chain ??= chainTo(spot)
        return chain
      },
    }
  }

  #chainTo(spot: Spot): readonly Session[] {
    const chain: Session[] = []
    for (let at = this.#lastStep(spot); at; at = this.#lastStep(at.opener)) chain.push(at.session)
    return chain.reverse()
  }

  /** The session by which it falls and who opens it; null for a start. One session stands in every chain that has it. */
  #lastStep(spot: Spot): LastStep | null {
    const known = this.#lastSteps.get(spot)
    if (known) return known
    const fall = this.#falls.get(spot)
    const links = fall?.link ? linksTo(fall.link) : []
    const opener = links[0]?.opener
    if (!fall || !opener) return null
    const session = sessionAlong(opener, links, spot, protocolName(this.network, fall.carried.label))
    const last = { session, opener }
    this.#lastSteps.set(spot, last)
    return last
  }
}
