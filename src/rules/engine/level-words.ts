import { purdueLevelInfo } from '../../catalogue'
import type { PurdueLevel } from '../../model'

/** "level 3.5", "the external level": in the middle of a sentence. */
export function levelName(level: PurdueLevel): string {
  return level === 'external' ? 'the external level' : `level ${purdueLevelInfo(level).number}`
}
