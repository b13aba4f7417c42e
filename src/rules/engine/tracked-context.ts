import {
  prepareSessions,
  type SessionBundle,
  type SessionQuestion,
  type Sessions,
  sessionsBetween,
} from '../../analysis'
import { compareText } from '../../base'
import type { Asset, Conduit, DiagramIndex, DiagramRecord, TouchedRecord } from '../../model'
import { type Attempt, attempt, type CheckContext, sessions } from './context'
import { type Reads, WHOLE } from './reads'
import type { SessionsPart } from './sessions-part'
import { trackedIndex } from './tracked-index'
import { differingKeys, trackedValue } from './tracked-value'

type Make = (context: CheckContext) => unknown

interface Shared {
  readonly attempt: Attempt
  /** The value, noting what is read of it. */
  readonly tracked: unknown
}

/** Answers that are kept from one drawing to the next, by what makes them. */
export interface Kept {
  /** In the order in which they were finished: those that another one rests on come before it. */
  readonly shared: ReadonlyMap<Make, Shared>
  readonly bundles: ReadonlyMap<Make, readonly SessionBundle[]>
  /** The records of which something holds. */
  readonly where: ReadonlyMap<Holds, Where>
}

/** Answers rest on each other a few deep. */
const MOST_ROUNDS = 50

type Holds = (record: never) => boolean

interface Where {
  readonly table: 'assets' | 'conduits'
  /** Null where they have to be looked for again. */
  readonly records: readonly DiagramRecord[] | null
}

export const NOTHING_KEPT: Kept = { shared: new Map(), bundles: new Map(), where: new Map() }

/** A context that notes who reads what, and goes on from the answers of the drawing before an edit. */
export class TrackedContext implements CheckContext {
  readonly index: DiagramIndex
  readonly #shared: Map<Make, Shared>
  readonly #bundles: Map<Make, readonly SessionBundle[]>
  readonly #where: Map<Holds, Where>
  readonly #stale = new Set<Make>()
  /** What is being made, and the sessions that it knew before. */
  readonly #making: { readonly make: Make; readonly bundles: readonly SessionBundle[] | undefined }[] = []
  #part: SessionsPart | null = null

  constructor(
    readonly plain: DiagramIndex,
    readonly reads: Reads,
    kept: Kept,
    /** Told of the keys by which a shared answer differs from that of before, when it was made again. */
    readonly differs: (make: unknown, keys: readonly unknown[]) => void,
  ) {
    this.index = trackedIndex(plain, reads)
    this.#shared = new Map(kept.shared)
    this.#bundles = new Map(kept.bundles)
    this.#where = new Map(kept.where)
  }

  get kept(): Kept {
    return { shared: this.#shared, bundles: this.#bundles, where: this.#where }
  }

  /** A record is another than it was: lists in which it stood or stands are looked for again. */
  touch({ table, before, after }: TouchedRecord): void {
    for (const [holds, where] of this.#where) {
      if (where.table !== table || !where.records) continue
      if (![before, after].some((record) => record && holds(record as never))) continue
      this.#where.set(holds, { ...where, records: null })
      this.differs(holds, [WHOLE])
    }
  }

  /** From now on sessions are asked again in this part. */
  disturb(part: SessionsPart): void {
    this.#part = part
    this.#shared.delete(sessions)
    this.differs(sessions, [WHOLE])
    for (const make of this.#bundles.keys()) this.#stale.add(make)
  }

  /** This answer is to be made again. */
  outdate(make: unknown): void {
    if (this.#shared.has(make as Make)) this.#stale.add(make as Make)
  }

  /** Makes everything again that is out of date. A throw where that comes to no end: then a full check has to do. */
  renew(): void {
    for (let round = 0; this.#stale.size > 0; round += 1) {
      if (round > MOST_ROUNDS) throw new Error('shared answers outdate each other')
      for (const make of this.#shared.keys()) if (this.#stale.has(make)) this.#renewed(make)
    }
  }

  remember<T>(make: (context: CheckContext) => T): T {
    const known = this.#shared.get(make)
    const { attempt: found, tracked } = known && !this.#stale.has(make) ? known : this.#renewed(make)
    if ('problem' in found) {
      this.reads.noteShared(make, WHOLE)
      throw found.problem
    }
    if (tracked === found.value) this.reads.noteShared(make, WHOLE)
    return tracked as T
  }

  assetsWhere(holds: (asset: Asset) => boolean): readonly Asset[] {
    return this.#recordsWhere('assets', holds) as readonly Asset[]
  }

  conduitsWhere(holds: (conduit: Conduit) => boolean): readonly Conduit[] {
    return this.#recordsWhere('conduits', holds) as readonly Conduit[]
  }

  #recordsWhere(table: Where['table'], holds: Holds): readonly DiagramRecord[] {
    this.reads.noteShared(holds, WHOLE)
    const known = this.#where.get(holds)?.records
    if (known) return known
    const records = (this.plain[table] as readonly DiagramRecord[]).filter((record) => holds(record as never))
    this.#where.set(holds, { table, records })
    return records
  }

  sessionsBetween(
    question: SessionQuestion,
    isKept: (bundle: SessionBundle) => boolean = () => true,
  ): readonly SessionBundle[] {
    const making = this.#making.at(-1)
    const keeps = (bundle: SessionBundle) => this.#asNetwork(bundle.conduit, () => isKept(bundle))
    const asked = this.#noting(question)
    const found = making?.bundles
      ? this.#again(making.bundles, asked, keeps)
      : sessionsBetween(this.remember(sessions), asked).filter(keeps)
    if (making) this.#bundles.set(making.make, found)
    return found
  }

  #again(
    before: readonly SessionBundle[],
    question: SessionQuestion,
    keeps: (bundle: SessionBundle) => boolean,
  ): readonly SessionBundle[] {
    const part = this.#part
    if (!part) return before
    const all = sessionsBetween(part.sessions ?? this.remember(sessions), question)
    const fresh = all.filter((bundle) => part.affected.has(bundle.conduit) && keeps(bundle))
    const stay = before.filter(({ conduit }) => !part.affected.has(conduit))
    return fresh.length === 0 ? stay : [...stay, ...fresh].sort((a, b) => compareText(a.conduit, b.conduit))
  }

  #renewed(make: Make): Shared {
    const before = this.#shared.get(make)
    this.#stale.delete(make)
    this.#making.push({ make, bundles: this.#bundles.get(make) })
    // Whoever asks nothing this time has to ask anew the next.
    this.#bundles.delete(make)
    const found =
      make === (sessions as Make)
        ? { value: prepareSessions(this.plain) satisfies Sessions }
        : this.reads.as(this.reads.reader('shared', make), () => attempt(() => make(this)))
    this.#making.pop()
    const value = 'value' in found ? found.value : null
    const shared = { attempt: found, tracked: trackedValue(value, (key) => this.reads.noteShared(make, key)) }
    // Made anew it is finished last.
    this.#shared.delete(make)
    this.#shared.set(make, shared)
    if (before) this.differs(make, keysBetween(before.attempt, found))
    return shared
  }

  /** The question, each answer of which counts as read by the record that it is about. */
  #noting(question: SessionQuestion): SessionQuestion {
    const { from, to, avoid, through, conduit } = question
    const noting =
      <T extends { readonly id: string }>(holds: (record: T) => boolean) =>
      (record: T) =>
        this.#asNetwork(record.id, () => holds(record))
    return {
      ...question,
      from: noting(from),
      to: noting(to),
      ...(avoid ? { avoid: noting(avoid) } : {}),
      ...(through ? { through: noting(through) } : {}),
      ...(conduit ? { conduit: noting(conduit) } : {}),
    }
  }

  #asNetwork<T>(id: string, run: () => T): T {
    return this.reads.as(this.reads.reader('network', id), run)
  }
}

function keysBetween(before: Attempt, after: Attempt): readonly unknown[] {
  if ('problem' in before || 'problem' in after) return [WHOLE]
  return differingKeys(before.value, after.value)
}
