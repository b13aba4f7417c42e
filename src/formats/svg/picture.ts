import type { Scene } from '../../layout'
import type { DiagramIndex, SlVector, ZoneId } from '../../model'
import type { Colours } from './theme'

/** What every part of a picture reads. */
export interface Picture {
  readonly index: DiagramIndex
  /** What is drawn: of a picture of a part, the scene without the rest. */
  readonly scene: Scene
  readonly colours: Colours
  /** SL-A of the zones that were assessed. */
  readonly achieved: ReadonlyMap<ZoneId, SlVector>
  /** Whether zones say their security levels. */
  readonly levels: boolean
  /** Whether what lies behind the picture shows through: neither paper nor lanes are painted. */
  readonly isTransparent: boolean
}
