import type { DiagramIndex } from '../model'
import type { Fix } from './engine/rule'
import type { Finding } from './finding'

const fixesOfIndex = new WeakMap<DiagramIndex, Map<string, readonly Fix[]>>()

/** The fixes of a finding where they were asked for before; null where nobody did. */
export function knownFixes(index: DiagramIndex, finding: Finding): readonly Fix[] | null {
  return fixesOfIndex.get(index)?.get(finding.id) ?? null
}

/** Takes in fixes that were worked out elsewhere for the same drawing: from now on they are the answer. */
export function rememberFixes(index: DiagramIndex, finding: Finding, fixes: readonly Fix[]): readonly Fix[] {
  const known = fixesOfIndex.get(index) ?? new Map<string, readonly Fix[]>()
  fixesOfIndex.set(index, known)
  known.set(finding.id, fixes)
  return fixes
}
