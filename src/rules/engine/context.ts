import {
  prepareSessions,
  type SessionBundle,
  type SessionQuestion,
  type Sessions,
  sessionsBetween,
} from '../../analysis'
import type { Asset, Conduit, DiagramIndex } from '../../model'

/** What every rule is given: the drawing, and answers that several rules share, worked out once. */
export interface CheckContext {
  readonly index: DiagramIndex
  /** The value that `make` gives for this drawing, made at the first call. A throw is remembered too. */
  remember<T>(make: (context: CheckContext) => T): T
  /**
   * The assets of which this holds, and the conduits, in the order of the file. `holds` is one and the same function at
   * every call, and reads nothing but the record: so after an edit only what was touched is looked at.
   */
  assetsWhere(holds: (asset: Asset) => boolean): readonly Asset[]
  conduitsWhere(holds: (conduit: Conduit) => boolean): readonly Conduit[]
  /**
   * The sessions between two groups, without the bundles that are not kept, in order of the conduits. To be asked from
   * within what is remembered; what the question and `isKept` read beside the asset, conduit or bundle they read of `index`.
   */
  sessionsBetween(question: SessionQuestion, isKept?: (bundle: SessionBundle) => boolean): readonly SessionBundle[]
}

/** The drawing prepared for questions about sessions: once, whoever asks. After an edit, `sessionsBetween` of the context costs less. */
export const sessions = ({ index }: CheckContext): Sessions => prepareSessions(index)

export function createContext(index: DiagramIndex): CheckContext {
  const known = new Map<unknown, Attempt>()
  const filtered = <T>(records: readonly T[], holds: (record: T) => boolean): readonly T[] => {
    const found = known.get(holds) ?? attempt(() => records.filter(holds))
    known.set(holds, found)
    if ('problem' in found) throw found.problem
    return found.value as readonly T[]
  }
  const context: CheckContext = {
    index,
    remember<T>(make: (context: CheckContext) => T): T {
      const found = known.get(make) ?? attempt(() => make(context))
      known.set(make, found)
      if ('problem' in found) throw found.problem
      return found.value as T
    },
    assetsWhere: (holds) => filtered(index.assets, holds),
    conduitsWhere: (holds) => filtered(index.conduits, holds),
    sessionsBetween: (question, isKept = () => true) =>
      sessionsBetween(context.remember(sessions), question).filter(isKept),
  }
  return context
}

/**
 * An answer for each record that is asked about, each remembered by itself: so after an edit only those are worked out again
 * that read what it touched. Where the answers are gone through together, nothing else has to be.
 */
export function rememberedEach<T>(
  make: (context: CheckContext, id: string) => T,
): (context: CheckContext, id: string) => T {
  const functions = () => {
    const known = new Map<string, (context: CheckContext) => T>()
    return (id: string) => {
      const found = known.get(id) ?? ((context: CheckContext) => make(context, id))
      known.set(id, found)
      return found
    }
  }
  return (context, id) => context.remember(context.remember(functions)(id))
}

export type Attempt = { readonly value: unknown } | { readonly problem: unknown }

export function attempt(make: () => unknown): Attempt {
  try {
    return { value: make() }
  } catch (problem) {
    return { problem }
  }
}
