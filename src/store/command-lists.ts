import { words } from '../words'
import type { Board, BoardState, Command, CommandGroup } from './board'
import { isEditing } from './only-shows'

type Lists = Pick<Board, 'commands' | 'store'>

/** Whether a command stands in lists at all: none that edits, while the drawing is only shown. */
export function isOffered(command: Command, { onlyShows }: BoardState): boolean {
  return !(onlyShows && isEditing(command))
}

const applies = (command: Command, state: BoardState) => isOffered(command, state) && command.when?.(state) !== false

/** The commands with a name that apply now, in their order: for a menu (of one group) and for the palette. */
export function commandsFor({ commands, store }: Lists, group?: CommandGroup): readonly Command[] {
  const state = store.getState()
  return commands.filter(
    (command) => command.label && (group === undefined || command.group === group) && applies(command, state),
  )
}

/** The commands of the context menu: of what is selected, or of the empty board. */
export function contextCommands({ commands, store }: Lists): readonly Command[] {
  const state = store.getState()
  const place = state.selection.size > 0 ? 'selection' : 'board'
  return commands.filter((command) => command.label && command.inContextMenu === place && applies(command, state))
}

/** All commands with a name and keys, whether or not they apply now: the shortcut sheet. */
export function commandsWithKeys({ commands }: Pick<Board, 'commands'>): readonly Command[] {
  return commands.filter(({ label, keys }) => label && keys && keys.length > 0)
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Backspace: '⌫',
  BracketLeft: '[',
  BracketRight: ']',
}
const APPLE: Readonly<Record<string, string>> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃' }

/** Keys as people read them, the first of a command's: "Ctrl+Z", on a Mac "⌘Z"; empty without keys. */
export function shortcutHint(keys: readonly string[] | undefined, isApple = onApple()): string {
  const first = keys?.[0]
  if (first === undefined) return ''
  const say: Readonly<Record<string, string>> = words().store.keys
  const parts = first.split(/\b\+/)
  const key = parts.pop() ?? ''
  const modifiers = parts
    // "?" and "+" are what is typed with Shift: they need no word for it.
    .filter((modifier) => !(modifier === 'Shift' && /^[^\w]$/.test(key)))
    .map((modifier) => (isApple ? APPLE[modifier] : say[modifier === '$mod' ? 'Control' : modifier]) ?? modifier)
  const name =
    NAMES[key] ?? say[key] ?? key.replace(/^(Digit|Key)(?=.$)/, '').replace(/^[a-z]$/, (letter) => letter.toUpperCase())
  return [...modifiers, name].join(isApple ? '' : '+')
}

function onApple(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform ?? '')
}
