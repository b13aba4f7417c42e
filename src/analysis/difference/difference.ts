import { compareText, type Json, jsonEqual } from '../../base'
import type { Acceptance, Asset, Conduit, DiagramIndex, Flow, Zone } from '../../model'
import { assetFacts, conduitFacts, documentFacts, type Facts, flowFacts, zoneFacts } from './facts'

/** A field that says something else; null where it said nothing. */
export interface FieldChange {
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** Records of one table that came, went, or mean something else; in the order of the drawing that has them. */
export interface TableDifference<T, C = RecordChange<T>> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly changed: readonly C[]
}

export interface RecordChange<T> {
  readonly before: T
  readonly after: T
  readonly fields: readonly FieldChange[]
}

export interface ConduitChange extends RecordChange<Conduit> {
  readonly addedFlows: readonly Flow[]
  readonly removedFlows: readonly Flow[]
}

export interface Difference {
  readonly document: readonly FieldChange[]
  readonly zones: TableDifference<Zone>
  readonly assets: TableDifference<Asset>
  readonly conduits: TableDifference<Conduit, ConduitChange>
  readonly acceptances: TableDifference<Acceptance>
}

/**
 * What of one drawing means something else in another, by the ids of its records.
 *
 * Places, sizes, waypoints, locks, annotations, the order of records and of flows, and what is written out though it
 * holds anyway (`quantity` 1, one SL-T as seven) are no difference. Cost: linear, and the sort.
 */
export function differenceBetween(before: DiagramIndex, after: DiagramIndex): Difference {
  return {
    document: changedFields(documentFacts(before.diagram), documentFacts(after.diagram)),
    zones: tableDifference(before.zones, after.zones, changeBy(zoneFacts)),
    assets: tableDifference(before.assets, after.assets, changeBy(assetFacts)),
    conduits: tableDifference(before.conduits, after.conduits, conduitChange),
    acceptances: tableDifference(before.acceptances, after.acceptances, changeBy(acceptanceFacts)),
  }
}

interface Identified {
  readonly id: string
}

function tableDifference<T extends Identified, C>(
  before: readonly T[],
  after: readonly T[],
  change: (before: T, after: T) => C | null,
): TableDifference<T, C> {
  const old = new Map(before.map((record) => [record.id, record]))
  const now = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((record) => {
      const was = old.get(record.id)
      const changed = was && change(was, record)
      return changed ? [changed] : []
    }),
  }
}

function changeBy<T>(factsOf: (record: T) => Facts): (before: T, after: T) => RecordChange<T> | null {
  return (before, after) => {
    const fields = changedFields(factsOf(before), factsOf(after))
    return fields.length > 0 ? { before, after, fields } : null
  }
}

function conduitChange(before: Conduit, after: Conduit): ConduitChange | null {
  const fields = changedFields(conduitFacts(before), conduitFacts(after))
  const [removedFlows, addedFlows] = [without(before.flows, after.flows), without(after.flows, before.flows)]
  if (fields.length + removedFlows.length + addedFlows.length === 0) return null
  return { before, after, fields, addedFlows, removedFlows }
}

/** Of the first flows those that the second lack; one that stands twice counts twice. */
function without(flows: readonly Flow[] = [], others: readonly Flow[] = []): readonly Flow[] {
  const left = new Map<string, number>()
  for (const flow of others) left.set(keyOf(flow), (left.get(keyOf(flow)) ?? 0) + 1)
  return flows.filter((flow) => {
    const count = left.get(keyOf(flow)) ?? 0
    left.set(keyOf(flow), count - 1)
    return count <= 0
  })
}

function keyOf(flow: Flow): string {
  return JSON.stringify(flowFacts(flow), (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compareText(a, b)))
      : part,
  )
}

function acceptanceFacts({ id: _id, rule: _rule, about: _about, cause: _cause, ...said }: Acceptance): Facts {
  return new Map(
    Object.entries(said)
      .filter(([field, value]) => !field.startsWith('$') && value !== undefined && value !== '')
      .map(([field, value]) => [field, value as Json]),
  )
}

function changedFields(before: Facts, after: Facts): readonly FieldChange[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields.flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null]
    return jsonEqual(was, is) ? [] : [{ field, before: was, after: is }]
  })
}
