import type { AssetId, ZoneId } from '../../model'

/** How many lanes there are. */
export const LANES = 8

/**
 * Something that the automatic layout moves as one: a card, or a zone with all that stands in it. Heights are measured
 * from a baseline in each lane: the line on which the tops of the first row of cards stand, across all zones of a lane.
 */
export interface Block {
  readonly id: string
  readonly asset: AssetId | null
  readonly zone: ZoneId | null
  /** First and last lane, by rank (0 is `external`). */
  readonly top: number
  readonly bottom: number
  readonly width: number
  /** From its left edge to the middle of the part of its top side on which conduits may end. */
  readonly topPort: number
  /** What it needs above and below the baseline, by the rank of the lane. */
  readonly above: readonly number[]
  readonly below: readonly number[]
  /** What stands in it; null for a card. */
  readonly inside: Arrangement | null
}

/** Blocks with their places inside a container: x from its left edge, rows by lane. */
export interface Arrangement {
  readonly placed: readonly PlacedBlock[]
  readonly width: number
  readonly above: readonly number[]
  readonly below: readonly number[]
}
export interface PlacedBlock {
  readonly block: Block
  readonly x: number
  /** By lane: from the baseline of the container to that of the block. */
  readonly offset: readonly number[]
}

/** Two blocks that conduits join, and by how many; ends by their place in the list of blocks. */
export interface BlockEdge {
  readonly a: number
  readonly b: number
  readonly weight: number
  /** How wide the widest label on them is. */
  readonly label: number
}

/** A number for every lane. */
export const byLane = (value: number): number[] => Array.from({ length: LANES }, () => value)
