import type { Sentences } from '../base'
import type { DiagramIndex } from '../model'
import type { Fix } from './engine/rule'
import { spokenSentences } from './engine/spoken'
import type { Finding } from './finding'

interface Known {
  readonly fixes: readonly Fix[]
  /** The language of their labels. */
  readonly spoken: Sentences | null
}

const fixesOfIndex = new WeakMap<DiagramIndex, Map<string, Known>>()

/** The fixes of a finding where they were asked for before, in the language spoken now; null where nobody did. */
export function knownFixes(index: DiagramIndex, finding: Finding): readonly Fix[] | null {
  const known = fixesOfIndex.get(index)?.get(finding.id)
  return known?.spoken === spokenSentences() ? known.fixes : null
}

/** Takes in fixes that were worked out elsewhere for the same drawing: from now on they are the answer. */
export function rememberFixes(index: DiagramIndex, finding: Finding, fixes: readonly Fix[]): readonly Fix[] {
  const known = fixesOfIndex.get(index) ?? new Map<string, Known>()
  fixesOfIndex.set(index, known)
  known.set(finding.id, { fixes, spoken: spokenSentences() })
  return fixes
}
