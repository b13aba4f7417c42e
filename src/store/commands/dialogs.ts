import { z } from 'zod'
import { words } from '../../words'
import type { Board, PanelTab } from '../board'
import { command, commandWith } from './define'

const dialogId = z.enum([
  'commands',
  'shortcuts',
  'templates',
  'shelf',
  'export',
  'rule-page',
  'accept',
  'quick-add',
  'connect',
  'move-to-zone',
  'find',
  'same-as',
  'rules',
  'questions',
  'levels',
  'message',
  'slides',
  'author',
  'versions',
  'linked-file',
])

export const openDialog = commandWith(
  z.object({ id: dialogId, about: z.string().optional(), from: dialogId.optional() }),
  {
    id: 'open-dialog',
    group: 'view',
    run(board, { id, about, from }) {
      board.view({ dialog: { id, ...(about === undefined ? {} : { about }), ...(from === undefined ? {} : { from }) } })
      return true
    },
  },
)

export const closeDialog = command({
  id: 'close-dialog',
  group: 'view',
  run(board) {
    if (!board.store.getState().dialog) return false
    board.view({ dialog: null })
    return true
  },
})

export const setPanel = commandWith(z.object({ tab: z.enum(['findings', 'inspector', 'outline', 'workshop']) }), {
  id: 'set-panel',
  group: 'view',
  run(board, { tab }) {
    board.view({ panel: tab })
    return true
  },
})

/** Brings a tab of the panel up, and the keyboard to it; where the panel is folded it opens. */
function askForPanel(board: Board, panel: PanelTab): boolean {
  board.view({ panel, panelAsked: board.store.getState().panelAsked + 1 })
  return true
}

export const showFindings = command({
  id: 'show-findings',
  group: 'view',
  label: () => words().commands['show-findings'],
  keys: ['$mod+Shift+f'],
  icon: 'octagon-alert',
  run: (board) => askForPanel(board, 'findings'),
})

export const showInspector = command({
  id: 'show-inspector',
  group: 'view',
  label: () => words().commands['show-inspector'],
  keys: ['i'],
  icon: 'sliders-horizontal',
  inContextMenu: 'selection',
  run: (board) => askForPanel(board, 'inspector'),
})

/** The drawing as a tree, in which everything can be done by key and by ear. */
export const showOutline = command({
  id: 'show-outline',
  group: 'view',
  label: () => words().commands['show-outline'],
  keys: ['o'],
  icon: 'list-tree',
  run: (board) => askForPanel(board, 'outline'),
})

export const commandPalette = command({
  id: 'command-palette',
  group: 'help',
  label: () => words().commands['command-palette'],
  keys: ['$mod+k'],
  icon: 'command',
  run(board) {
    board.view({ dialog: { id: 'commands' } })
    return true
  },
})

export const find = command({
  id: 'find',
  group: 'view',
  label: () => words().commands.find,
  keys: ['$mod+f'],
  icon: 'search',
  inContextMenu: 'board',
  run(board) {
    board.view({ dialog: { id: 'find' } })
    return true
  },
})

export const shortcuts = command({
  id: 'shortcuts',
  group: 'help',
  label: () => words().commands.shortcuts,
  keys: ['Shift+?'],
  icon: 'keyboard',
  run(board) {
    board.view({ dialog: { id: 'shortcuts' } })
    return true
  },
})

export const quickAdd = command({
  id: 'quick-add',
  group: 'add',
  label: () => words().commands['quick-add'],
  keys: ['n', 'Insert'],
  icon: 'plus',
  inContextMenu: 'board',
  run(board) {
    board.view({ dialog: { id: 'quick-add' } })
    return true
  },
})

/** Which rules speak, and how loudly: a page of all of them. */
export const ruleSettings = command({
  id: 'rule-settings',
  group: 'findings',
  label: () => words().commands['rule-settings'],
  icon: 'list-checks',
  inContextMenu: 'board',
  run(board) {
    board.view({ dialog: { id: 'rules' } })
    return true
  },
})

/** What is marked as assumed or unknown, and where the drawing may be unfinished. */
export const askOpenQuestions = command({
  id: 'open-questions',
  group: 'findings',
  label: () => words().commands['open-questions'],
  icon: 'circle-help',
  inContextMenu: 'board',
  run(board) {
    board.view({ dialog: { id: 'questions' } })
    return true
  },
})

/** The browser opens the menu itself, at what has the keyboard; this line is for the shortcut sheet. */
export const openContextMenu = command({
  id: 'open-context-menu',
  group: 'help',
  label: () => words().commands['open-context-menu'],
  keys: ['Shift+F10', 'ContextMenu'],
  keysAreNative: true,
  when: () => false,
  run: () => false,
})
