import type { DiagramIndex, Patch } from '../model'
import { type CheckOptions, runRules } from './engine/check'
import { type CheckState, recheck, startCheck } from './engine/check-state'
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

/** The state of the last check of this drawing that kept one. */
export function stateBefore(index: DiagramIndex): CheckState | undefined {
  return lastStates.get(index)
}

const CHECKING = { rules, voices }
const lastFindings = new WeakMap<DiagramIndex, readonly Finding[]>()
const lastStates = new WeakMap<DiagramIndex, CheckState>()

function keptState(state: CheckState): CheckState {
  lastFindings.set(state.index, state.findings)
  lastStates.set(state.index, state)
  return state
}
