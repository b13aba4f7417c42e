import type { LaterWords } from '../language'
import { levels } from './panels-levels'
import { nextSteps } from './panels-levels-next'
import { askedFor } from './panels-levels-requirements'
import { standing } from './panels-levels-standing'
import { targets } from './panels-levels-targets'

export const levelsDialog: LaterWords['levelsDialog'] = { levels, standing, targets, askedFor, nextSteps }
