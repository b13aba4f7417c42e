import { z } from 'zod'
import { findRecord } from '../../model'
import { words } from '../../words'
import type { BoardState } from '../board'
import { describe } from '../describe'
import { id, ids } from './arguments'
import { command, commandWith } from './define'

/**
 * Selects records; with `add`, adds them, or takes them away where all are selected already. `glyph` names the conduit on
 * whose line the one device was picked.
 */
export const select = commandWith(z.object({ ids, add: z.boolean().optional(), glyph: id.optional() }), {
  id: 'select',
  group: 'edit',
  run(board, { ids: wanted, add, glyph }) {
    const state = board.store.getState()
    const { index, selection } = state
    const known = wanted.filter((one) => findRecord(index.diagram, one) !== undefined)
    const next = add ? toggled(selection, known) : new Set(known)
    const device = next.size === 1 && glyph !== undefined ? known[0] : undefined
    board.view({
      selection: next,
      glyph: device === undefined || glyph === undefined ? null : { conduit: glyph, device },
      focus: null,
      renaming: null,
      ...(isAboutShown(state, next) ? {} : { shownFinding: null }),
    })
    return true
  },
})

/** A finding stays shown while something of it is selected, or its fix is previewed; else its rings would cover the drawing. */
function isAboutShown({ findings, shownFinding, preview }: BoardState, selection: ReadonlySet<string>): boolean {
  if (preview !== null) return true
  const shown = findings.find(({ id: one }) => one === shownFinding)
  return shown !== undefined && [...shown.about, ...shown.path].some((one) => selection.has(one))
}

function toggled(selection: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(selection)
  const all = ids.every((one) => next.has(one))
  for (const one of ids) {
    if (all) next.delete(one)
    else next.add(one)
  }
  return next
}

/** Puts the keyboard on a record (or on none), and selects it. */
export const focus = commandWith(z.object({ id: id.nullable() }), {
  id: 'focus',
  group: 'edit',
  run(board, { id: to }) {
    const { index } = board.store.getState()
    if (to !== null && !findRecord(index.diagram, to)) return false
    board.view({ focus: to, ...(to === null ? {} : { selection: new Set([to]) }) })
    return true
  },
})

export const selectAll = command({
  id: 'select-all',
  group: 'edit',
  label: () => words().commands['select-all'],
  keys: ['$mod+a'],
  icon: 'square-dashed-mouse-pointer',
  inContextMenu: 'board',
  when: ({ index }) => index.assets.length + index.zones.length + index.annotations.length > 0,
  run(board) {
    const { index, hidesAnnotations } = board.store.getState()
    const notes = hidesAnnotations ? [] : index.annotations
    const all = [index.zones, index.assets, index.conduits, notes].flatMap((records) =>
      records.map((record) => record.id as string),
    )
    board.view({ selection: new Set(all), focus: null })
    board.announce(words().store.said.selected(describe(index, all)))
    return all.length > 0
  },
})
