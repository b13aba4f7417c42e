import type { Conduit, DiagramIndex } from '../../model'
import { zoneChain } from '../boxes/zone-tree'
import { chipTexts } from '../labels/flow-chips'

/** The drawing itself, as the container of what stands in no zone. */
export const ROOT = ''

/** A conduit between two things that stand side by side in one container. */
export interface Join {
  readonly a: string
  readonly b: string
  /** How wide its widest label is. */
  readonly label: number
}

/** Conduits by the innermost container that holds both ends, as joins of what stands in it. Cost: one pass. */
export function joinsByContainer(index: DiagramIndex): ReadonlyMap<string, readonly Join[]> {
  const joins = new Map<string, Join[]>()
  for (const conduit of index.conduits) {
    const found = joinOf(index, conduit)
    if (!found) continue
    const list = joins.get(found.container)
    if (list) list.push(found.join)
    else joins.set(found.container, [found.join])
  }
  return joins
}

function joinOf(index: DiagramIndex, conduit: Conduit): { container: string; join: Join } | null {
  const source = containersOf(index, conduit.source)
  const target = containersOf(index, conduit.target)
  if (!source || !target) return null
  let i = source.length - 1
  let j = target.length - 1
  while (i > 0 && j > 0 && source[i - 1] === target[j - 1]) {
    i -= 1
    j -= 1
  }
  const a = source[i - 1]
  const b = target[j - 1]
  const label = Math.max(0, ...chipTexts(conduit).map(({ width }) => width))
  return a === undefined || b === undefined ? null : { container: source[i] as string, join: { a, b, label } }
}

/** An end, the zones around it from inside out, and the drawing; null where it dangles. */
export function containersOf(index: DiagramIndex, id: string): readonly string[] | null {
  const end = index.end(id)
  if (!end) return null
  return end.kind === 'asset'
    ? [end.asset.id, ...zoneChain(index, end.asset.zone), ROOT]
    : [...zoneChain(index, end.zone.id), ROOT]
}
