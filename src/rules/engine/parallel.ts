/**
 * Conduits between the same two ends (§7 "one cause, one finding"): those that a rule finds alike in every way are said
 * of together, and those that differ are told apart.
 */
import { compareText, type Json } from '../../base'
import { behaviourOf } from '../../catalogue'
import type { Conduit, DiagramIndex, Flow } from '../../model'
import { flowCause } from './cause'
import { type Gathered, tellApart } from './parallel-words'
import type { Draft } from './rule'

/**
 * The drafts of one rule, with one for all the parallel conduits of one cause: same ends, same devices, same flows
 * (whichever end they were drawn from), same sessions. `says` gives the sentence of a draft as text. Drafts that are not
 * about conduits stay as they are. `reading` is told of which draft it reads. Cost: near-linear in what the drafts about parallel conduits hold.
 */
export function gatherParallel(
  index: DiagramIndex,
  drafts: readonly Draft[],
  says: (draft: Draft) => string,
  reading: Reading = (_draft, run) => run(),
): readonly Draft[] {
  const done: Draft[] = []
  const parallel = new Map<string, Gathered[]>()
  for (const draft of drafts) {
    const conduit = draft.several === undefined ? undefined : index.conduit(draft.about[0] ?? '')
    if (!conduit) done.push(draft)
    else put(parallel, endsOf(conduit), { draft, conduits: [conduit] })
  }
  for (const group of parallel.values()) {
    const [first] = group as [Gathered, ...Gathered[]]
    if (group.length === 1) done.push(first.draft)
    else done.push(...reading(first.draft, () => tellApart(index, byLikeness(index, group), says)))
  }
  return done
}

/** Runs what reads the drawing for the sake of a draft. */
export type Reading = <T>(draft: Draft, run: () => T) => T

/** The two ends of a conduit, whichever way it is drawn. */
export function endsOf({ source, target }: Conduit): string {
  return [source, target].toSorted(compareText).join(' ')
}

function put<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** One for each cause, in the order of the ids. */
function byLikeness(index: DiagramIndex, parallel: readonly Gathered[]): readonly Gathered[] {
  const alike = new Map<string, Gathered[]>()
  for (const one of parallel.toSorted((a, b) => compareText(a.conduits[0].id, b.conduits[0].id))) {
    const { message, severity = null, pairs = [], pairCount = 0 } = one.draft
    put(alike, JSON.stringify([message, severity, pairCount, pairs, likeness(index, one.conduits[0])]), one)
  }
  return [...alike.values()].map(together)
}

/** What two conduits have to have in common to be one cause, read from the end whose id comes first. */
function likeness(index: DiagramIndex, conduit: Conduit): Json {
  const { source, target, via = [], flows = [] } = conduit
  const isOneWay = via.some((id) => {
    const device = index.asset(id)
    return device !== undefined && behaviourOf(device) === 'diode'
  })
  // A diode in the `via` points from source to target: then it matters which is which.
  const isTurned = source > target && !isOneWay
  const read = isTurned ? flows.map(turned) : flows
  return {
    ends: isTurned ? [target, source] : [source, target],
    via: isTurned ? via.toReversed() : via,
    flows: read.map(flowCause).toSorted(compareText),
  }
}

const OTHER_END = { source: 'target', target: 'source', either: 'either' } as const

/** The same flow as said from the other end. */
export function turned({ sourceAsset, targetAsset, ...flow }: Flow): Flow {
  return {
    ...flow,
    opens: OTHER_END[flow.opens ?? 'source'],
    ...(targetAsset === undefined ? {} : { sourceAsset: targetAsset }),
    ...(sourceAsset === undefined ? {} : { targetAsset: sourceAsset }),
  }
}

function together(members: readonly Gathered[]): Gathered {
  const [first, ...more] = members as readonly [Gathered, ...Gathered[]]
  if (more.length === 0) return first
  const drafts = members.map(({ draft }) => draft)
  const draft: Draft = {
    ...first.draft,
    message: first.draft.several ?? first.draft.message,
    data: { ...first.draft.data, count: String(drafts.length), over: ` over ${drafts.length} conduits` },
    about: drafts.flatMap(({ about }) => about),
    cause: drafts.map(({ cause }) => cause),
    members: drafts,
  }
  return { draft, conduits: [first.conduits[0], ...more.flatMap(({ conduits }) => conduits)] }
}
