import { app } from './app'
import { canvas } from './canvas'
import { commands } from './commands'
import { panels } from './panels'
import { store } from './store'

/** English. One file per room whose words they are; sentences with values are functions of them. */
export const en = { app, canvas, commands, panels, store }
