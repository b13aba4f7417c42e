/**
 * The way of a session past the conduit that is to blame for it.
 */
import type { Crossing } from './blame'
import { holds } from './end-list'
import { limitsBefore, limitsBehind } from './end-search'
import type { Gate, Side, Spot, ZoneNode } from './network'
import { openFromZone, openOwn } from './opening'
import type { Asked } from './session-question'
import { BACKWARD, type Carried, type Direction, FORWARD, type Limits, type Link, type Sink, Spread } from './spread'
import { linksTo } from './way'

/** Finds ways; those from and to the same assets are searched together. */
export class Ways {
  readonly #asked: Asked
  readonly #searches = new Map<string, Arrivals>()

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /**
   * The links from one asset to another along the first of the crossings that has them, both halves by fewest hops. What
   * has to be passed is passed in the half where that takes fewer.
   */
  along(crossings: readonly Crossing[], from: Spot, to: Spot): readonly Link[] {
    const { order } = this.#asked.network
    const crossing = crossings.find(({ left, right }) => holds(order, left, from) && holds(order, right, to))
    if (!crossing) return []
    const sides = crossing.marked === null ? [null] : (['before', 'behind'] as const)
    const ways = sides.map((marked) => this.#marked({ ...crossing, marked }, from, to)).filter((way) => way !== null)
    return ways.toSorted((a, b) => a.length - b.length)[0] ?? []
  }

  #marked(crossing: Crossing, from: Spot, to: Spot): readonly Link[] | null {
    const { hop } = crossing
    const before = this.#half(crossing, from, hop.from, FORWARD)
    const behind = this.#half(crossing, to, hop.to, BACKWARD)
    if (!before || !behind) return null
    const middle: Link = { before: null, hop, gate: hop.to.kind === 'gate' ? hop.to.gate : null }
    return [...before, middle, ...turned(behind)]
  }

  /** From an asset to the device at one end of the hop, not arriving there along the hop's own conduit; null if it cannot. */
  #half({ hop, label, marked }: Crossing, spot: Spot, end: Side, direction: Direction): Link[] | null {
    const isBefore = direction === FORWARD
    const needsMark = marked === (isBefore ? 'before' : 'behind')
    if (end.kind !== 'gate') return needsMark ? null : []
    const limits: Limits = isBefore ? limitsBefore(this.#asked) : limitsBehind(this.#asked, end.gate)
    const key = `${label} ${spot.number} ${isBefore ? 'before' : this.#asked.isTo(end.gate.spot)}`
    const search = this.#searches.get(key) ?? new Arrivals(this.#asked, direction, limits, spot, label)
    this.#searches.set(key, search)
    const link = search.at(end.gate, hop.part, needsMark)
    return link && linksTo(link).slice(1)
  }
}

/** A half found backwards, turned round: each link then arrives where the next one came from. */
function turned(links: readonly Link[]): Link[] {
  return links.map(({ hop }, at): Link => ({ before: null, hop, gate: links[at - 1]?.gate ?? null })).reverse()
}

interface Arrival {
  readonly link: Link | null
  readonly isMarked: boolean
}

/** The ways from one asset to devices, found as far as they are asked for. */
class Arrivals implements Sink {
  readonly #spread: Spread
  readonly #found = new Map<Gate, Arrival[]>()

  constructor(asked: Asked, direction: Direction, limits: Limits, spot: Spot, label: number) {
    this.#spread = new Spread(asked.network, direction, this, { ...limits, onlyGates: true })
    const carried: Carried = { label, isMarked: false }
    const root: Link = { before: null, hop: null, gate: null }
    openOwn(this.#spread, spot, carried, root)
    for (const zone of spot.gate ? [] : spot.zones) openFromZone(this.#spread, zone, carried, root)
  }

  /** The first way to a device, but not by one part of a conduit. */
  at(gate: Gate, without: number, needsMark: boolean): Link | null {
    const fits = ({ link, isMarked }: Arrival) => link?.hop?.part !== without && (isMarked || !needsMark)
    const first = () => this.#found.get(gate)?.find(fits)?.link ?? null
    if (!first()) this.#spread.run(() => first() !== null)
    return first()
  }

  gate(gate: Gate, { isMarked }: Carried, link: Link | null): void {
    const arrivals = this.#found.get(gate)
    if (arrivals) arrivals.push({ link, isMarked })
    else this.#found.set(gate, [{ link, isMarked }])
  }

  end(_spot: Spot): void {}
  ends(_zone: ZoneNode): void {}
}
