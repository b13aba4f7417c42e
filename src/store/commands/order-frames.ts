import { z } from 'zod'
import { orderAnnotations } from '../../model'
import { words } from '../../words'
import { framesOf } from '../slides'
import { id } from './arguments'
import { commandWith } from './define'

/** Presents a frame sooner or later by some places; one step of undo. */
export const moveFrame = commandWith(z.object({ frame: id, by: z.number().int() }), {
  id: 'move-frame',
  group: 'arrange',
  run(board, { frame, by }) {
    const { index } = board.store.getState()
    const frames = framesOf(index).map((one) => one.id as string)
    const from = frames.indexOf(frame)
    const to = Math.max(0, Math.min(frames.length - 1, from + by))
    if (from < 0 || to === from) return false
    const ordered = frames.toSpliced(from, 1).toSpliced(to, 0, frame)
    const say = words().present
    return board.apply(orderAnnotations(index, ordered), {
      origin: 'user',
      label: say.orderStep,
      said: say.orderSaid(to + 1, ordered.length),
    })
  },
})
