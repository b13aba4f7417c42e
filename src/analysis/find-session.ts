import { protocol as catalogued } from '../catalogue'
import type { AssetId } from '../model'
import { ANY, type Labels, OTHER_LINK, OTHER_NETWORK } from './labels'
import type { Hop, Spot, ZoneNode } from './network'
import { openFromZone, openOwn } from './opening'
import type { Sessions } from './prepare-sessions'
import { ANY_PROTOCOL, type Session } from './session'
import { type Carried, FORWARD, type Link, type Sink, Spread } from './spread'
import { linksTo, protocolName, sessionAlong } from './way'

/**
 * A session that one asset can open to another, by fewest hops, then by the lowest ids; null where there is none, where
 * an asset is not there, and from an asset to itself. With `protocol`, one of that protocol (`any`: one that every
 * protocol can take). Cost: at most linear in the drawing.
 *
 * Source: §4.
 */
export function findSession(sessions: Sessions, from: AssetId, to: AssetId, protocol?: string): Session | null {
  const { network } = sessions
  const [opener, target] = [network.spot(from), network.spot(to)]
  const label = protocol === undefined ? ANY : labelFor(network.labels, protocol)
  if (!opener || !target || opener === target || label === null) return null
  const search = new Search(target)
  const spread = new Spread(network, FORWARD, search)
  const [carried, root] = [
    { label, isMarked: false },
    { before: null, hop: null, gate: null },
  ]
  openOwn(spread, opener, carried, root)
  for (const zone of opener.gate ? [] : opener.zones) openFromZone(spread, zone, carried, root)
  spread.run(() => search.found !== null)
  if (!search.found) return null
  const name = protocol ?? protocolName(network, search.found.carried.label)
  return sessionAlong(opener, linksTo(search.found.link), target, name)
}

/** Takes the first way to one asset. */
class Search implements Sink {
  found: { readonly carried: Carried; readonly link: Link } | null = null

  constructor(readonly target: Spot) {}

  end(spot: Spot, carried: Carried, before: Link | null, hop: Hop): void {
    if (spot === this.target) this.found ??= { carried, link: { before, hop, gate: null } }
  }

  ends(zone: ZoneNode, carried: Carried, before: Link | null, hop: Hop | null): void {
    if (this.target.gate || !this.target.zones.includes(zone)) return
    this.found ??= { carried, link: { before, hop, gate: null } }
  }
}

/** The label of one protocol by its id; null for one that opens no session. */
function labelFor(labels: Labels, protocol: string): number | null {
  const named = labels.of(protocol)
  if (named !== undefined) return named
  if (protocol === ANY_PROTOCOL) return OTHER_NETWORK
  const session = catalogued(protocol)?.session ?? 'network'
  if (session === 'link') return OTHER_LINK
  return session === 'network' ? OTHER_NETWORK : null
}
