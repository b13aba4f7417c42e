import { z } from 'zod'
import { purdueLevelInfo } from '../../catalogue'
import { SIZES } from '../../layout'
import type { PurdueLevel } from '../../model'
import { setDocument } from '../../model'
import { words } from '../../words'
import type { Board, Command } from '../board'
import { edit } from '../edit'
import { laneOfSelection } from '../lane-meant'
import { purdueLevel } from './arguments'
import { command, commandWith } from './define'

const STEP = 40

/** How high a lane is at least, in px; what stands in it may need more. At the least height of all it needs no setting. */
export const setLaneHeight = commandWith(z.object({ level: purdueLevel, height: z.number().min(0).max(20_000) }), {
  id: 'set-lane-height',
  group: 'arrange',
  run: (board, { level, height }) => setHeight(board, level, height),
})

function setHeight(board: Board, level: PurdueLevel, height: number): boolean {
  const { index } = board.store.getState()
  const { [level]: old, ...others } = index.diagram.fields.lanes ?? {}
  const wanted = Math.round(height)
  const lanes = wanted > SIZES.laneMinHeight ? { ...others, [level]: { ...old, height: wanted } } : others
  const { name } = purdueLevelInfo(level)
  const done = edit(board, setDocument(index, { lanes: Object.keys(lanes).length > 0 ? lanes : undefined }), {
    label: words().store.steps.laneHeight(name),
    mergeKey: `lane height ${level}`,
  })
  const now = board.store.getState().scene.lanes.find((lane) => lane.level === level)
  if (done && now) board.announce(words().store.said.laneHeight(name, now.height))
  return done
}

function laneSize(id: 'lane-higher' | 'lane-lower', by: number, key: string, icon: string): Command {
  return command({
    id,
    group: 'arrange',
    label: () => words().commands[id],
    keys: [key],
    icon,
    when: (state) => laneOfSelection(state) !== null,
    run(board) {
      const lane = laneOfSelection(board.store.getState())
      return lane !== null && setHeight(board, lane.level, lane.height + by)
    },
  })
}

export const laneSizes: readonly Command[] = [
  laneSize('lane-higher', STEP, 'Alt+Shift+BracketRight', 'unfold-vertical'),
  laneSize('lane-lower', -STEP, 'Alt+Shift+BracketLeft', 'fold-vertical'),
]
