import { z } from 'zod'
import { overlap } from '../../layout'
import { copyRecords, type Fragment, readFragment, removeRecords } from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { byLock } from '../by-lock'
import { boundsOf, visibleRect } from '../camera'
import { clipOf, nextPaste, pointedAt, setClip } from '../clipboard'
import { describe, nameOfRecord, standsIn } from '../describe'
import { edit } from '../edit'
import { centreOf } from '../geometry'
import { noteCopy, repeatedShift } from '../last-copy'
import { type Pasted, pastePatch } from '../paste-patch'
import { pointerOf } from '../pointer'
import { tellLocked } from '../tell-locked'
import { annotate } from './add-annotation'
import { point } from './arguments'
import { command, commandWithOptional } from './define'
import { someSelected } from './selected'

/** Each further paste at one point goes this much to the right and down, in px. */
const STEP = 20

/** Conduits come along with their ends; alone they go nowhere. */
const hasSelection = (state: BoardState) => someSelected(state, ({ kind }) => kind !== 'conduit')

function fragmentOf({ index, selection }: BoardState): Fragment | null {
  const fragment = copyRecords(index, selection)
  const count = fragment.zones.length + fragment.assets.length + fragment.annotations.length
  return count > 0 ? fragment : null
}

/** In the order in which a paste names the copies. */
function everyId({ zones, assets, conduits, annotations }: Fragment): string[] {
  return [...zones, ...assets, ...conduits, ...annotations].map(({ id }) => id as string)
}

function idsOf(fragment: Fragment): string[] {
  return [fragment.zones, fragment.assets, fragment.annotations].flatMap((records) =>
    records.map((record) => record.id as string),
  )
}

/** Puts the selection on the clipboard; in words what it is, null where there is nothing. */
function toClipboard(board: Board): string | null {
  const state = board.store.getState()
  const fragment = fragmentOf(state)
  if (!fragment) return null
  setClip(board, JSON.stringify(fragment))
  return describe(state.index, idsOf(fragment))
}

export const copy = command({
  id: 'copy',
  group: 'edit',
  label: () => words().commands.copy,
  keys: ['$mod+c'],
  keysAreNative: true,
  icon: 'copy',
  inContextMenu: 'selection',
  when: hasSelection,
  run(board) {
    const what = toClipboard(board)
    if (what === null) return false
    board.announce(words().store.said.copied(what))
    return true
  },
})

/** A zone that is cut takes its members with it: they are on the clipboard. Where something is locked, nothing is cut. */
export const cut = command({
  id: 'cut',
  group: 'edit',
  label: () => words().commands.cut,
  keys: ['$mod+x'],
  keysAreNative: true,
  icon: 'scissors',
  inContextMenu: 'selection',
  when: hasSelection,
  run(board) {
    const { index, selection } = board.store.getState()
    const { locked } = byLock(index, selection)
    if (locked.length > 0) return tellLocked(board, locked)
    const what = toClipboard(board)
    if (what === null) return false
    return edit(board, removeRecords(index, selection, { withMembers: true }), {
      label: words().store.steps.cut(what),
      said: words().store.said.cut(what),
      select: [],
    })
  },
})

const pasteSchema = z.object({ text: z.string().optional(), at: point.optional(), inPlace: z.boolean().optional() })
type PasteArguments = z.infer<typeof pasteSchema>

/**
 * Pastes the text of a paste event, else what was copied here: at a point or where the mouse is, else beside where it
 * stood if that is in view, else in the middle of the view; or exactly where it stood. Any other text becomes a sticky note.
 */
export const paste = commandWithOptional(pasteSchema, {
  id: 'paste',
  group: 'edit',
  label: () => words().commands.paste,
  keys: ['$mod+v'],
  keysAreNative: true,
  icon: 'clipboard-paste',
  inContextMenu: 'board',
  run(board, args) {
    const clip = clipOf(board)
    const text = args?.text
    const given = text === undefined ? null : readFragment(text)
    if (given?.ok) return pasteFragmentAt(board, given.value, text as string, args)
    const isForeignText = text !== undefined && text.trim() !== '' && (clip === undefined || clip.shared)
    if (isForeignText)
      return annotate(board, 'note', { at: args?.at ?? pointerOf(board), text: text.trim().slice(0, 2000) })
    const own = clip && readFragment(clip.text)
    if (clip && own?.ok) return pasteFragmentAt(board, own.value, clip.text, args)
    board.announce(words().store.said.nothingToPaste)
    return false
  },
})

/** With Shift: exactly where it stood, or as near as there is room. */
export const pasteInPlace = command({
  id: 'paste-in-place',
  group: 'edit',
  label: () => words().commands['paste-in-place'],
  keys: ['$mod+Shift+v'],
  keysAreNative: true,
  icon: 'clipboard-paste',
  run: (board) => board.run('paste', { inPlace: true }),
})

function pasteFragmentAt(board: Board, fragment: Fragment, text: string, args: PasteArguments | undefined): boolean {
  const state = board.store.getState()
  const newId = () => board.services.newId()
  if (args?.inPlace) return enter(board, fragment, pastePatch(state.index, fragment, newId, { dx: 0, dy: 0 }), 'paste')
  const at = args?.at ?? pointedAt(board, text)
  const near = at ?? (standsInView(board, fragment) ? null : centreOf(visibleRect(state.viewport, state.viewSize)))
  const further = STEP * nextPaste(board, text, near)
  const to = near ? { middle: { x: near.x + further, y: near.y + further } } : ('beside' as const)
  return enter(board, fragment, pastePatch(state.index, fragment, newId, to), 'paste')
}

/** Whether what was copied is still here and in view: then a copy beside it is seen. */
function standsInView(board: Board, fragment: Fragment): boolean {
  const state = board.store.getState()
  const bounds = boundsOf(state.scene, idsOf(fragment))
  return bounds !== null && overlap(bounds, visibleRect(state.viewport, state.viewSize))
}

function enter(board: Board, fragment: Fragment, pasted: Pasted, how: 'paste' | 'duplicate' | 'copyTo'): boolean {
  const say = words().store
  const what = say.counted({
    zones: fragment.zones.length,
    assets: fragment.assets.length,
    conduits: 0,
    notes: fragment.annotations.length,
  })
  const done = edit(board, pasted.patch, {
    label: how === 'paste' ? say.steps.paste(what) : say.steps.duplicate(what),
    said: how === 'duplicate' ? say.said.duplicated(what) : say.said.pasted(what),
    select: pasted.ids,
  })
  if (done && how === 'copyTo') sayWhere(board, pasted.ids, what)
  if (done) board.view({ focus: pasted.ids.length === 1 ? (pasted.ids[0] ?? null) : null })
  return done
}

/** A copy that was put somewhere: of one asset, its level and its zone. */
function sayWhere(board: Board, ids: readonly string[], what: string): void {
  const { index } = board.store.getState()
  const say = words().store.said
  const asset = ids.length === 1 ? index.asset(ids[0]) : undefined
  board.announce(asset ? say.copiedTo(nameOfRecord(index, asset.id), standsIn(index, asset)) : say.pasted(what))
}

/**
 * A copy beside what is selected, or where an Alt-drag dropped it. Of the last copy, where a person dragged or moved that
 * one, the next stands as far from it again.
 */
export const duplicate = commandWithOptional(z.object({ dx: z.number(), dy: z.number() }), {
  id: 'duplicate',
  group: 'edit',
  label: () => words().commands.duplicate,
  keys: ['$mod+d'],
  icon: 'copy-plus',
  inContextMenu: 'selection',
  when: hasSelection,
  run(board, args) {
    const state = board.store.getState()
    const fragment = fragmentOf(state)
    if (!fragment) return false
    const again = args ? null : repeatedShift(board, state.selection)
    const shift = args ?? (again && { dx: again.x, dy: again.y })
    const pasted = pastePatch(state.index, fragment, () => board.services.newId(), shift ?? 'beside')
    const done = enter(board, fragment, pasted, shift ? 'copyTo' : 'duplicate')
    if (done) noteCopy(board, everyId(fragment), pasted.ids, shift !== null)
    return done
  },
})
