/** What of a touched record a rule could read, and what could change who can open a session to whom. */
import type { DiagramRecord, Table, TouchedRecord } from '../../model'

const NO_FIELDS: ReadonlySet<string> = new Set()

/** Fields that no rule reads: where things stand, and what people noted beside them. */
const UNREAD: Partial<Record<Table, ReadonlySet<string>>> = {
  zones: new Set(['area', 'locked', 'notes', 'risk']),
  assets: new Set(['position', 'locked', 'notes']),
  conduits: new Set(['waypoints', 'notes', 'requirements']),
}

/** Beside these, fields that a finding may name or weigh, but no question about sessions reads. */
const QUIET: Partial<Record<Table, ReadonlySet<string>>> = {
  zones: new Set(['$order', 'name', 'certainty']),
  assets: new Set([
    '$order',
    'name',
    'certainty',
    'quantity',
    'slCapability',
    'address',
    'vendor',
    'model',
    'firmware',
    'owner',
  ]),
  conduits: new Set(['$order', 'name', 'justification', 'owner', 'certainty', 'slCapability', 'slTarget']),
}

/** Whether the rules may read something else of it than before. */
export function isRead(touched: TouchedRecord): boolean {
  const { table } = touched
  if (table === 'annotations' || table === 'acceptances') return false
  return differsBeyond(touched, UNREAD[table] ?? NO_FIELDS, NO_FIELDS)
}

/** Whether it may open or close sessions. */
export function isLoud(touched: TouchedRecord): boolean {
  const { table } = touched
  return differsBeyond(touched, UNREAD[table] ?? NO_FIELDS, QUIET[table] ?? NO_FIELDS)
}

function differsBeyond(
  { before, after }: TouchedRecord,
  some: ReadonlySet<string>,
  more: ReadonlySet<string>,
): boolean {
  if (!before || !after) return true
  const [old, now] = [before, after].map((record: DiagramRecord) => record as unknown as Record<string, unknown>) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ]
  const names = new Set([...Object.keys(old), ...Object.keys(now)])
  return [...names].some((name) => !some.has(name) && !more.has(name) && old[name] !== now[name])
}
