import type { Diagram } from './diagram'
import type { AssetId, ZoneId } from './ids'
import type { Acceptance, Annotation, Asset, Conduit, Zone } from './schema'

/** What an end of a conduit is; `undefined` where the reference dangles. */
export type End = { readonly kind: 'asset'; readonly asset: Asset } | { readonly kind: 'zone'; readonly zone: Zone }

/** A reference to a record that is not there: it reads as absent. */
export interface DanglingReference {
  readonly record: string
  readonly field: string
  readonly missing: string
}

/**
 * A diagram with everything looked up once. Lists are in the order of the file. Cost: one pass over all records.
 */
export interface DiagramIndex {
  readonly diagram: Diagram
  readonly zones: readonly Zone[]
  readonly assets: readonly Asset[]
  readonly conduits: readonly Conduit[]
  /** Those that stand on the drawing. */
  readonly annotations: readonly Annotation[]
  /** Annotations that stand nowhere on it: see `ASIDE_KINDS`. */
  readonly asides: readonly Annotation[]
  readonly acceptances: readonly Acceptance[]
  zone(id: string | undefined): Zone | undefined
  asset(id: string | undefined): Asset | undefined
  conduit(id: string | undefined): Conduit | undefined
  end(id: string): End | undefined
  /** The asset's zone, or `undefined` when it has none or the reference dangles. */
  zoneOf(asset: Asset): Zone | undefined
  /** Zones in which the asset has an interface: its zone, then `alsoIn`, without repeats or dangling ones. */
  zonesOf(asset: Asset): readonly Zone[]
  /** Assets whose `zone` this is; not those of its sub-zones. */
  assetsIn(zone: ZoneId): readonly Asset[]
  /** Assets with an interface in this zone: `zone` or `alsoIn`. */
  interfacesIn(zone: ZoneId): readonly Asset[]
  /** Zones whose parent this is. */
  subZones(zone: ZoneId): readonly Zone[]
  /** Conduits of which this asset or zone is the source or the target (each once). */
  conduitsAt(id: AssetId | ZoneId): readonly Conduit[]
  /** Conduits that have this asset in their `via`. */
  conduitsVia(asset: AssetId): readonly Conduit[]
  readonly dangling: readonly DanglingReference[]
}
