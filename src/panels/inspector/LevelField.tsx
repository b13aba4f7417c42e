import { purdueLevels } from '../../catalogue'
import type { PurdueLevel } from '../../model'
import { useBoard } from '../../store'
import { words } from '../../words'
import { Select } from '../ui/Select'

/** The Purdue level of one or several assets; null where they differ. */
export function LevelField({ assets, value }: { assets: readonly string[]; value: PurdueLevel | null }) {
  const board = useBoard()
  const say = words().panels.inspector
  return (
    <Select
      label={say.level}
      value={value}
      mixed={say.differ}
      options={purdueLevels.map((level) => ({ value: level.id, label: say.levelName(level.number, level.name) }))}
      onChange={(level) => board.run('set-level', { assets, level })}
    />
  )
}
