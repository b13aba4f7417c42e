import { compareText } from '../base'
import type { ConduitId } from '../model'
import { wayAlong } from './between-way'
import { Blame, type Crossing } from './blame'
import { byLevelThenId, type EndSet } from './end-set'
import { ANY, NETWORK, OTHER_NETWORK } from './labels'
import type { Hop, Network, Spot } from './network'
import { countPairs, holds, simplified } from './pair-products'
import type { Sessions } from './prepare-sessions'
import type { Session } from './session'
import { Asked, type SessionQuestion } from './session-question'
import { protocolName, sessionAlong } from './way'

/** The sessions for which one conduit is to blame. */
export interface SessionBundle {
  readonly conduit: ConduitId
  /** How many there are: once for each from, to and protocol. */
  readonly pairCount: number
  /** The first of them, by level of from, id of from, level of to, id of to, protocol. */
  readonly pairs: readonly Session[]
}

/**
 * Sessions between two groups of assets, gathered by the conduit that is to blame: the first one on the way that leads
 * to a device or asset of the group `to`; where none does (the last step is by a zone), the last one. A session with
 * several ways can be in several bundles; one by zones alone is in none. A session of any protocol stands for those of
 * each. Bundles are in order of the conduits' ids; empty ones are left out.
 *
 * Cost: near-linear in the drawing, without listing pairs; more where many conduits between passing devices lead from
 * one group to the other, each of which is then searched on its own. Source: §4, §7.
 */
export function sessionsBetween(sessions: Sessions, question: SessionQuestion): readonly SessionBundle[] {
  return bundlesOf(new Blame(new Asked(sessions, question)))
}

/** The bundles of everything that conduits are to blame for. */
export function bundlesOf(blame: Blame): readonly SessionBundle[] {
  const { asked } = blame
  return asked.network.hops.flatMap((hops) => {
    const [first] = hops
    if (!first) return []
    const shares = sharesOf(blame, hops)
    const pairCount = shares.reduce((sum, share) => sum + share.count, 0)
    return pairCount === 0 ? [] : [bundle(asked, first.id, pairCount, shares)]
  })
}

/** What one protocol adds to a bundle: pairs that are not there for any protocol already. */
interface Share {
  readonly label: number
  readonly crossings: readonly Crossing[]
  readonly minus: readonly Crossing[]
  readonly count: number
}

function sharesOf(blame: Blame, hops: readonly Hop[]): readonly Share[] {
  const { asked } = blame
  const any = simplified(blame.crossings(hops, OTHER_NETWORK))
  const anyCount = countPairs(any, [], asked.overlaps)
  const ofAny: Share = { label: OTHER_NETWORK, crossings: any, minus: [], count: anyCount }
  const named = namedLabels(asked.network, hops).filter((label) => asked.wants(label))
  const shares = named.map((label): Share => {
    const crossings = simplified(blame.crossings(hops, label))
    return { label, crossings, minus: any, count: countBeside(asked, label, crossings, any, anyCount) }
  })
  return [...(asked.wants(OTHER_NETWORK) ? [ofAny] : []), ...shares].filter(({ count }) => count > 0)
}

/** A network protocol passes wherever every protocol does, so those pairs are among its own; a link may not. */
function countBeside(
  { network, overlaps }: Asked,
  label: number,
  crossings: readonly Crossing[],
  any: readonly Crossing[],
  anyCount: number,
): number {
  if (network.labels.isLink(label)) return countPairs(crossings, any, overlaps)
  return countPairs(crossings, [], overlaps) - anyCount
}

/** The labels of protocols that may pass these hops beside those that pass wherever every protocol does. */
function namedLabels(network: Network, hops: readonly Hop[]): readonly number[] {
  const found = new Set<number>()
  for (const { from, to, label } of hops) {
    if (label !== ANY && label !== NETWORK) found.add(label)
    else {
      const side = from.kind === 'gate' ? from : to
      for (const each of side.kind === 'gate' ? (network.gateLabels[side.gate.number] ?? []) : []) found.add(each)
    }
  }
  return [...found].filter((label) => label !== ANY && label !== NETWORK).sort((a, b) => a - b)
}

function bundle(asked: Asked, conduit: ConduitId, pairCount: number, shares: readonly Share[]): SessionBundle {
  let pairs: readonly Session[] | null = null
  return {
    conduit,
    pairCount,
    get pairs() {
      pairs ??= listed(asked, shares)
      return pairs
    },
  }
}

interface Pair {
  readonly from: Spot
  readonly to: Spot
  readonly crossing: Crossing
  readonly protocol: string
}

function listed(asked: Asked, shares: readonly Share[]): readonly Session[] {
  const candidates = shares.flatMap((share) => firstOf(asked, share))
  const sorted = candidates.toSorted(
    (a, b) => byLevelThenId(a.from, b.from) || byLevelThenId(a.to, b.to) || compareText(a.protocol, b.protocol),
  )
  const distinct = sorted.filter((pair, at) => !isSamePair(pair, sorted[at - 1]))
  return distinct.slice(0, asked.most).map((pair) => lazySession(asked, pair))
}

function isSamePair(a: Pair, b: Pair | undefined): boolean {
  return b !== undefined && a.from === b.from && a.to === b.to && a.crossing.label === b.crossing.label
}

/** The first pairs of each crossing, as many as are listed at most: the first of all of them are among these. */
function firstOf(asked: Asked, { label, crossings, minus }: Share): Pair[] {
  const protocol = protocolName(asked.network, label)
  return crossings.flatMap((crossing) => {
    const pairs: Pair[] = []
    const rows = minus.filter(({ right }) => holdsAll(right, crossing.right))
    for (const from of crossing.left.spots) {
      // Whose every pair is there already is passed over at once, so that little is gone through for a long list.
      if (rows.some(({ left }) => left.has(from))) continue
      const others = minus.filter(({ left }) => left.has(from))
      for (const to of crossing.right.spots) {
        if (from === to || others.some((other) => holds(other, from, to))) continue
        pairs.push({ from, to, crossing, protocol })
        if (pairs.length === asked.most) return pairs
      }
    }
    return pairs
  })
}

function holdsAll(all: EndSet, some: EndSet): boolean {
  return all === some || (all.size >= some.size && some.spots.every((spot) => all.has(spot)))
}

/** A session whose way is found when it is asked for. */
function lazySession(asked: Asked, { from, to, crossing, protocol }: Pair): Session {
  let session: Session | null = null
  const whole = () => {
    session ??= sessionAlong(from, wayAlong(asked, crossing, from, to), to, protocol)
    return session
  }
  return {
    from: from.asset.id,
    to: to.asset.id,
    protocol,
    get path() {
      return whole().path
    },
    get conduits() {
      return whole().conduits
    },
  }
}
