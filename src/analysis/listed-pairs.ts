/**
 * The first sessions of a conduit by name, with their ways (§7).
 */
import { compareText } from '../base'
import type { AssetId, ConduitId } from '../model'
import { Ways } from './between-way'
import type { Crossing } from './blame'
import { firstOf } from './end-list'
import type { EndSet } from './end-set'
import type { Spot } from './network'
import { rowsOf } from './pair-products'
import type { Session } from './session'
import type { Asked } from './session-question'
import { byLevelThenId } from './spot-order'
import { protocolName, sessionAlong } from './way'

/** What one protocol adds to a bundle: pairs that are not there for any protocol already. */
export interface Share {
  readonly label: number
  readonly crossings: readonly Crossing[]
  readonly minus: readonly Crossing[]
  readonly count: number
}

/** Lists sessions; what several bundles list alike is looked up once. */
export class Lists {
  readonly #asked: Asked
  readonly #ways: Ways
  readonly #firsts = new Map<EndSet, readonly Spot[]>()

  constructor(asked: Asked) {
    this.#asked = asked
    this.#ways = new Ways(asked)
  }

  /** The first of all shares, as many as are asked for. */
  of(shares: readonly Share[]): readonly Session[] {
    const lists = shares.map((share) => this.#firstPairs(share))
    const [only] = lists
    if (only && lists.length === 1) return only
    return lists.flat().toSorted(ListedSession.inOrder).slice(0, this.#asked.most)
  }

  /** The first pairs of one protocol: the first of all protocols are among these. */
  #firstPairs(share: Share): readonly ListedSession[] {
    const { most, network } = this.#asked
    const protocol = protocolName(network, share.label)
    const rows = rowsOf(this.#asked, share.crossings, share.minus)
    const openers = rows.flatMap(({ left, right }) => this.#firstOf(left).map((from) => ({ from, right })))
    if (rows.length > 1) openers.sort((a, b) => byLevelThenId(a.from, b.from))
    const pairs: ListedSession[] = []
    for (const { from, right } of openers) {
      for (const to of this.#firstOf(right)) {
        if (pairs.length === most) return pairs
        if (from !== to) pairs.push(new ListedSession(from, to, protocol, share, this.#ways))
      }
    }
    return pairs
  }

  /** One more than is listed, since nobody is paired with itself. */
  #firstOf(set: EndSet): readonly Spot[] {
    const { most, network } = this.#asked
    const spots = this.#firsts.get(set) ?? firstOf(network.order, set, most + 1)
    this.#firsts.set(set, spots)
    return spots
  }
}

/** A session whose way is found when it is asked for. */
class ListedSession implements Session {
  readonly from: AssetId
  readonly to: AssetId
  readonly protocol: string
  readonly #opener: Spot
  readonly #target: Spot
  readonly #share: Share
  readonly #ways: Ways
  #whole: Session | null = null

  constructor(opener: Spot, target: Spot, protocol: string, share: Share, ways: Ways) {
    this.from = opener.asset.id
    this.to = target.asset.id
    this.protocol = protocol
    this.#opener = opener
    this.#target = target
    this.#share = share
    this.#ways = ways
  }

  static inOrder(a: ListedSession, b: ListedSession): number {
    return (
      byLevelThenId(a.#opener, b.#opener) || byLevelThenId(a.#target, b.#target) || compareText(a.protocol, b.protocol)
    )
  }

  get path(): readonly AssetId[] {
    return this.toJSON().path
  }

  get conduits(): readonly ConduitId[] {
    return this.toJSON().conduits
  }

  /** The session with its way, as plain data. */
  toJSON(): Session {
    const [opener, target] = [this.#opener, this.#target]
    this.#whole ??= sessionAlong(opener, this.#ways.along(this.#share.crossings, opener, target), target, this.protocol)
    return this.#whole
  }
}
