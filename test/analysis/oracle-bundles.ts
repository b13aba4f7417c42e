/**
 * Sessions between two groups by the conduit that is to blame, the slow way. That conduit is the first on the way that
 * leads to a device or asset of the far group; where none does, because the last step is by a zone, the last one.
 *
 * It is to blame only if some session goes along it, the same way and with the same protocol, without meeting the device
 * that it leaves or the one that it comes to on both sides of it: what could only come back is no reason to blame it.
 */
import type { Asset, DiagramIndex } from '../../src/model'
import { ANY, type Leg, Oracle } from './oracle'

export interface Question {
  readonly from: (asset: Asset) => boolean
  readonly to: (asset: Asset) => boolean
  /** Passing devices that may not, and one of which must, be on the way. */
  readonly avoid?: (device: Asset) => boolean
  readonly through?: (device: Asset) => boolean
}

/** Conduit → `from to protocol`; a session of any protocol stands for those of each. */
export type ExpectedBundles = ReadonlyMap<string, ReadonlySet<string>>

/** A conduit in one direction, from a device (or null: from who opens) to what is next. */
interface Along {
  readonly conduit: string
  readonly from: string | null
  readonly to: string
  /** Whether what is at one side of it is met on both. */
  readonly isRound: boolean
}

interface Kept {
  /** The device that the way is at; null at its opener. */
  readonly at: string | null
  /** The devices that were passed, as long as no conduit is to blame for sure. */
  readonly passed: readonly string[]
  readonly along: Along | null
  readonly isBlamed: boolean
  readonly isAvoided: boolean
  readonly isThrough: boolean
}
const BEGIN: Kept = { at: null, passed: [], along: null, isBlamed: false, isAvoided: false, isThrough: false }

interface Group {
  readonly conduit: string
  readonly sessions: Set<string>
  isStraight: boolean
}

export function expectedBundles(index: DiagramIndex, question: Question): ExpectedBundles {
  const oracle = new Oracle(index)
  const groups = new Map<string, Group>()
  for (const from of index.assets.filter(question.from)) {
    for (const protocol of oracle.protocols()) {
      for (const { to, kept } of oracle.explore(from, protocol, BEGIN, (before, leg) => add(question, before, leg))) {
        const { along, isAvoided, isThrough } = kept
        if (!question.to(to) || along === null || isAvoided || (question.through && !isThrough)) continue
        const key = JSON.stringify([along.conduit, along.from, along.to, protocol])
        const group = groups.get(key) ?? { conduit: along.conduit, sessions: new Set(), isStraight: false }
        groups.set(key, group)
        group.sessions.add(`${from.id} ${to.id} ${protocol}`)
        group.isStraight ||= !along.isRound
      }
    }
  }
  const found = new Map<string, Set<string>>()
  for (const { conduit, sessions, isStraight } of groups.values()) {
    if (isStraight) found.set(conduit, new Set([...(found.get(conduit) ?? []), ...sessions]))
  }
  return new Map([...found].map(([conduit, sessions]) => [conduit, withoutImplied(sessions)]))
}

function add(question: Question, before: Kept, leg: Leg): Kept {
  const { avoid, through } = question
  const passed = leg.ends ? leg.passed : [...leg.passed, leg.to]
  const isBlamed = before.isBlamed || (leg.conduit !== null && question.to(leg.to))
  return {
    at: leg.to.id,
    passed: isBlamed || leg.ends ? [] : [...new Set([...before.passed, leg.to.id])].sort(),
    along: alongAfter(before, leg),
    isBlamed,
    isAvoided: before.isAvoided || (avoid !== undefined && passed.some(avoid)),
    isThrough: before.isThrough || (through !== undefined && passed.some(through)),
  }
}

/** The conduit that is to blame so far. */
function alongAfter({ at, passed, along, isBlamed }: Kept, { conduit, to, ends }: Leg): Along | null {
  if (conduit !== null && !isBlamed) {
    return { conduit, from: at, to: ends ? '' : to.id, isRound: !ends && passed.includes(to.id) }
  }
  return along && { ...along, isRound: along.isRound || (!ends && to.id === along.from) }
}

function withoutImplied(sessions: ReadonlySet<string>): Set<string> {
  return new Set(
    [...sessions].filter((session) => {
      const [from, to, protocol] = session.split(' ')
      return protocol === ANY || !sessions.has(`${from} ${to} ${ANY}`)
    }),
  )
}
