import { z } from 'zod'
import type { Rect } from '../../layout'
import { words } from '../../words'
import type { Board, BoardState, Viewport } from '../board'
import { boundsOf, openSize, viewportFor, wholeDrawing, ZOOM, zoomedTo } from '../camera'
import type { Direction } from '../neighbours'
import { ids } from './arguments'
import { command, commandWith } from './define'

/** Asks the canvas to go there; `instant` for steps that a held key repeats. */
function goTo(board: Board, viewport: Viewport, instant = false): boolean {
  const serial = (board.store.getState().cameraGoal?.serial ?? 0) + 1
  board.view({ cameraGoal: { viewport, serial, instant } })
  return true
}

/** Brings records into view, no nearer than one reads them and no farther than they need. */
export function lookAt(board: Board, ids: Iterable<string>): boolean {
  const bounds = boundsOf(board.store.getState().scene, ids)
  return bounds !== null && lookAtRect(board, bounds)
}

/** The same for a part of the drawing. */
export function lookAtRect(board: Board, bounds: Rect): boolean {
  const state = board.store.getState()
  const { viewport } = state
  return goTo(board, viewportFor(bounds, openSize(state), Math.max(0.75, Math.min(1, viewport.zoom))))
}

/** Moves the view over the drawing, by screen px. */
export function panBy(board: Board, direction: Direction): boolean {
  const { viewport } = board.store.getState()
  const [dx, dy] = PAN[direction]
  const next = { ...viewport, x: viewport.x - dx, y: viewport.y - dy }
  board.view({ viewport: next })
  return goTo(board, next, true)
}

const PAN: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [-80, 0],
  right: [80, 0],
  up: [0, -80],
  down: [0, 80],
}

function zoomStep(board: Board, zoom: (now: number) => number): boolean {
  const { viewport, viewSize } = board.store.getState()
  const next = zoomedTo(viewport, viewSize, zoom(viewport.zoom))
  if (next.zoom === viewport.zoom) return false
  board.view({ viewport: next })
  return goTo(board, next, true)
}

export const zoomIn = command({
  id: 'zoom-in',
  group: 'view',
  label: () => words().commands['zoom-in'],
  keys: ['$mod+=', '$mod+Shift++', '+', 'Shift++', '='],
  icon: 'zoom-in',
  when: ({ viewport }) => viewport.zoom < ZOOM.most,
  run: (board) => zoomStep(board, (zoom) => zoom * ZOOM.step),
})

export const zoomOut = command({
  id: 'zoom-out',
  group: 'view',
  label: () => words().commands['zoom-out'],
  keys: ['$mod+-', '-'],
  icon: 'zoom-out',
  when: ({ viewport }) => viewport.zoom > ZOOM.least,
  run: (board) => zoomStep(board, (zoom) => zoom / ZOOM.step),
})

export const zoom100 = command({
  id: 'zoom-100',
  group: 'view',
  label: () => words().commands['zoom-100'],
  keys: ['$mod+0', 'Shift+Digit0'],
  icon: 'scan',
  run: (board) => zoomStep(board, () => 1),
})

export const zoomFit = command({
  id: 'zoom-fit',
  group: 'view',
  label: () => words().commands['zoom-fit'],
  keys: ['Shift+Digit1'],
  icon: 'maximize',
  inContextMenu: 'board',
  run(board) {
    const state = board.store.getState()
    return goTo(board, wholeDrawing(state.scene, openSize(state)))
  },
})

export const zoomSelection = command({
  id: 'zoom-selection',
  group: 'view',
  label: () => words().commands['zoom-selection'],
  keys: ['Shift+Digit2'],
  icon: 'scan-search',
  inContextMenu: 'selection',
  when: (state: BoardState) => state.selection.size > 0,
  run(board) {
    const state = board.store.getState()
    const bounds = boundsOf(state.scene, state.selection)
    return bounds !== null && goTo(board, viewportFor(bounds, openSize(state), 1.5))
  },
})

export const show = commandWith(z.object({ ids }), {
  id: 'show',
  group: 'view',
  run: (board, args) => lookAt(board, args.ids),
})
