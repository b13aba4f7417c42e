import type { FrStanding, Leveled } from '../analysis'

/** A zone or conduit, and how each FR of it stands to its target. */
export interface LevelsOf {
  readonly of: Leveled
  readonly standing: readonly FrStanding[]
}
