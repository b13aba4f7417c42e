export type { AnnotationBox, AssetBox, Chip, ConduitRoute, Glyph, LaneBox, Point, Rect, Scene, ZoneBox } from './scene'
