import type { DiagramIndex } from '../model'
import { type CheckOptions, runRules } from './engine/check'
import type { Finding } from './finding'
import { rules, voices } from './registry'

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

const lastFindings = new WeakMap<DiagramIndex, readonly Finding[]>()
