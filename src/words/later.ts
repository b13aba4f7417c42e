import { cli } from './en/cli'
import { exported } from './en/export'
import { levelsDialog } from './en/levels-dialog'
import { linked } from './en/linked'
import { rulePage } from './en/rule-page'
import { versions } from './en/versions'
import { workshop } from './en/workshop'
import { type LaterWords, later } from './language'

/** The words of the command line, apart so that the page does not load them. It speaks English only. */
export function cliWords(): typeof cli {
  return cli
}

/** The words of the export dialog. */
export function exportWords(): LaterWords['exported'] {
  return later()?.exported ?? exported
}

/** The words of the dialog of security levels, and of what the inspector shows of them. */
export function levelsWords(): LaterWords['levelsDialog'] {
  return later()?.levelsDialog ?? levelsDialog
}

/** The words round the page of a rule. */
export function rulePageWords(): LaterWords['rulePage'] {
  return later()?.rulePage ?? rulePage
}

/** The words of the file on disk, which load once a drawing is open. */
export function linkedWords(): LaterWords['linked'] {
  return later()?.linked ?? linked
}

/** The words of the dialog of versions, which loads when it first opens. */
export function versionWords(): LaterWords['versions'] {
  return later()?.versions ?? versions
}

/** The words of a workshop's panel and cards, which load when one begins. */
export function workshopWords(): LaterWords['workshop'] {
  return later()?.workshop ?? workshop
}
