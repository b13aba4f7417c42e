import type { AssetId, ConduitId } from '../model'

/** Protocol of a session over undefined conduits or by a zone alone: every protocol passes (§4). */
export const ANY_PROTOCOL = 'any'

/** A session that one asset can open to another, with the way it takes (§4). */
export interface Session {
  readonly from: AssetId
  readonly to: AssetId
  /** The catalogue's id, `custom:…` for one of the person's own, or `any`. */
  readonly protocol: string
  /** `from`, the passing devices in order (those of a `via` too), `to`. */
  readonly path: readonly AssetId[]
  /** The conduits in order; a conduit split by a broker in its `via` gives one of its parts. Empty inside a zone. */
  readonly conduits: readonly ConduitId[]
}
