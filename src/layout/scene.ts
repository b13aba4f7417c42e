import type { AnnotationId, AssetId, ConduitId, PurdueLevel, ZoneId } from '../model'

/** Canvas pixels at 100 % zoom; y grows downwards; the top of the lane `external` is y = 0. */
export interface Point {
  readonly x: number
  readonly y: number
}
/** Canvas pixels, absolute (never relative to a lane or a zone). */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface LaneBox {
  readonly level: PurdueLevel
  readonly y: number
  readonly height: number
}
export interface AssetBox extends Rect {
  readonly id: AssetId
}
/** `header` is the chip that sits on the zone's top line. */
export interface ZoneBox extends Rect {
  readonly id: ZoneId
  readonly depth: number
  readonly header: Rect
}
/** A boundary device of a conduit's `via`, drawn as a tile on the line; one device has as many glyphs as conduits. */
export interface Glyph {
  readonly device: AssetId
  readonly at: Point
}
/** A label on a conduit: one flow, or a count (`flow` null) where several are collapsed. */
export interface Chip extends Rect {
  readonly flow: number | null
  readonly label: string
  /** How many flows it counts instead of naming them, 0 where none is named: said in the language spoken. */
  readonly count?: number
  /** Where the session that this chip names is opened to, along the line: as an arrow to draw. */
  readonly arrow: 'up' | 'down' | 'left' | 'right' | 'both' | 'none'
  /** Whether the line is protected: closed lock, open lock, or no lock (unknown). */
  readonly lock: 'closed' | 'open' | 'none'
}
export interface ConduitRoute {
  readonly id: ConduitId
  /** Corners of the orthogonal line from the source's border to the target's. */
  readonly points: readonly Point[]
  readonly heads: { readonly source: boolean; readonly target: boolean }
  readonly glyphs: readonly Glyph[]
  readonly chips: readonly Chip[]
  /** Where the round `?` of an undefined conduit sits. */
  readonly mark: Point | null
  readonly bounds: Rect
}
export interface AnnotationBox extends Rect {
  readonly id: AnnotationId
  /** Frames are seen through: what is in them can be pointed at. */
  readonly isFrame: boolean
  /** Of a line its points, as the record has them, and its width, px: it is pointed at there and not beside it. */
  readonly line?: { readonly points: readonly number[]; readonly weight: number }
}
/** Where everything stands: the one geometry of canvas, pictures and thumbnails. */
export interface Scene {
  readonly lanes: readonly LaneBox[]
  readonly zones: ReadonlyMap<ZoneId, ZoneBox>
  /** Assets that have a card; a device that stands only in conduits' `via` has none (§10). */
  readonly assets: ReadonlyMap<AssetId, AssetBox>
  readonly conduits: ReadonlyMap<ConduitId, ConduitRoute>
  readonly annotations: ReadonlyMap<AnnotationId, AnnotationBox>
  readonly bounds: Rect
}
