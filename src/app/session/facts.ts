import type { ShelfEntry } from '../../persistence'
import type { BoardState } from '../../store'
import { words } from '../../words'

/** The drawing's title, or the words for none. */
export function titleOf(state: Pick<BoardState, 'diagram'>): string {
  return state.diagram.fields.title?.trim() || words().app.untitled
}

export function countsOf({ diagram }: Pick<BoardState, 'diagram'>): ShelfEntry['counts'] {
  return { assets: diagram.assets.size, zones: diagram.zones.size, conduits: diagram.conduits.size }
}

/** Findings that nobody accepted, by severity; null while a check is under way. */
export function findingCounts({ findings, checked }: Pick<BoardState, 'findings' | 'checked'>): ShelfEntry['findings'] {
  if (!checked) return null
  const open = findings.filter(({ acceptance }) => acceptance === null)
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), advice: count('advice') }
}

export async function thumbnailsOf({
  index,
  scene,
}: Pick<BoardState, 'index' | 'scene'>): Promise<ShelfEntry['thumbnail']> {
  const { renderThumbnail } = await import('../../formats')
  return { light: renderThumbnail(index, scene, 'light'), dark: renderThumbnail(index, scene, 'dark') }
}

/** Names by which a drawing is found; of a very large one the first. */
const MOST_NAMES = 400

/** What the assets and zones of a drawing are called, each name once. */
export function namesOf({ diagram }: Pick<BoardState, 'diagram'>): readonly string[] {
  const names = [...diagram.zones.values(), ...diagram.assets.values()].flatMap(({ name }) => name?.trim() || [])
  return [...new Set(names)].slice(0, MOST_NAMES)
}
