import type { LevelStep } from '../../analysis'
import type { Scene } from '../../layout'
import type { DiagramIndex, ZoneId } from '../../model'
import type { Colours } from './theme'

/** What every part of a picture reads. */
export interface Picture {
  readonly index: DiagramIndex
  /** What is drawn: of a picture of a part, the scene without the rest. */
  readonly scene: Scene
  readonly colours: Colours
  /** SL 1 to SL 4 of the zones whose headers show steps. */
  readonly steps: ReadonlyMap<ZoneId, readonly LevelStep[]>
  /** Whether zones say their security levels. */
  readonly levels: boolean
  /** Whether what lies behind the picture shows through: neither paper nor lanes are painted. */
  readonly isTransparent: boolean
}
