import type { BoardState } from '../board'

/** The zone that holds what the keyboard stands on; null where there is none. */
export function zoneAround({ index, focus }: Pick<BoardState, 'index' | 'focus'>): string | null {
  if (focus === null) return null
  const asset = index.asset(focus)
  if (asset) return index.zoneOf(asset)?.id ?? null
  return index.zone(index.zone(focus)?.parent)?.id ?? null
}
