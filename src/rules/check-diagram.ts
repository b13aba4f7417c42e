import { admit, type DiagramIndex, type Patch, updateIndex } from '../model'
import { type CheckOptions, runRules } from './engine/check'
import { type CheckState, recheck, startCheck, stateBefore } from './engine/check-state'
import type { Finding } from './finding'
import { rules, voices } from './registry'

export type { CheckState } from './engine/check-state'

/**
 * Everything the rules say of a drawing: worst first, deterministic, acceptances applied (§7).
 *
 * Cost: near-linear in the size of the drawing.
 */
export function checkDiagram(index: DiagramIndex, options: CheckOptions): readonly Finding[] {
  const findings = runRules(index, rules, voices, options)
  lastFindings.set(index, findings)
  return findings
}

/** What was said of this drawing when it was last checked, on whichever day; undefined where it was not. */
export function findingsBefore(index: DiagramIndex): readonly Finding[] | undefined {
  return lastFindings.get(index)
}

/** As `checkDiagram`, with what it takes to check the drawing again after an edit for less. Cost: about half more. */
export function startChecks(index: DiagramIndex, options: CheckOptions): CheckState {
  return keptState(startCheck(CHECKING, index, options))
}

/**
 * The check of a drawing after a patch, from the one before it: its findings equal those of `checkDiagram`, and those that
 * stay are the same objects. The state before it stays as it is, so that several edits can be tried out from it.
 *
 * Cost: goes with what hangs on the records that the patch touches; where all devices of a drawing pass sessions to each
 * other, an edit of one that opens or closes sessions is asked of all of them.
 */
export function checkAgain(before: CheckState, index: DiagramIndex, patch: Patch, options: CheckOptions): CheckState {
  return keptState(recheck(CHECKING, before, index, patch, options))
}

/**
 * What would be said of a drawing after a person's edit, and the drawing then; null where the gate refuses it or it changes
 * nothing.
 *
 * Cost: that of `checkAgain`, and of a full check for the first edit of a drawing of which no state was kept.
 */
export function checkTried(
  index: DiagramIndex,
  patch: Patch,
  options: CheckOptions,
): Pick<CheckState, 'index' | 'findings'> | null {
  if (patch.length === 0) return null
  const admitted = admit(index.diagram, patch, 'user')
  if (!admitted.ok) return null
  const next = updateIndex(index, admitted.value.diagram, admitted.value.patch)
  return checkAgain(stateBefore(index) ?? startChecks(index, options), next, admitted.value.patch, options)
}

const CHECKING = { rules, voices }
const lastFindings = new WeakMap<DiagramIndex, readonly Finding[]>()

function keptState(state: CheckState): CheckState {
  lastFindings.set(state.index, state.findings)
  return state
}
