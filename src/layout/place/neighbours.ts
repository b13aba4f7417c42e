import type { AssetId, DiagramIndex, ZoneId } from '../../model'

/**
 * The middle, from left to right, of what some records are joined to by conduits, or stand between as devices of a
 * conduit; null where none of that has a place. `middleOf` gives the middle of what has one.
 */
export function middleOfNeighbours(
  index: DiagramIndex,
  ids: ReadonlySet<string>,
  middleOf: (id: string) => number | undefined,
): number | null {
  const found = new Map<string, number>()
  const take = (id: string) => {
    const middle = ids.has(id) ? undefined : middleOf(id)
    if (middle !== undefined) found.set(id, middle)
  }
  for (const id of ids) {
    for (const { source, target } of index.conduitsAt(id as AssetId | ZoneId)) {
      take(source)
      take(target)
    }
    for (const { source, target } of index.conduitsVia(id as AssetId)) {
      take(source)
      take(target)
    }
  }
  return median([...found.values()])
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2
}
