import type { DiagramIndex } from '../model'
import { findRecord } from '../model'
import type { BoardState } from './board'

type About = Pick<BoardState, 'selection' | 'glyph' | 'focus' | 'renaming'>

/** What the view points at, without records that are gone. A selection that stays whole keeps its identity. */
export function withoutMissing({ selection, glyph, focus, renaming }: About, index: DiagramIndex): About {
  const isThere = (id: string) => findRecord(index.diagram, id) !== undefined
  const left = [...selection].filter(isThere)
  const hasGlyph = glyph !== null && index.conduit(glyph.conduit)?.via?.some((device) => device === glyph.device)
  return {
    selection: left.length === selection.size ? selection : new Set(left),
    glyph: hasGlyph ? glyph : null,
    focus: focus !== null && isThere(focus) ? focus : null,
    renaming: renaming !== null && isThere(renaming) ? renaming : null,
  }
}
