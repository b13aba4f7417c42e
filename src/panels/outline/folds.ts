import { useSyncExternalStore } from 'react'
import type { Board } from '../../store'
import type { OutlineKind, OutlineRow } from './outline-rows'

/** What is open before anybody says so: all but the conduits of assets. */
const OPEN_AT_FIRST: Readonly<Record<OutlineKind, boolean>> = {
  site: true,
  level: true,
  zone: true,
  asset: false,
  conduit: false,
}

type Chosen = ReadonlyMap<string, boolean>

/** Which rows somebody opened or closed, and where the keyboard was: kept for as long as the page is there, whether or not the outline is shown. */
class Folds {
  #chosen: Chosen = new Map()
  /** Where the keyboard was last, from the top: it goes on there when the row that it was on is gone. */
  #lastAt = 0

  get lastAt(): number {
    return this.#lastAt
  }

  stoodAt(at: number): void {
    this.#lastAt = at
  }
  readonly #listeners = new Set<() => void>()

  readonly current = (): Chosen => this.#chosen

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly setOpen = (keys: readonly string[], open: boolean): void => {
    if (keys.every((key) => this.#chosen.get(key) === open)) return
    this.#chosen = new Map([...this.#chosen, ...keys.map((key) => [key, open] as const)])
    for (const listener of this.#listeners) listener()
  }
}

const all = new WeakMap<Board, Folds>()

function foldsOf(board: Board): Folds {
  const known = all.get(board) ?? new Folds()
  all.set(board, known)
  return known
}

/** What is open and closed now, and what changes it. */
export function useFolds(board: Board) {
  const folds = foldsOf(board)
  return { folds, chosen: useSyncExternalStore(folds.listen, folds.current), setOpen: folds.setOpen }
}

export const isOpenIn =
  (chosen: Chosen) =>
  ({ key, kind }: Pick<OutlineRow, 'key' | 'kind'>): boolean =>
    chosen.get(key) ?? OPEN_AT_FIRST[kind]
