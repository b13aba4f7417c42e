import type { Conduit, DiagramIndex } from '../../model'
import type { Finding } from '../finding'

/** The conduits that a finding is about: one, or several parallel ones that are one cause. In the order of the ids. */
export function conduitsOf(index: DiagramIndex, finding: Finding): readonly Conduit[] {
  return finding.about.flatMap((id) => index.conduit(id) ?? [])
}
