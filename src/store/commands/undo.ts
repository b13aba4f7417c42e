import { words } from '../../words'
import { command } from './define'

export const undo = command({
  id: 'undo',
  group: 'edit',
  label: () => words().commands.undo,
  keys: ['$mod+z'],
  icon: 'undo-2',
  when: (state) => state.canUndo,
  run: (board) => board.undo(),
})

export const redo = command({
  id: 'redo',
  group: 'edit',
  label: () => words().commands.redo,
  keys: ['$mod+Shift+z', '$mod+y'],
  icon: 'redo-2',
  when: (state) => state.canRedo,
  run: (board) => board.redo(),
})
