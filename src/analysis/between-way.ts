/**
 * The way of a session past the conduit that is to blame for it.
 */
import type { Crossing } from './blame'
import { limitsBefore, limitsBehind } from './end-search'
import type { Gate, Side, Spot, ZoneNode } from './network'
import { openFromZone, openOwn } from './opening'
import type { Asked } from './session-question'
import { BACKWARD, type Carried, type Direction, FORWARD, type Limits, type Link, type Sink, Spread } from './spread'
import { linksTo } from './way'

/**
 * The links from one asset along the hop to another, both halves by fewest hops. What has to be passed is passed in the
 * half where that takes fewer.
 */
export function wayAlong(asked: Asked, crossing: Crossing, from: Spot, to: Spot): readonly Link[] {
  const sides = crossing.marked === null ? [null] : (['before', 'behind'] as const)
  const ways = sides.map((marked) => wayMarked(asked, { ...crossing, marked }, from, to)).filter((way) => way !== null)
  return ways.toSorted((a, b) => a.length - b.length)[0] ?? []
}

function wayMarked(asked: Asked, crossing: Crossing, from: Spot, to: Spot): readonly Link[] | null {
  const { hop } = crossing
  const before = half(asked, crossing, from, hop.from, FORWARD)
  const behind = half(asked, crossing, to, hop.to, BACKWARD)
  if (!before || !behind) return null
  const middle: Link = { before: null, hop, gate: hop.to.kind === 'gate' ? hop.to.gate : null }
  return [...before, middle, ...turned(behind)]
}

/** From an asset to the device at one end of the hop, not arriving there along the hop's own conduit; null if it cannot. */
function half(asked: Asked, crossing: Crossing, spot: Spot, end: Side, direction: Direction): Link[] | null {
  const isBefore = direction === FORWARD
  const needsMark = crossing.marked === (isBefore ? 'before' : 'behind')
  if (end.kind !== 'gate') return needsMark ? null : []
  const limits: Limits = isBefore ? limitsBefore(asked) : limitsBehind(asked, end.gate)
  const search = new Arrivals(end.gate, crossing.hop.part, needsMark)
  const spread = new Spread(asked.network, direction, search, { ...limits, onlyGates: true })
  const carried: Carried = { label: crossing.label, isMarked: false }
  const root: Link = { before: null, hop: null, gate: null }
  openOwn(spread, spot, carried, root)
  for (const zone of spot.gate ? [] : spot.zones) openFromZone(spread, zone, carried, root)
  spread.run(() => search.link !== null)
  return search.link && linksTo(search.link).slice(1)
}

/** A half found backwards, turned round: each link then arrives where the next one came from. */
function turned(links: readonly Link[]): Link[] {
  return links.map(({ hop }, at): Link => ({ before: null, hop, gate: links[at - 1]?.gate ?? null })).reverse()
}

/** Takes the first way to a device. */
class Arrivals implements Sink {
  link: Link | null = null

  constructor(
    readonly wanted: Gate,
    readonly without: number,
    readonly needsMark: boolean,
  ) {}

  gate(gate: Gate, { isMarked }: Carried, link: Link | null): void {
    if (gate !== this.wanted || link?.hop?.part === this.without || (this.needsMark && !isMarked)) return
    this.link ??= link
  }

  end(_spot: Spot): void {}
  ends(_zone: ZoneNode): void {}
}
