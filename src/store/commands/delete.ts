import { z } from 'zod'
import type { DiagramIndex, Patch } from '../../model'
import { removeRecords } from '../../model'
import { words } from '../../words'
import type { Board, BoardState, Command } from '../board'
import { byLock } from '../by-lock'
import { describe, nameOfRecord } from '../describe'
import { editWithToast } from '../edit'
import { andStays, tellLocked } from '../tell-locked'
import { ids } from './arguments'
import { commandWithOptional } from './define'

const schema = z.object({ ids: ids.optional() })

/**
 * Takes what is selected away, but not what is locked; a zone's members stay. Where the selection is one glyph of a
 * device, it leaves that conduit only.
 */
export const deleteSelected = removal('delete', false, ['Delete', 'Backspace'])

/** The same, and the members and sub-zones of a zone go with it. */
export const deleteWithMembers = removal('delete-with-members', true, ['Shift+Delete'])

function removal(id: 'delete' | 'delete-with-members', withMembers: boolean, keys: readonly string[]): Command {
  return commandWithOptional(schema, {
    id,
    group: 'edit',
    label: () => words().commands[id],
    keys,
    icon: 'trash-2',
    inContextMenu: 'selection',
    when: withMembers ? hasZone : ({ selection }) => selection.size > 0,
    run(board, args) {
      const { glyph, selection } = board.store.getState()
      if (glyph && !args?.ids) return board.run('remove-from-via', glyph)
      return remove(board, args?.ids ?? [...selection], withMembers)
    },
  })
}

function hasZone({ index, selection }: BoardState): boolean {
  for (const id of selection) if (index.zone(id)) return true
  return false
}

function remove(board: Board, about: readonly string[], withMembers: boolean): boolean {
  const { index } = board.store.getState()
  const { free: ids, locked } = byLock(index, about)
  if (ids.length === 0) return locked.length > 0 && tellLocked(board, locked)
  const patch = removeRecords(index, ids, { withMembers })
  const gone = removedIds(patch).filter((id) => ids.includes(id) || !index.conduit(id))
  const what = describe(index, gone.length > 0 ? gone : ids)
  return editWithToast(board, patch, {
    label: words().store.steps.delete(what),
    said: saidOf(index, gone, what) + andStays(index, locked),
    select: locked,
  })
}

function removedIds(patch: Patch): string[] {
  return patch.flatMap((change) => (change.op === 'remove' ? [change.record.id] : []))
}

function saidOf(index: DiagramIndex, gone: readonly string[], what: string): string {
  const say = words().store.said
  const zone = gone.length === 1 ? index.zone(gone[0]) : undefined
  if (!zone) return say.deleted(what)
  return say.deletedZone(nameOfRecord(index, zone.id), index.assetsIn(zone.id).length)
}
