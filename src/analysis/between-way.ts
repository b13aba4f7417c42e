/**
 * The way of a session past the conduit that is to blame for it.
 */
import { type Crossing, limitsBefore, limitsBehind } from './blame'
import type { Gate, Spot, ZoneNode } from './network'
import { openFromZone, openOwn } from './opening'
import type { Asked } from './session-question'
import { BACKWARD, type Carried, type Direction, FORWARD, type Limits, type Link, type Sink, Spread } from './spread'
import { linksTo } from './way'

/** The links from one asset along the hop to another, both halves by fewest hops. */
export function wayAlong(asked: Asked, crossing: Crossing, from: Spot, to: Spot): readonly Link[] {
  const { hop } = crossing
  const before = hop.from.kind === 'gate' ? half(asked, crossing, from, hop.from.gate, FORWARD) : []
  const behind = hop.to.kind === 'gate' ? half(asked, crossing, to, hop.to.gate, BACKWARD) : []
  const middle: Link = { before: null, hop, gate: hop.to.kind === 'gate' ? hop.to.gate : null }
  return [...before, middle, ...turned(behind)]
}

/** From an asset to the device at one end of the hop, not arriving there along the hop's own conduit. */
function half(asked: Asked, crossing: Crossing, spot: Spot, gate: Gate, direction: Direction): Link[] {
  const isBefore = direction === FORWARD
  const limits: Limits = isBefore ? limitsBefore(asked) : limitsBehind(asked, gate)
  const needsMark = crossing.marked === (isBefore ? 'before' : 'behind')
  const search = new Arrivals(gate, crossing.hop.part, needsMark)
  const spread = new Spread(asked.network, direction, search, { ...limits, onlyGates: true })
  const carried: Carried = { label: crossing.label, isMarked: false }
  const root: Link = { before: null, hop: null, gate: null }
  openOwn(spread, spot, carried, root)
  for (const zone of spot.gate ? [] : spot.zones) openFromZone(spread, zone, carried, root)
  spread.run(() => search.link !== null)
  return linksTo(search.link).slice(1)
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
