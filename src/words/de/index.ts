import type { Tongue } from '../language'
import { app } from './app'
import { canvas } from './canvas'
import { commands } from './commands'
import { difference } from './difference'
import { exported } from './export'
import { levels } from './levels'
import { levelsDialog } from './levels-dialog'
import { linked } from './linked'
import { offline } from './offline'
import { panels } from './panels'
import { picture } from './picture'
import { present } from './present'
import { report } from './report'
import { rulePage } from './rule-page'
import { sentences } from './sentences'
import { store } from './store'
import { versions } from './versions'
import { workshop } from './workshop'

/** German, whole: as every language but English it is loaded when it is chosen. */
export const german: Tongue = {
  language: 'de',
  page: {
    locale: 'de-DE',
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
  },
  sentences,
  later: { exported, levelsDialog, linked, rulePage, versions, workshop },
}
