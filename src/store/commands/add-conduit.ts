import { z } from 'zod'
import type { AssetId, ZoneId } from '../../model'
import { addConduit as addConduitTo, conduitId } from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { id } from './arguments'
import { command, commandWith } from './define'

/** Draws a conduit that names no flow yet, and selects it. False where both ends are the same or one is not there. */
export function connect(board: Board, source: string, target: string): boolean {
  const { index } = board.store.getState()
  const say = words().store
  if (source === target) board.announce(say.said.sameEnds)
  if (source === target || !index.end(source) || !index.end(target)) return false
  const what = say.conduitBetween(nameOfRecord(index, source), nameOfRecord(index, target))
  const conduit = {
    id: conduitId(board.services.newId()),
    source: source as AssetId | ZoneId,
    target: target as AssetId | ZoneId,
  }
  const done = edit(board, addConduitTo(index, conduit), {
    label: say.steps.connect(what),
    said: say.said.connected(what),
    select: [conduit.id],
  })
  if (done) board.view({ focus: conduit.id, tool: 'select' })
  return done
}

/** The selected assets and zones in the order of selection; without any, the one that the keyboard stands on. */
export function selectedEnds({ index, selection, focus }: BoardState): readonly string[] {
  const ends = [...selection].filter((one) => index.end(one) !== undefined)
  return ends.length === 0 && focus !== null && index.end(focus) ? [focus] : ends
}

export const addConduit = commandWith(z.object({ source: id, target: id }), {
  id: 'add-conduit',
  group: 'add',
  run: (board, { source, target }) => connect(board, source, target),
})

/** Two selected ends are joined; with one, a list asks for the other. */
export const connectFromSelection = command({
  id: 'connect-from-selection',
  group: 'add',
  label: () => words().commands['connect-from-selection'],
  keys: ['Shift+c'],
  icon: 'spline',
  inContextMenu: 'selection',
  when: (state) => [1, 2].includes(selectedEnds(state).length),
  run(board) {
    const [source, target] = selectedEnds(board.store.getState())
    if (source === undefined) return false
    if (target !== undefined) return connect(board, source, target)
    board.view({ dialog: { id: 'connect', about: source } })
    return true
  },
})
