import type { Asset, Change, Diagram, Patch } from '../../src/model'
import { applyPatch, emptyDiagram } from '../../src/model'

/** An asset of a test, with only what the file asks for. */
function asset(id: string, fields: Partial<Record<string, unknown>> = {}): Asset {
  return { id, type: 'custom', level: 'L2', $order: `a${id}`, ...fields } as unknown as Asset
}

export function insert(id: string, fields: Partial<Record<string, unknown>> = {}): Change {
  return { op: 'insert', table: 'assets', record: asset(id, fields) }
}

export function rename(id: string, before: string | undefined, after: string): Change {
  return {
    op: 'update',
    table: 'assets',
    id,
    before: before === undefined ? {} : { name: before },
    after: { name: after },
  }
}

export function drawn(...patches: Patch[]): Diagram {
  return patches.reduce(applyPatch, emptyDiagram)
}

/** A drawing as plain data, for comparison: assets by id, and the title. */
export function plain(diagram: Diagram): object {
  return {
    fields: diagram.fields,
    assets: Object.fromEntries([...diagram.assets].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
