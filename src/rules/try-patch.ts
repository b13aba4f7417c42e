import type { DiagramIndex, Patch } from '../model'
import { checkDiagram, findingsBefore } from './check-diagram'
import type { CheckOptions } from './engine/check'
import { type FindingChanges, findingChanges } from './finding-changes'
import { after } from './fixes/steps'

/**
 * What a person's edit would do to the findings of a drawing; null where the gate refuses it or it changes nothing.
 *
 * Cost: one check of the drawing, unless it was checked before, and one after the edit.
 */
export function tryPatch(index: DiagramIndex, patch: Patch, options: CheckOptions): FindingChanges | null {
  const next = after(index, patch)
  if (!next) return null
  const before = findingsBefore(index) ?? checkDiagram(index, options)
  return findingChanges({ index, findings: before }, { index: next, findings: checkDiagram(next, options) })
}
