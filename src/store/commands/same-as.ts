import { z } from 'zod'
import type { ZoneId } from '../../model'
import { setFields } from '../../model'
import { words } from '../../words'
import type { BoardState } from '../board'
import { describe, nameOfRecord } from '../describe'
import { edit } from '../edit'
import { id } from './arguments'
import { command, commandWith } from './define'
import { someSelected } from './selected'

/** What is selected becomes like another record: assets join that asset's zone, zones take that zone's SL-T. */
export const sameAs = commandWith(z.object({ as: id }), {
  id: 'same-as',
  group: 'arrange',
  run(board, { as }) {
    const { index, selection } = board.store.getState()
    const model = index.asset(as)
    if (model) {
      const assets = [...selection].filter((one) => one !== as && index.asset(one))
      return board.run('assign-zone', { assets, zone: index.zone(model.zone)?.id ?? null })
    }
    const zone = index.zone(as)
    if (!zone) return false
    const zones = [...selection].filter((one) => one !== as && index.zone(one)) as ZoneId[]
    const what = describe(index, zones)
    return edit(board, setFields(index, zones, { slTarget: zone.slTarget }), {
      label: words().store.steps.slTarget(what),
      said: words().store.said.sameTarget(what, nameOfRecord(index, as)),
    })
  },
})

/** Asks for the record to be like. */
export const askSameAs = command({
  id: 'ask-same-as',
  group: 'arrange',
  label: () => words().commands['ask-same-as'],
  keys: ['$mod+Alt+v'],
  icon: 'equal',
  inContextMenu: 'selection',
  when: (state) => isAskable(state),
  run(board) {
    board.view({ dialog: { id: 'same-as' } })
    return true
  },
})

function isAskable(state: Pick<BoardState, 'index' | 'selection'>): boolean {
  const hasOthers = state.index.assets.length + state.index.zones.length > state.selection.size
  return hasOthers && someSelected(state, ({ kind }) => kind === 'asset' || kind === 'zone')
}
