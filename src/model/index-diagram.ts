import type { Diagram, DiagramRecord } from './diagram'
import type { DanglingReference, DiagramIndex } from './diagram-index'
import { compareOrder, danglingIn, LOOKED_UP, type Lookup, makeIndex, visitPlaces } from './index-parts'

const known = new WeakMap<Diagram, DiagramIndex>()

/**
 * Looks everything up, from nothing, once for a diagram: it does not change. After an edit `updateIndex` gives the same
 * for less.
 */
export function indexDiagram(diagram: Diagram): DiagramIndex {
  const index = known.get(diagram) ?? indexFromNothing(diagram)
  known.set(diagram, index)
  return index
}

function indexFromNothing(diagram: Diagram): DiagramIndex {
  const lookup = {
    assetsIn: new Map(),
    interfacesIn: new Map(),
    subZones: new Map(),
    conduitsAt: new Map(),
    conduitsVia: new Map(),
  } satisfies Lookup
  const lists = {
    zones: inOrder(diagram.zones),
    assets: inOrder(diagram.assets),
    conduits: inOrder(diagram.conduits),
    annotations: inOrder(diagram.annotations),
    acceptances: inOrder(diagram.acceptances),
  }
  const dangling = new Map<string, readonly DanglingReference[]>()
  for (const table of LOOKED_UP) {
    for (const record of lists[table]) {
      visitPlaces(diagram, table, record, (list, key) => add(lookup[list], key, record))
      const missing = danglingIn(diagram, table, record)
      if (missing.length > 0) dangling.set(record.id, missing)
    }
  }
  return makeIndex({ diagram, lists, lookup, dangling })
}

function inOrder<T extends DiagramRecord>(table: ReadonlyMap<string, T>): readonly T[] {
  return [...table.values()].sort(compareOrder)
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
