import type { LevelsPlace } from '../../store'

/** What the props of every tab of the security levels hold. */
export interface LevelsTabProps {
  /** The zone, conduit or requirement that it was opened for. */
  readonly place: LevelsPlace
  /** Goes to another tab, or to another place in it. */
  readonly show: (place: LevelsPlace) => void
}
