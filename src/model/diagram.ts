import type { AcceptanceId, AnnotationId, AssetId, ConduitId, ZoneId } from './ids'
import type { Acceptance, Annotation, Asset, Conduit, DocumentFields, Zone } from './schema'

/** The tables of a diagram, in the order in which a new file lists them. */
export const TABLES = ['zones', 'assets', 'conduits', 'annotations', 'acceptances'] as const
export type Table = (typeof TABLES)[number]

export interface TableRecords {
  readonly zones: Zone
  readonly assets: Asset
  readonly conduits: Conduit
  readonly annotations: Annotation
  readonly acceptances: Acceptance
}
export type DiagramRecord = TableRecords[Table]

/**
 * A drawing, immutable. Every table is keyed by id; the order of records is their `$order`, not that of the map.
 *
 * `fields` holds the document's own fields, those we do not know among them; `keyOrder` the top-level key order of
 * the file it came from, so that writing it again gives a small diff.
 */
export interface Diagram {
  readonly fields: DocumentFields
  readonly keyOrder: readonly string[]
  readonly zones: ReadonlyMap<ZoneId, Zone>
  readonly assets: ReadonlyMap<AssetId, Asset>
  readonly conduits: ReadonlyMap<ConduitId, Conduit>
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>
  readonly acceptances: ReadonlyMap<AcceptanceId, Acceptance>
}

export const emptyDiagram: Diagram = {
  fields: {},
  keyOrder: [],
  zones: new Map(),
  assets: new Map(),
  conduits: new Map(),
  annotations: new Map(),
  acceptances: new Map(),
}
