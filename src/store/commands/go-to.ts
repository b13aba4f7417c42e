import { z } from 'zod'
import { findRecord } from '../../model'
import { words } from '../../words'
import { describe } from '../describe'
import { ids } from './arguments'
import { lookAt } from './camera'
import { commandWith } from './define'

/** Goes to records: selects them, brings them into view, and has them told by rings that fade. */
export const goTo = commandWith(z.object({ ids }), {
  id: 'go-to',
  group: 'view',
  run(board, args) {
    const { index, wentTo } = board.store.getState()
    const known = args.ids.filter((id) => findRecord(index.diagram, id) !== undefined)
    if (known.length === 0) return false
    board.run('select', { ids: known })
    if (known.length === 1) board.run('focus', { id: known[0] })
    board.view({ wentTo: { ids: known.slice(0, 200), serial: (wentTo?.serial ?? 0) + 1 } })
    lookAt(board, known)
    board.announce(words().store.said.selected(describe(index, known)))
    return true
  },
})
