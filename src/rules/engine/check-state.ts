/**
 * A checked drawing, with what it takes to check it again after an edit without reading more of it than the edit touched.
 */
import { type DiagramIndex, type Patch, type TouchedRecord, touchedRecords, visitTouchedLists } from '../../model'
import type { Finding } from '../finding'
import { guessCount, guessesIn } from './assumed'
import { type Checking, type CheckOptions, orderOf, runRules, speaks, withAnswers } from './check'
import { type Cluster, clustersOf, nodesOf, type Said } from './clusters'
import { type CheckContext, createContext } from './context'
import { LayeredMap } from './layered-map'
import { isLoud, isRead } from './meaning'
import type { Reading } from './parallel'
import { type Reader, Reads, type Source } from './reads'
import type { Rule, SubjectKind } from './rule'
import { sessionsPart } from './sessions-part'
import { type Kept, NOTHING_KEPT, TrackedContext } from './tracked-context'
import { isSame } from './tracked-value'

export interface CheckState {
  readonly index: DiagramIndex
  /** As `runRules` gives them. */
  readonly findings: readonly Finding[]
  /** Null where a rule crashed: then the next check is a full one. */
  readonly known: Known | null
}

interface Known {
  readonly reads: Reads
  readonly kept: Kept
  /** Subjects of which something was said. */
  readonly said: LayeredMap<readonly Said[]>
  readonly clusters: LayeredMap<Cluster>
  /** The findings in order, not accepted yet. */
  readonly made: readonly Finding[]
  /** How many records are marked as assumed or unknown. */
  readonly guesses: number
  /** How many edits it has come through. */
  readonly age: number
}

/** Patches of more changes are checked as fast from nothing; so is, now and then, what came through very many edits. */
const MOST_CHANGES = 500
const OLDEST = 2000

const lastStates = new WeakMap<DiagramIndex, CheckState>()

/** The state of the last check of this drawing that kept one. */
export function stateBefore(index: DiagramIndex): CheckState | undefined {
  return lastStates.get(index)
}

/** A context that knows what the last check of this drawing found out; a fresh one where there was none. */
export function knowingContext(index: DiagramIndex): CheckContext {
  const known = lastStates.get(index)?.known
  return known ? new TrackedContext(index, known.reads, known.kept, () => {}) : createContext(index)
}

function kept(state: CheckState): CheckState {
  lastStates.set(state.index, state)
  return state
}

/** A full check that a later one can go on from. */
export function startCheck(checking: Checking, index: DiagramIndex, options: CheckOptions): CheckState {
  const reads = new Reads()
  const context = new TrackedContext(index, reads, NOTHING_KEPT, () => {})
  const said = new Map<string, readonly Said[]>()
  const guesses = guessCount(index)
  try {
    for (const [id, subject, kind] of subjectsOf(index)) {
      const found = saidOf(rulesFor(checking, index, kind), context, id, subject)
      if (found.length > 0) said.set(id, found)
    }
  } catch {
    return kept({ index, findings: runRules(index, checking.rules, checking.voices, options), known: null })
  }
  const found = clustersOf(checking, context.index, said, guesses > 0, readingOf(reads))
  const clusters = new Map<string, Cluster>()
  for (const cluster of found) for (const node of cluster.nodes) clusters.set(node, cluster)
  const made = found.flatMap(({ findings }) => findings).sort(orderOf(checking))
  const findings = withAnswers(checking, index, made, [], options)
  const known: Known = {
    reads,
    kept: context.kept,
    said: new LayeredMap(said),
    clusters: new LayeredMap(clusters),
    made,
    guesses,
    age: 0,
  }
  return kept({ index, findings, known })
}

/**
 * The check of the drawing after a patch, from the one before it: the same findings as those of a full check, for a cost
 * that goes with what the patch touches. Findings that stay as they were stay the same objects.
 */
export function recheck(
  checking: Checking,
  before: CheckState,
  index: DiagramIndex,
  patch: Patch,
  options: CheckOptions,
): CheckState {
  const { known } = before
  const again = () => startCheck(checking, index, options)
  if (!known || patch.length > MOST_CHANGES || known.age > OLDEST) return again()
  if (index.diagram.fields.rules !== before.index.diagram.fields.rules) return again()
  const touched = touchedRecords(before.index.diagram, index.diagram, patch).filter(isRead)
  const guesses = touched.reduce((sum, one) => sum + guessesIn(one.after) - guessesIn(one.before), known.guesses)
  // Where nothing is a guess, nobody looked whether it is.
  if (guesses > 0 !== known.guesses > 0) return again()
  try {
    const next = new Recheck(checking, before.index, index, { ...known, guesses }).run(touched, patch)
    return kept({ index, findings: withAnswers(checking, index, next.made, [], options), known: next })
  } catch {
    return again()
  }
}

class Recheck {
  readonly #context: TrackedContext
  readonly #subjects = new Set<string>()
  readonly #disturbed = new Set<string>()
  /** How many were disturbed when sessions were last asked for. */
  #asked = 0

  constructor(
    readonly checking: Checking,
    readonly before: DiagramIndex,
    readonly index: DiagramIndex,
    readonly known: Known,
  ) {
    this.#context = new TrackedContext(index, known.reads, known.kept, (make, keys) => {
      for (const key of keys) this.#tell(known.reads.ofShared(make, key))
      // What a subject reads of an answer under its own id is not noted: it goes without saying.
      for (const key of keys) if (typeof key === 'string') this.#subjects.add(key)
    })
  }

  run(touched: readonly TouchedRecord[], patch: Patch): Known {
    if (patch.length > 0) this.#tell(this.known.reads.of('table', 'diagram'))
    for (const one of touched) this.#touch(one)
    this.#renew()
    const said = this.#saidNow()
    // Answers asked for the first time may not be out of date.
    this.#renew()
    return this.#assembled(said)
  }

  #touch(touched: TouchedRecord): void {
    const { id, table } = touched
    const { reads } = this.known
    const loud = isLoud(touched)
    const tell = (source: Source, key: string) => this.#tell(reads.of(source, key), loud)
    this.#subjects.add(id)
    if (loud) this.#disturbed.add(id)
    this.#context.touch(touched)
    tell('record', id)
    tell('table', table)
    tell('table', 'dangling')
    visitTouchedLists(this.before.diagram, this.index.diagram, touched, tell)
  }

  /** Outdates what these say; questions about sessions only where what was touched is loud enough for them. */
  #tell(readers: readonly Reader[], loud = true): void {
    for (const { kind, about } of readers) {
      if (kind === 'subject') this.#subjects.add(about as string)
      else if (kind === 'network') {
        if (loud) this.#disturbed.add(about as string)
      } else this.#context.outdate(about)
    }
  }

  /** Makes shared answers again, and asks for sessions again as long as more turns out to bear on them. */
  #renew(): void {
    do {
      if (this.#disturbed.size > this.#asked) {
        this.#asked = this.#disturbed.size
        this.#context.disturb(sessionsPart(this.before, this.index, this.#disturbed))
      }
      this.#context.renew()
    } while (this.#disturbed.size > this.#asked)
  }

  /** What is said of the subjects that were asked; null where it is nothing. */
  #saidNow(): ReadonlyMap<string, readonly Said[] | null> {
    const { checking, index } = this
    const said = new Map<string, readonly Said[] | null>()
    const rules = new Map<SubjectKind, readonly Rule[]>()
    for (const id of this.#subjects) {
      const [kind, subject] = subjectOf(index, id)
      const mine = rules.get(kind) ?? rulesFor(checking, index, kind)
      rules.set(kind, mine)
      const found = subject === undefined ? [] : saidOf(mine, this.#context, id, subject)
      if (found.length > 0 || this.known.said.get(id)) said.set(id, found.length > 0 ? found : null)
    }
    return said
  }

  #assembled(now: ReadonlyMap<string, readonly Said[] | null>): Known {
    const { known, checking } = this
    const said = known.said.with(now)
    const nodes = this.#nodesAround(said)
    const batch = new Map<string, readonly Said[]>()
    for (const node of nodes) {
      const mine = said.get(node)
      if (mine) batch.set(node, mine)
    }
    const found = clustersOf(checking, this.#context.index, batch, known.guesses > 0, readingOf(known.reads))
    const clusters = new Map<string, Cluster | null>()
    const gone = new Map<string, Finding>()
    for (const node of nodes) {
      for (const finding of known.clusters.get(node)?.findings ?? []) gone.set(finding.id, finding)
      if (known.clusters.get(node)) clusters.set(node, null)
    }
    const came: Finding[] = []
    for (const { nodes: mine, findings } of found) {
      const cluster = { nodes: mine, findings: findings.map((finding) => asBefore(gone.get(finding.id), finding)) }
      for (const node of mine) clusters.set(node, cluster)
      for (const finding of cluster.findings) {
        if (gone.get(finding.id) === finding) gone.delete(finding.id)
        else came.push(finding)
      }
    }
    const made = merged(known.made, new Set(gone.values()), came, orderOf(checking))
    return {
      ...known,
      kept: this.#context.kept,
      said,
      clusters: known.clusters.with(clusters),
      made,
      age: known.age + 1,
    }
  }

  /** The subjects that were asked, and all that what is or was said of them hangs together with. */
  #nodesAround(said: LayeredMap<readonly Said[]>): ReadonlySet<string> {
    const nodes = new Set<string>()
    const waiting = [...this.#subjects]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (nodes.has(node)) continue
      nodes.add(node)
      for (const next of this.known.clusters.get(node)?.nodes ?? []) waiting.push(next)
      for (const { draft } of said.get(node) ?? []) waiting.push(...nodesOf(this.index, draft))
    }
    return nodes
  }
}

type Subject = readonly [id: string, subject: unknown, kind: SubjectKind]

function* subjectsOf(index: DiagramIndex): Generator<Subject> {
  for (const zone of index.zones) yield [zone.id, zone, 'zone']
  for (const asset of index.assets) yield [asset.id, asset, 'asset']
  for (const conduit of index.conduits) yield [conduit.id, conduit, 'conduit']
  yield ['', null, 'site']
}

function subjectOf(index: DiagramIndex, id: string): readonly [SubjectKind, unknown] {
  if (id === '') return ['site', null]
  const end = index.end(id)
  if (end) return end.kind === 'asset' ? ['asset', end.asset] : ['zone', end.zone]
  return ['conduit', index.conduit(id)]
}

function rulesFor(checking: Checking, index: DiagramIndex, kind: SubjectKind): readonly Rule[] {
  return checking.rules.filter((rule) => rule.meta.subject === kind && speaks(index, rule))
}

function saidOf(rules: readonly Rule[], context: TrackedContext, id: string, subject: unknown): readonly Said[] {
  return context.reads.as(context.reads.reader('subject', id), () => {
    const said: Said[] = []
    for (const rule of rules)
      for (const draft of rule.check(subject as never, context)) said.push({ meta: rule.meta, draft })
    return said
  })
}

/** What is read to put a draft into words counts as read by the first that it is about. */
function readingOf(reads: Reads): Reading {
  return (draft, run) => reads.as(reads.reader('subject', draft.about[0] ?? ''), run)
}

/** The finding of before, as the very object, where it says the same. */
function asBefore(before: Finding | undefined, now: Finding): Finding {
  return before && isSame(before, now) ? before : now
}

/** The findings in order without those that are gone, and with those that came. */
function merged(
  findings: readonly Finding[],
  gone: ReadonlySet<Finding>,
  came: readonly Finding[],
  order: (a: Finding, b: Finding) => number,
): readonly Finding[] {
  if (gone.size === 0 && came.length === 0) return findings
  const stay = gone.size === 0 ? findings : findings.filter((finding) => !gone.has(finding))
  const fresh = came.toSorted(order)
  const result: Finding[] = []
  let at = 0
  for (const finding of fresh) {
    const until = placeOf(stay, finding, at, order)
    for (; at < until; at += 1) result.push(stay[at] as Finding)
    result.push(finding)
  }
  for (; at < stay.length; at += 1) result.push(stay[at] as Finding)
  return result
}

function placeOf(
  findings: readonly Finding[],
  finding: Finding,
  from: number,
  order: (a: Finding, b: Finding) => number,
): number {
  let [low, high] = [from, findings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(findings[middle] as Finding, finding) < 0) low = middle + 1
    else high = middle
  }
  return low
}
