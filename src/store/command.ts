import type { Board, BoardState } from './board'

export type CommandGroup = 'file' | 'edit' | 'add' | 'arrange' | 'tools' | 'view' | 'findings' | 'help'

/**
 * What a gesture, a key, a menu entry or a button means: one list from which menus, the palette (Ctrl+K) and the
 * shortcut sheet are made. A command without `label` is internal (a gesture with arguments) and stands in no menu.
 */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  /** Words for people, asked for when shown, so that the language can change. */
  readonly label?: () => string
  /** Keys in tinykeys syntax, the first one shown: `['$mod+z']`. They act on the board, not while typing. */
  readonly keys?: readonly string[]
  /** Name of a lucide icon. */
  readonly icon?: string
  /** Whether it applies now; always where left out. Must be cheap: menus ask on every render. */
  readonly when?: (state: BoardState) => boolean
  /** Stands in the context menu of what is selected (or of the empty board, where nothing is). */
  readonly inContextMenu?: boolean
  /** False when it did nothing. */
  readonly run: (board: Board, args: unknown) => boolean
}
