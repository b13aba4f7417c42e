/** Sizes of what is drawn, in canvas pixels at 100 % zoom. */
export const SIZES = {
  assetWidth: 156,
  assetHeight: 44,
  tile: 28,
  /** From the left edge of a card to that of its neighbour. */
  pitchX: 166,
  /** From the top of a card to that of the one below it in a grid. */
  pitchY: 58,
  zoneHeader: 22,
  /** From a zone's border to its members at the sides and below; above them there is room for the header. */
  zonePadding: 12,
  zonePaddingTop: 18,
  /** From a zone's top line to that of a zone inside it: two half headers and air. */
  subZoneTop: 28,
  emptyZoneWidth: 220,
  emptyZoneHeight: 74,
  glyph: 20,
  mark: 22,
  chip: 18,
  /** From a glyph to its first chip, and from chip to chip. */
  chipGap: 6,
  laneMinHeight: 84,
  /** Room under the lowest thing in a lane. */
  laneFoot: 16,
  /** From line to line of the grid, which people may turn on. */
  grid: 20,
  noteWidth: 148,
  noteHeight: 92,
} as const
