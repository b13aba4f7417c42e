/**
 * Sessions between two groups by the conduit that is to blame, the slow way. That conduit is the first on the way that
 * leads to a device or asset of the far group; where none does, because the last step is by a zone, the last one.
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

interface Kept {
  readonly blamed: string | null
  readonly last: string | null
  readonly isAvoided: boolean
  readonly isThrough: boolean
}
const NOTHING: Kept = { blamed: null, last: null, isAvoided: false, isThrough: false }

export function expectedBundles(index: DiagramIndex, question: Question): ExpectedBundles {
  const oracle = new Oracle(index)
  const found = new Map<string, Set<string>>()
  for (const from of index.assets.filter(question.from)) {
    for (const protocol of oracle.protocols()) {
      for (const { to, kept } of oracle.explore(from, protocol, NOTHING, (before, leg) => add(question, before, leg))) {
        const conduit = kept.blamed ?? kept.last
        if (!question.to(to) || conduit === null || kept.isAvoided) continue
        if (question.through && !kept.isThrough) continue
        found.set(conduit, (found.get(conduit) ?? new Set()).add(`${from.id} ${to.id} ${protocol}`))
      }
    }
  }
  return new Map([...found].map(([conduit, sessions]) => [conduit, withoutImplied(sessions)]))
}

function add({ to, avoid, through }: Question, before: Kept, leg: Leg): Kept {
  const passed = leg.ends ? leg.passed : [...leg.passed, leg.to]
  const leadsThere = leg.conduit !== null && to(leg.to)
  return {
    blamed: before.blamed ?? (leadsThere ? leg.conduit : null),
    last: leg.conduit ?? before.last,
    isAvoided: before.isAvoided || (avoid !== undefined && passed.some(avoid)),
    isThrough: before.isThrough || (through !== undefined && passed.some(through)),
  }
}

function withoutImplied(sessions: ReadonlySet<string>): Set<string> {
  return new Set(
    [...sessions].filter((session) => {
      const [from, to, protocol] = session.split(' ')
      return protocol === ANY || !sessions.has(`${from} ${to} ${ANY}`)
    }),
  )
}
