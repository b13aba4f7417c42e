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
  return runRules(index, rules, voices, options)
}
