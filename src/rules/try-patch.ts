import type { DiagramIndex, Patch } from '../model'
import { findingChanges } from './changes-in-brief'
import { checkTried, findingsBefore, startChecks } from './check-diagram'
import type { CheckOptions } from './engine/check'
import type { FindingChanges } from './finding-changes'

/**
 * What a person's edit would do to the findings of a drawing; null where the gate refuses it or it changes nothing.
 *
 * Cost: what hangs on the records that it touches, and a full check for the first edit of a drawing tried out.
 */
export function tryPatch(index: DiagramIndex, patch: Patch, options: CheckOptions): FindingChanges | null {
  const before = findingsBefore(index) ?? startChecks(index, options).findings
  const tried = checkTried(index, patch, options)
  return tried && findingChanges({ index, findings: before }, tried)
}
