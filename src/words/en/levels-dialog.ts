import { levels } from './panels-levels'
import { nextSteps } from './panels-levels-next'
import { askedFor } from './panels-levels-requirements'
import { standing } from './panels-levels-standing'
import { targets } from './panels-levels-targets'

/** All words of the dialog of security levels, and of what the inspector shows of them. */
export const levelsDialog = { levels, standing, targets, askedFor, nextSteps }
