/**
 * The one gate through which every patch reaches a diagram.
 *
 * What passes leaves a valid diagram: records fit their schema, ids are unique over the whole file, zones have no cycle
 * of parents, no key reaches a prototype.
 */
import type { z } from 'zod'
import type { Json, Result } from '../base'
import { fail, ok } from '../base'
import type { Diagram, DiagramRecord, Table } from './diagram'
import { TABLES } from './diagram'
import { hasHostileKey } from './hostile-keys'
import type { ZoneId } from './ids'
import type { Change, Patch } from './patch'
import { applyPatch } from './patch'
import {
  acceptanceSchema,
  annotationSchema,
  assetSchema,
  conduitSchema,
  documentFieldsSchema,
  zoneSchema,
} from './schema'

/** Where a patch comes from; only `user` patches are undone. */
export type Origin = 'user' | 'remote' | 'load'

export type GateError =
  | { readonly code: 'invalid-record'; readonly record: string; readonly path: string; readonly problem: string }
  | { readonly code: 'duplicate-id'; readonly record: string }
  | { readonly code: 'parent-cycle'; readonly zones: readonly string[] }
  | { readonly code: 'hostile-key'; readonly record: string }
  | { readonly code: 'too-many-records'; readonly most: number }

/** More than anybody draws; a guard against a peer or a paste that never ends. */
const MOST_RECORDS = 200_000

const SCHEMAS: Record<Table, z.ZodType> = {
  zones: zoneSchema,
  assets: assetSchema,
  conduits: conduitSchema,
  annotations: annotationSchema,
  acceptances: acceptanceSchema,
}

/**
 * The diagram after the patch, and the patch as it was applied: changes to records that are not there (or no longer)
 * are left out, and so is a remote insert of what is there already.
 *
 * Cost: the size of the patch, plus a copy of each table that it touches.
 */
export function admit(
  diagram: Diagram,
  patch: Patch,
  origin: Origin,
): Result<{ readonly diagram: Diagram; readonly patch: Patch }, GateError> {
  const hostile = patch.find((change) => hasHostileKey(change as unknown as Json))
  if (hostile) return fail({ code: 'hostile-key', record: recordIdOf(hostile) })
  const fitting = fittingChanges(diagram, patch, origin)
  if (!fitting.ok) return fitting
  const next = applyPatch(diagram, fitting.value)
  const error = firstFault(next, fitting.value)
  return error ? fail(error) : ok({ diagram: next, patch: fitting.value })
}

function recordIdOf(change: Change): string {
  return change.op === 'update' ? change.id : change.record.id
}

/** Passes over what no longer applies; a second record of one id is a fault when a person makes it. */
function fittingChanges(diagram: Diagram, patch: Patch, origin: Origin): Result<Patch, GateError> {
  const made = new Map<string, Table | null>()
  const tableOf = (id: string) => {
    const known = made.get(id)
    return known !== undefined
      ? known
      : (TABLES.find((table) => (diagram[table] as ReadonlyMap<string, unknown>).has(id)) ?? null)
  }
  const fitting: Change[] = []
  for (const change of patch) {
    const id = recordIdOf(change)
    if (change.op === 'update' && change.table === 'document') fitting.push(change)
    else if (change.op === 'insert') {
      if (tableOf(id) === null) {
        made.set(id, change.table)
        fitting.push(change)
      } else if (origin !== 'remote') return fail({ code: 'duplicate-id', record: id })
    } else if (tableOf(id) === change.table) {
      if (change.op === 'remove') made.set(id, null)
      fitting.push(change)
    }
  }
  return ok(fitting)
}

function firstFault(diagram: Diagram, patch: Patch): GateError | null {
  let parentsChanged = false
  for (const change of patch) {
    if (change.op === 'remove') continue
    if (change.table === 'document') {
      const fault = schemaFault(documentFieldsSchema, diagram.fields, 'document')
      if (fault) return fault
      continue
    }
    const id = recordIdOf(change)
    const record = (diagram[change.table] as ReadonlyMap<string, DiagramRecord>).get(id)
    if (!record) continue
    const fault = schemaFault(SCHEMAS[change.table], record, id)
    if (fault) return fault
    parentsChanged ||= change.table === 'zones' && 'parent' in record
  }
  const count = TABLES.reduce((sum, table) => sum + diagram[table].size, 0)
  if (count > MOST_RECORDS) return { code: 'too-many-records', most: MOST_RECORDS }
  const cycle = parentsChanged ? parentCycle(diagram) : null
  return cycle && { code: 'parent-cycle', zones: cycle }
}

function schemaFault(schema: z.ZodType, value: unknown, record: string): GateError | null {
  const parsed = schema.safeParse(value)
  if (parsed.success) return null
  const issue = parsed.error.issues[0]
  return {
    code: 'invalid-record',
    record,
    path: issue?.path.join('.') ?? '',
    problem: issue?.message ?? 'is not valid',
  }
}

/** The ids of zones that are their own ancestors, in order, or null. Cost: one pass over the zones. */
export function parentCycle(diagram: Pick<Diagram, 'zones'>): readonly ZoneId[] | null {
  const safe = new Set<ZoneId>()
  for (const start of diagram.zones.keys()) {
    const trail: ZoneId[] = []
    let at: ZoneId | undefined = start
    while (at !== undefined && !safe.has(at)) {
      const seen = trail.indexOf(at)
      if (seen >= 0) return trail.slice(seen)
      trail.push(at)
      at = diagram.zones.get(at)?.parent
    }
    for (const id of trail) safe.add(id)
  }
  return null
}
