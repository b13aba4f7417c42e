import { z } from 'zod'
import type { FrId, SecurityLevel, ZoneId } from '../../model'
import {
  findRecord,
  SEVERITIES,
  setDocument as setDocumentFields,
  setFields as setFieldsOf,
  setSlTarget as setSlTargetOf,
} from '../../model'
import { words } from '../../words'
import { describe, nameOfRecord } from '../describe'
import { edit } from '../edit'
import { fields, fr, id, ids, name, securityLevel } from './arguments'
import { command, commandWith } from './define'
import { canBeNamed, onlySelected } from './selected'

const LONGEST_NAME = 200

/** Names a record; an empty name takes its own name away. Of a note it is the text. Ends renaming either way. */
export const rename = commandWith(z.object({ id, name }), {
  id: 'rename',
  group: 'edit',
  run(board, args) {
    const { index, renaming } = board.store.getState()
    if (renaming !== null) board.view({ renaming: null })
    const found = findRecord(index.diagram, args.id)
    if (!found || found.table === 'acceptances') return false
    const isNote = found.table === 'annotations'
    const given = isNote ? args.name : args.name.trim().slice(0, LONGEST_NAME)
    const change = { [isNote ? 'text' : 'name']: given === '' ? undefined : given }
    const patch = setFieldsOf(index, [args.id], change)
    const called = isNote || given === '' ? nameOfRecord(index, args.id) : given
    return edit(board, patch, { label: words().store.steps.rename(called), said: words().store.said.renamed(called) })
  },
})

export const renameSelected = command({
  id: 'rename-selected',
  group: 'edit',
  label: () => words().commands['rename-selected'],
  keys: ['F2'],
  icon: 'text-cursor-input',
  inContextMenu: 'selection',
  // The name of a conduit stands in the inspector only.
  when: (state) => canBeNamed(state.index, onlySelected(state)?.id),
  run(board) {
    const [only] = board.store.getState().selection
    if (only === undefined) return false
    board.view({ renaming: only })
    return true
  },
})

export const setFields = commandWith(z.object({ ids, fields }), {
  id: 'set-fields',
  group: 'edit',
  run(board, args) {
    const { index } = board.store.getState()
    const what = describe(index, args.ids)
    return edit(board, setFieldsOf(index, args.ids, args.fields), {
      label: words().store.steps.fields(what),
      said: words().store.said.changed(what),
    })
  },
})

export const setDocument = commandWith(z.object({ fields }), {
  id: 'set-document',
  group: 'file',
  run(board, args) {
    const { index } = board.store.getState()
    return edit(board, setDocumentFields(index, args.fields), {
      label: words().store.steps.document,
      said: words().store.said.documentChanged,
    })
  },
})

/** How loudly a rule speaks in this drawing; null leaves it to the rule, and a null rule sets all of them back (§10 `rules`). */
export const setRule = commandWith(
  z.object({ rule: z.string().max(200).nullable(), setting: z.enum([...SEVERITIES, 'off']).nullable() }),
  {
    id: 'set-rule',
    group: 'findings',
    run(board, { rule, setting }) {
      const { index } = board.store.getState()
      const { rules: before = {} } = index.diagram.fields
      const kept = rule === null ? [] : Object.entries(before).filter(([id]) => id !== rule)
      const entries = rule !== null && setting !== null ? [...kept, [rule, setting] as const] : kept
      const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
      const rules = sorted.length > 0 ? Object.fromEntries(sorted) : undefined
      return edit(board, setDocumentFields(index, { rules }), {
        label: words().store.steps.rule,
        said: words().store.said.ruleSet,
      })
    },
  },
)

export const setSlTarget = commandWith(z.object({ zones: ids, fr, value: securityLevel }), {
  id: 'set-sl-target',
  group: 'edit',
  run(board, args) {
    const { index } = board.store.getState()
    const what = describe(index, args.zones)
    const patch = setSlTargetOf(
      index,
      args.zones as ZoneId[],
      args.fr as FrId | 'all',
      args.value as SecurityLevel | undefined,
    )
    return edit(board, patch, {
      label: words().store.steps.slTarget(what),
      said: words().store.said.changed(what),
      mergeKey: `sl-target ${args.fr} ${args.zones.join(' ')}`,
    })
  },
})
