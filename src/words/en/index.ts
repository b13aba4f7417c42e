import { app } from './app'
import { canvas } from './canvas'
import { commands } from './commands'
import { difference } from './difference'
import { levels } from './levels'
import { offline } from './offline'
import { panels } from './panels'
import { picture } from './picture'
import { present } from './present'
import { report } from './report'
import { store } from './store'

/** English, of the page. One file per room whose words they are; sentences with values are functions of them. */
export const en = {
  /** How dates and numbers are written. */
  locale: 'en-GB',
  app,
  canvas,
  commands,
  difference,
  levels,
  offline,
  panels,
  picture,
  present,
  report,
  store,
}
