import { useState } from 'react'
import type { AskedRow } from './asked-rows'

export interface Ticks {
  /** Ticked ones among those shown, in their order. */
  readonly rows: readonly AskedRow[]
  has(id: string): boolean
  toggle(id: string): void
  /** Ticks all from the last one that was ticked to this one. */
  toggleTo(id: string): void
  add(...ids: readonly string[]): void
  /** Ticks all shown; unticks them where all are ticked. */
  all(): void
  none(): void
}

/** Which requirements are ticked; those that the filters hide stay ticked, and nothing is done to them. */
export function useTicks(shown: readonly AskedRow[]): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const ids = shown.map(({ requirement }) => requirement.id)
  const set = (change: (ticked: Set<string>) => void) => {
    const next = new Set(ticked)
    change(next)
    setTicked(next)
  }
  return {
    rows: shown.filter(({ requirement }) => ticked.has(requirement.id)),
    has: (id) => ticked.has(id),
    toggle(id) {
      set((next) => (next.has(id) ? next.delete(id) : next.add(id)))
      setLast(id)
    },
    toggleTo(id) {
      const [from, to] = [ids.indexOf(last ?? id), ids.indexOf(id)]
      const [first, end] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)]
      set((next) => ids.slice(first, end + 1).forEach((one) => next.add(one)))
    },
    add(...added) {
      set((next) => added.forEach((one) => next.add(one)))
      setLast(added.at(-1) ?? null)
    },
    all() {
      const isAll = ids.every((id) => ticked.has(id))
      set((next) => ids.forEach((id) => (isAll ? next.delete(id) : next.add(id))))
    },
    none: () => setTicked(new Set()),
  }
}
