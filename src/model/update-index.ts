import type { Diagram, DiagramRecord } from './diagram'
import { TABLES } from './diagram'
import type { DanglingReference, DiagramIndex } from './diagram-index'
import { indexDiagram } from './index-diagram'
import type { Lookup, Parts } from './index-parts'
import { compareOrder, danglingIn, makeIndex, partsOf, visitPlaces } from './index-parts'
import type { Patch } from './patch'
import { isLookedUp, type TouchedRecord, touchedRecords } from './touched'

/** More changes than this are indexed as fast from nothing. */
const MOST_CHANGES = 500

/**
 * The index of `diagram`, which is the indexed one after `patch`: the same as `indexDiagram(diagram)`, for a cost that
 * goes with the patch. Where assets or zones come or go to which records refer that stay, it is made from nothing.
 */
export function updateIndex(index: DiagramIndex, diagram: Diagram, patch: Patch): DiagramIndex {
  const parts = partsOf(index)
  if (!parts || patch.length > MOST_CHANGES) return indexDiagram(diagram)
  const touched = touchedRecords(parts.diagram, diagram, patch)
  const { came, gone } = endsThatChange(touched)
  if (came.some((id) => gone.includes(id) || isMissed(parts, id))) return indexDiagram(diagram)
  const lookup = updatedLookup(parts, diagram, touched)
  if (gone.length > 0 && isReferredTo(lookup, diagram, new Set(gone))) return indexDiagram(diagram)
  return makeIndex({
    diagram,
    lists: updatedLists(parts, touched),
    lookup,
    dangling: updatedDangling(parts, diagram, touched),
  })
}

/** Ids of assets and zones that came or went. */
function endsThatChange(touched: readonly TouchedRecord[]): Record<'came' | 'gone', readonly string[]> {
  const ends = touched.filter(({ table }) => table === 'assets' || table === 'zones')
  return {
    came: ends.filter(({ before }) => !before).map(({ id }) => id),
    gone: ends.filter(({ after }) => !after).map(({ id }) => id),
  }
}

/** Whether some record refers to an id that is not there. */
function isMissed({ dangling }: Parts, id: string): boolean {
  return [...dangling.values()].some((references) => references.some(({ missing }) => missing === id))
}

/** Whether some record still stands under one of these ids, or a flow names it. */
function isReferredTo(lookup: Lookup, diagram: Diagram, ids: ReadonlySet<string>): boolean {
  const isUnder = (map: ReadonlyMap<string, readonly unknown[]>) =>
    [...ids].some((id) => (map.get(id) ?? []).length > 0)
  if (Object.values(lookup).some(isUnder)) return true
  for (const { flows = [] } of diagram.conduits.values()) {
    if (flows.some(({ sourceAsset = '', targetAsset = '' }) => ids.has(sourceAsset) || ids.has(targetAsset)))
      return true
  }
  return false
}

function updatedLists({ lists }: Parts, touched: readonly TouchedRecord[]): Parts['lists'] {
  const changed: Record<string, readonly DiagramRecord[]> = {}
  for (const table of TABLES) {
    const here = touched.filter((one) => one.table === table)
    if (here.length === 0) continue
    const list: DiagramRecord[] = [...lists[table]]
    for (const { before, after } of here) replace(list, before, after)
    changed[table] = list
  }
  return { ...lists, ...changed }
}

/** Puts `after` into the place of `before` in a list in order; one of them may be missing. */
function replace(list: DiagramRecord[], before: DiagramRecord | undefined, after: DiagramRecord | undefined): void {
  const at = before ? positionOf(list, before) : -1
  const stays = at >= 0 && after !== undefined && before?.$order === after.$order
  if (stays) {
    list[at] = after
    return
  }
  if (at >= 0) list.splice(at, 1)
  if (after) list.splice(positionOf(list, after), 0, after)
}

/** Where a record stands in a list in order, or would. */
function positionOf(list: readonly DiagramRecord[], record: DiagramRecord): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareOrder(list[middle] as DiagramRecord, record) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function updatedLookup({ diagram: old, lookup }: Parts, diagram: Diagram, touched: readonly TouchedRecord[]): Lookup {
  const maps = new Map<keyof Lookup, Map<string, DiagramRecord[]>>()
  const fresh = new Set<DiagramRecord[]>()
  const listOf = (name: keyof Lookup, key: string): DiagramRecord[] => {
    const map = maps.get(name) ?? new Map(lookup[name] as ReadonlyMap<string, DiagramRecord[]>)
    maps.set(name, map)
    const known = map.get(key)
    const list = known && fresh.has(known) ? known : [...(known ?? [])]
    fresh.add(list)
    map.set(key, list)
    return list
  }
  for (const { table, before, after } of touched) {
    if (!isLookedUp(table)) continue
    if (before) visitPlaces(old, table, before, (name, key) => replace(listOf(name, key), before, undefined))
    if (after) visitPlaces(diagram, table, after, (name, key) => replace(listOf(name, key), undefined, after))
  }
  return { ...lookup, ...(Object.fromEntries(maps) as Partial<Lookup>) }
}

function updatedDangling(
  { dangling }: Parts,
  diagram: Diagram,
  touched: readonly TouchedRecord[],
): ReadonlyMap<string, readonly DanglingReference[]> {
  const next = new Map(dangling)
  for (const { table, id, after } of touched) {
    if (!isLookedUp(table)) continue
    const missing = after ? danglingIn(diagram, table, after) : []
    if (missing.length > 0) next.set(id, missing)
    else next.delete(id)
  }
  return next
}
