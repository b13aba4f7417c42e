import { tinykeys } from 'tinykeys'
import { gathered } from '../../base'
import type { App } from '../app-state'
import { CLOSING, isOnControl, isTyping } from './typing'

/** Commands whose keys also act while a field has the focus: they are about the whole drawing. */
const EVERYWHERE = new Set(['save-file', 'open-file', 'export', 'command-palette', 'next-region', 'previous-region'])
/** Keys that a focused control uses itself. */
const CONTROL_KEY = /^(?:shift\+)?(?:enter|space|arrow\w+|home|end|pageup|pagedown|\( \))$/iu

/** Wires the keys of all commands. Where several have one key, the first that applies runs. Returns what ends it. */
export function listenForKeys(app: App, target: Window = window): () => void {
  // The browser tells of native ones itself, as events of their own.
  const ours = app.board.commands.filter(({ keysAreNative }) => !keysAreNative)
  const byKey = gathered(ours.flatMap(({ id, keys = [] }) => keys.map((key) => [key, id] as const)))
  const handlers = [...byKey].map(([key, ids]) => [key, (event: KeyboardEvent) => press(app, key, ids, event)] as const)
  return tinykeys(target, Object.fromEntries(handlers))
}

function press(app: App, key: string, ids: readonly string[], event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const { atStart, message } = app.state.getState()
  // A dialog whose code is still being loaded counts as open: keys meant for it do nothing to the drawing.
  const isDialogOpen =
    message !== null || app.board.store.getState().dialog !== null || hasOpen('dialog', 'alertdialog')
  if (isDialogOpen || hasOpen('menu')) return
  const isText = isTyping(event.target)
  if (!isText && CONTROL_KEY.test(key) && isOnControl(event.target)) return
  const allowed = ids.filter((id) => (isText || atStart ? EVERYWHERE.has(id) : true))
  if (allowed.some((id) => app.board.run(id))) event.preventDefault()
}

/** One that is on its way out is closed: what is pressed meanwhile is meant for the drawing. */
function hasOpen(...roles: readonly string[]): boolean {
  return document.querySelector(roles.map((role) => `[role="${role}"]:not(${CLOSING})`).join()) !== null
}
