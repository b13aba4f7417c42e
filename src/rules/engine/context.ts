import type { DiagramIndex } from '../../model'

/** What every rule is given: the drawing, and answers that several rules share, worked out once. */
export interface CheckContext {
  readonly index: DiagramIndex
  /** The value that `make` gives for this drawing, made at the first call. A throw is remembered too. */
  remember<T>(make: (context: CheckContext) => T): T
}

export function createContext(index: DiagramIndex): CheckContext {
  const known = new Map<unknown, { readonly value: unknown } | { readonly problem: unknown }>()
  const context: CheckContext = {
    index,
    remember<T>(make: (context: CheckContext) => T): T {
      const found = known.get(make) ?? attempt(() => make(context))
      known.set(make, found)
      if ('problem' in found) throw found.problem
      return found.value as T
    },
  }
  return context
}

function attempt(make: () => unknown): { readonly value: unknown } | { readonly problem: unknown } {
  try {
    return { value: make() }
  } catch (problem) {
    return { problem }
  }
}
