import type { ConduitId } from '../model'
import { Blame, type Crossing } from './blame'
import { ANY, NETWORK, OTHER_NETWORK } from './labels'
import { Lists, type Share } from './listed-pairs'
import type { Hop, Network } from './network'
import { countPairs, rowsOf } from './pair-products'
import type { Sessions } from './prepare-sessions'
import type { Session } from './session'
import { Asked, type SessionQuestion } from './session-question'

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
 * A conduit between two devices is to blame only if some session goes along it without meeting one of these on both
 * sides of it: what could only come back, as by a second trunk, is no reason to blame it.
 *
 * Cost: near-linear in the drawing, without listing pairs; more in webs of thousands of devices whose ways lead one way
 * only and fork and meet again, since what they find differs at every one. Source: §4, §7.
 */
export function sessionsBetween(sessions: Sessions, question: SessionQuestion): readonly SessionBundle[] {
  return bundlesOf(new Blame(new Asked(sessions, question)))
}

/** The bundles of everything that conduits are to blame for. */
export function bundlesOf(blame: Blame): readonly SessionBundle[] {
  const { asked } = blame
  if (asked.isIdle) return []
  const lists = new Lists(asked)
  return asked.network.hops.flatMap((hops) => {
    const [first] = hops
    if (!first || !asked.mayCross(hops)) return []
    const shares = sharesOf(blame, hops)
    const pairCount = shares.reduce((sum, share) => sum + share.count, 0)
    return pairCount === 0 ? [] : [bundle(lists, first.id, pairCount, shares)]
  })
}

function sharesOf(blame: Blame, hops: readonly Hop[]): readonly Share[] {
  const { asked } = blame
  const any = blame.crossings(hops, OTHER_NETWORK)
  const anyCount = countPairs(rowsOf(asked, any), asked.overlaps)
  const ofAny: Share = { label: OTHER_NETWORK, crossings: any, minus: [], count: anyCount }
  const named = namedLabels(asked.network, hops).filter((label) => asked.wants(label))
  const shares = named.map((label): Share => {
    const crossings = blame.crossings(hops, label)
    return { label, crossings, minus: any, count: countBeside(asked, label, crossings, any, anyCount) }
  })
  return [...(asked.wants(OTHER_NETWORK) ? [ofAny] : []), ...shares].filter(({ count }) => count > 0)
}

/** A network protocol passes wherever every protocol does, so those pairs are among its own; a link may not. */
function countBeside(
  asked: Asked,
  label: number,
  crossings: readonly Crossing[],
  any: readonly Crossing[],
  anyCount: number,
): number {
  if (asked.network.labels.isLink(label)) return countPairs(rowsOf(asked, crossings, any), asked.overlaps)
  return countPairs(rowsOf(asked, crossings), asked.overlaps) - anyCount
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

function bundle(lists: Lists, conduit: ConduitId, pairCount: number, shares: readonly Share[]): SessionBundle {
  let pairs: readonly Session[] | null = null
  return {
    conduit,
    pairCount,
    get pairs() {
      pairs ??= lists.of(shares)
      return pairs
    },
  }
}
