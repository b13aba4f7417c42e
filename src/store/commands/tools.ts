import { z } from 'zod'
import { assetType } from '../../catalogue'
import { words } from '../../words'
import type { Command, Tool } from '../board'
import { connect, selectedEnds } from './add-conduit'
import { id } from './arguments'
import { command, commandWith } from './define'

function toolCommand(tool: Tool, key: string, icon: string): Command {
  const commandId = `${tool}-tool` as const
  return command({
    id: commandId,
    group: 'tools',
    label: () => words().commands[commandId],
    keys: [key],
    icon,
    run(board) {
      board.view({ tool, placing: null })
      return true
    },
  })
}

export const selectTool = toolCommand('select', 'v', 'mouse-pointer-2')
export const handTool = toolCommand('hand', 'h', 'hand')
export const spaceTool = toolCommand('space', 'g', 'between-vertical-start')
export const zoneTool = toolCommand('zone', 'z', 'square-dashed')
export const frameTool = toolCommand('frame', 'f', 'frame')
export const noteTool = toolCommand('note', 's', 'sticky-note')
export const textTool = toolCommand('text', 't', 'type')
export const penTool = toolCommand('pen', 'p', 'pencil')
export const highlighterTool = toolCommand('highlighter', 'Shift+p', 'highlighter')
export const arrowTool = toolCommand('arrow', 'Shift+a', 'move-up-right')
export const eraserTool = toolCommand('eraser', 'Shift+e', 'eraser')
export const stampTool = toolCommand('stamp', 'Shift+s', 'stamp')
export const laserTool = toolCommand('laser', 'Shift+k', 'wand')

/** Asks for a kind at once: A, a name, Enter puts an asset on the board. */
export const assetTool = command({
  id: 'asset-tool',
  group: 'tools',
  label: () => words().commands['asset-tool'],
  keys: ['a'],
  icon: 'square-plus',
  run(board) {
    board.view({ tool: 'asset', placing: null, dialog: { id: 'quick-add' } })
    return true
  },
})

/**
 * Draws a conduit between two selected ends at once. With one end it waits for the other: picked with the pointer, by an
 * arrow key (the neighbour there), or by Enter (a list).
 */
export const conduitTool = command({
  id: 'conduit-tool',
  group: 'tools',
  label: () => words().commands['conduit-tool'],
  keys: ['c'],
  icon: 'spline',
  run(board) {
    const [source, target] = selectedEnds(board.store.getState())
    if (source !== undefined && target !== undefined) return connect(board, source, target)
    board.view({ tool: 'conduit', placing: null })
    if (source !== undefined) board.announce(words().store.said.chooseEnd)
    return true
  },
})

/** The next click on the canvas puts an asset of this type there. */
export const placeType = commandWith(z.object({ type: id }), {
  id: 'place-type',
  group: 'tools',
  run(board, { type }) {
    board.view({ tool: 'asset', placing: type, dialog: null })
    board.announce(words().store.said.placing(assetType(type)?.name ?? type))
    return true
  },
})

/** The grid is off at first: cards come into line with each other. With it they go to its lines; Ctrl or Cmd suspends both. */
export const toggleGrid = command({
  id: 'toggle-grid',
  group: 'view',
  label: () => words().commands['toggle-grid'],
  keys: ["$mod+'"],
  icon: 'grid-3x3',
  inContextMenu: 'board',
  run(board) {
    const { hasGrid } = board.store.getState()
    board.view({ hasGrid: !hasGrid })
    board.announce(hasGrid ? words().store.said.gridOff : words().store.said.gridOn)
    return true
  },
})

/** Turns snapping off and on; Ctrl or Cmd suspends it for one drag. */
export const toggleSnap = command({
  id: 'toggle-snap',
  group: 'view',
  label: () => words().commands['toggle-snap'],
  keys: ['Alt+Shift+KeyS'],
  icon: 'magnet',
  run(board) {
    const { snaps } = board.store.getState()
    board.view({ snaps: !snaps })
    board.announce(snaps ? words().store.said.snapsOff : words().store.said.snapsOn)
    return true
  },
})
