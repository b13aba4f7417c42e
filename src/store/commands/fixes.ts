import { z } from 'zod'
import { contains, sketchScene } from '../../layout'
import type { Patch } from '../../model'
import { applyPatch, findRecord, indexDiagram } from '../../model'
import type { Finding } from '../../rules'
import { words } from '../../words'
import type { Board } from '../board'
import { boundsOf, openSize, visibleRect } from '../camera'
import { edit } from '../edit'
import { placedFix } from '../place-fix'
import { id } from './arguments'
import { lookAt, lookAtRect } from './camera'
import { command, commandWith } from './define'

const which = z.object({ finding: id, fix: z.number().int().min(0) })
type Which = z.infer<typeof which>

/** A fix's label, and its patch with places for what it makes; null where the finding or the fix is not there. */
function fixOf(board: Board, { finding: findingId, fix: number }: Which): { label: string; patch: Patch } | null {
  const { diagram, index, scene, findings } = board.store.getState()
  const finding = findings.find((one) => one.id === findingId)
  const fix = finding && board.knownFixes(index, finding)?.[number]
  return fix ? { label: fix.label, patch: placedFix(diagram, scene, fix.patch) } : null
}

export const previewFix = commandWith(which, {
  id: 'preview-fix',
  group: 'findings',
  run(board, args) {
    const fix = fixOf(board, args)
    if (!fix) return false
    board.view({ preview: { ...args, ...fix } })
    bringGhostsIntoView(board, fix.patch)
    board.announce(words().store.said.previewed(fix.label))
    return true
  },
})

/** Applies a fix as one step; the ghost that is shown is what comes. Selects what it made, else what it changed. */
function applyFixOf(board: Board, args: Which): boolean {
  const { preview } = board.store.getState()
  const isShown = preview?.finding === args.finding && preview.fix === args.fix
  const fix = isShown ? preview : fixOf(board, args)
  if (!fix) return false
  const done = edit(board, fix.patch, {
    label: words().store.steps.fix(fix.label),
    said: words().store.said.fixed(fix.label),
    select: madeOrChanged(fix.patch),
  })
  if (done) {
    const { index, selection } = board.store.getState()
    board.view({ selection: new Set([...selection].filter((one) => findRecord(index.diagram, one))) })
    bringIntoView(board)
  }
  return done
}

/** What a fix made can stand beside the view: then the camera goes there. */
function bringIntoView(board: Board): void {
  const state = board.store.getState()
  const bounds = boundsOf(state.scene, state.selection)
  if (bounds && !contains(visibleRect(state.viewport, openSize(state)), bounds)) lookAt(board, state.selection)
}

/** What a fix would make, and what it changes, is seen before it is applied. */
function bringGhostsIntoView(board: Board, patch: Patch): void {
  const state = board.store.getState()
  const then = sketchScene(indexDiagram(applyPatch(state.diagram, patch)))
  const bounds = boundsOf(then, madeOrChanged(patch))
  if (bounds && !contains(visibleRect(state.viewport, openSize(state)), bounds)) lookAtRect(board, bounds)
}

function madeOrChanged(patch: Patch): readonly string[] {
  const made = patch.flatMap((change) => (change.op === 'insert' ? [change.record.id as string] : []))
  const changed = patch.flatMap((change) => (change.op === 'update' && change.table !== 'document' ? [change.id] : []))
  return made.length > 0 ? made : [...new Set(changed)]
}

export const applyFix = commandWith(which, {
  id: 'apply-fix',
  group: 'findings',
  run: applyFixOf,
})

export const cancelPreview = command({
  id: 'cancel-preview',
  group: 'findings',
  run(board) {
    if (!board.store.getState().preview) return false
    board.view({ preview: null })
    return true
  },
})

function applyFirst(board: Board, finding: Finding | undefined): boolean {
  const done = finding !== undefined && applyFixOf(board, { finding: finding.id, fix: 0 })
  if (!done) board.announce(words().store.said.noFix)
  return done
}

/** Applies the fix shown as a ghost, or the first fix of the finding shown. */
export const fixFinding = command({
  id: 'fix-finding',
  group: 'findings',
  label: () => words().commands['fix-finding'],
  keys: ['x'],
  icon: 'wrench',
  when: ({ shownFinding, preview }) => shownFinding !== null || preview !== null,
  run(board) {
    const { shownFinding, preview } = board.store.getState()
    if (preview) return applyFixOf(board, preview)
    const { index, findings } = board.store.getState()
    const finding = findings.find(({ id }) => id === shownFinding)
    if (!finding || board.knownFixes(index, finding)) return applyFirst(board, finding)
    board.announce(words().store.said.seekingFix)
    board.seekFixes(index, finding, true, () => applyFirst(board, finding))
    return true
  },
})
