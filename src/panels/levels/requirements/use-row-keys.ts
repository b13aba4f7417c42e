import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { REQUIREMENT_STATES, type RequirementState } from '../../../model'
import type { AskedRow } from './asked-rows'
import { useStable } from './use-stable'
import type { Ticks } from './use-ticks'

const PAGE = 10

export interface RowActs {
  readonly onState: (row: AskedRow, state: RequirementState) => void
  /** Opens the details and goes there with the keyboard. */
  readonly onEnter: (id: string) => void
  /** The keyboard stands on another row. */
  readonly onWalk: (id: string) => void
  readonly ticks: Ticks
  /** Nothing can be set or ticked. */
  readonly onlyShows: boolean
}

export interface RowKeys {
  /** The one row that Tab comes to. */
  readonly stop: string | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (id: string) => void
  readonly focusRow: (id: string) => void
}

/** The keys of the list: one stop for Tab, from which arrows walk. A row that goes leaves the keyboard at the next one. */
export function useRowKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly AskedRow[],
  acts: RowActs,
): RowKeys {
  const [stop, setStop] = useState<{ readonly id: string; readonly at: number } | null>(null)
  const isHere = useRef(false)
  const ids = rows.map(({ requirement }) => requirement.id)
  const known = ids.indexOf(stop?.id ?? '')
  const at = known >= 0 ? known : Math.min(stop?.at ?? 0, ids.length - 1)
  const id = ids[at]

  useLayoutEffect(() => {
    if (isHere.current && id !== undefined && known < 0) focusRow(table.current, id)
  }, [table, id, known])

  const goTo = (next: number) => {
    const wanted = ids[Math.max(0, Math.min(ids.length - 1, next))]
    if (wanted === undefined) return
    focusRow(table.current, wanted)
    acts.onWalk(wanted)
  }
  const walks: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: ids.length - 1,
  }

  const onFocus = useStable((focused: string) => {
    isHere.current = true
    setStop({ id: focused, at: ids.indexOf(focused) })
  })
  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (event.key === 'Tab') isHere.current = false
    const row = rows[at]
    if (!row || id === undefined || !isForRow(event)) return
    const walk = walks[event.key]
    if (walk !== undefined) {
      if (event.shiftKey && !acts.onlyShows) acts.ticks.add(...idsBetween(ids, at, walk))
      goTo(walk)
    } else if (!actOn(event, row, acts)) return
    event.preventDefault()
    event.stopPropagation()
  })
  return { stop: id, onFocus, onKeyDown, focusRow: (wanted) => focusRow(table.current, wanted) }
}

/** Whether the key did something to the row. */
function actOn(event: KeyboardEvent, row: AskedRow, acts: RowActs): boolean {
  const { id } = row.requirement
  if (event.key === 'Enter') {
    acts.onEnter(id)
    return true
  }
  if (acts.onlyShows || event.altKey) return false
  const isCommand = event.ctrlKey || event.metaKey
  const state = isCommand ? undefined : REQUIREMENT_STATES[Number(event.key) - 1]
  if (event.key === ' ') (event.shiftKey ? acts.ticks.toggleTo : acts.ticks.toggle)(id)
  else if (event.key === 'a' && isCommand) acts.ticks.all()
  else if (state) acts.onState(row, state)
  else return false
  return true
}

/** Not where a field of the row has the key for itself. */
function isForRow({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return !target.closest('select') && !(key === ' ' && target.closest('input'))
}

function idsBetween(ids: readonly string[], at: number, to: number): readonly string[] {
  return to > at ? ids.slice(at, to + 1) : ids.slice(Math.max(0, to), at + 1).toReversed()
}

function focusRow(table: HTMLElement | null, id: string): void {
  table?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()
}
