import { z } from 'zod'
import type { DiagramIndex } from '../../model'
import type { Finding, Fix } from '../../rules'
import { words } from '../../words'
import type { Board } from '../board'
import { edit } from '../edit'
import { placedFix } from '../place-fix'
import { commandWith } from './define'

/** More findings than these are not mended in one go: somebody should look in between. */
const MOST = 50

const running = new WeakSet<Board>()

/**
 * Applies the first fix of each open finding of a rule whose fixes are safe together, one after the other, each tried out on
 * what the one before left, as one step. It ends early where somebody edits meanwhile.
 */
export const fixAll = commandWith(z.object({ rule: z.string().max(200) }), {
  id: 'fix-all',
  group: 'findings',
  run(board, { rule }) {
    const { findings } = board.store.getState()
    if (running.has(board) || !findings.some((one) => isOpen(one, rule))) return false
    running.add(board)
    board.announce(words().store.said.seekingFix)
    void mendAll(board, rule).finally(() => running.delete(board))
    return true
  },
})

async function mendAll(board: Board, rule: string): Promise<void> {
  const say = words().store
  const { diagram: asked } = board.store.getState()
  const { ruleMeta } = await import('../../rules/checks')
  if (!ruleMeta(rule)?.fixesTogether) return board.announce(say.said.noFix)
  const mergeKey = `fix-all ${board.services.newId()}`
  const seen = new Set<string>()
  let mended = 0
  if (board.store.getState().diagram !== asked) return told(board, rule, mended)
  while (seen.size < MOST) {
    const { index, findings } = board.store.getState()
    const finding = findings.find((one) => isOpen(one, rule) && !seen.has(one.id))
    if (!finding) break
    seen.add(finding.id)
    const [fix] = await fixesOf(board, index, finding)
    const { diagram, scene } = board.store.getState()
    if (diagram !== index.diagram) break
    if (!fix) continue
    const patch = placedFix(diagram, scene, fix.patch)
    if (!edit(board, patch, { label: say.steps.fixAll, mergeKey, joins: true })) continue
    mended += 1
    if (!(await isChecked(board))) break
  }
  told(board, rule, mended)
}

function told(board: Board, rule: string, mended: number): void {
  const say = words().store
  const left = board.store.getState().findings.filter((one) => isOpen(one, rule)).length
  board.toast(say.said.fixedAll(mended, left), mended > 0 ? { label: say.undoAction, command: 'undo' } : null)
}

const isOpen = ({ rule, acceptance }: Finding, wanted: string) => rule === wanted && !acceptance

function fixesOf(board: Board, index: DiagramIndex, finding: Finding): Promise<readonly Fix[]> {
  const known = board.knownFixes(index, finding)
  if (known) return Promise.resolve(known)
  return new Promise((resolve) => {
    const stop = board.store.subscribe(({ diagram }) => {
      if (diagram === index.diagram) return
      stop()
      resolve([])
    })
    board.seekFixes(index, finding, true, (fixes) => {
      stop()
      resolve(fixes)
    })
  })
}

/** Waits for the check of the drawing as it is now; false where it is edited before. */
function isChecked(board: Board): Promise<boolean> {
  const { diagram, checked } = board.store.getState()
  if (checked) return Promise.resolve(true)
  return new Promise((resolve) => {
    const stop = board.store.subscribe((state) => {
      if (!state.checked && state.diagram === diagram) return
      stop()
      resolve(state.diagram === diagram)
    })
  })
}
