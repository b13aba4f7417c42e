import { type DiagramIndex, isLocked } from '../model'

/** What may be moved and removed, and what is locked, in the order given. */
export function byLock(
  index: DiagramIndex,
  ids: Iterable<string>,
): { readonly free: readonly string[]; readonly locked: readonly string[] } {
  const all = [...ids]
  return { free: all.filter((id) => !isLocked(index, id)), locked: all.filter((id) => isLocked(index, id)) }
}
