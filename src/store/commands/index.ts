import type { Command } from '../board'

/** All commands of the store, in the order in which menus and the shortcut sheet list them. */
export const commands: readonly Command[] = []
