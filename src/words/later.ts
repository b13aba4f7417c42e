import { cli } from './en/cli'
import { linked } from './en/linked'
import { versions } from './en/versions'
import { workshop } from './en/workshop'

/** The words of the command line, apart so that the page does not load them. */
export function cliWords(): typeof cli {
  return cli
}

/** The words of the file on disk, which load once a drawing is open. */
export function linkedWords(): typeof linked {
  return linked
}

/** The words of the dialog of versions, which loads when it first opens. */
export function versionWords(): typeof versions {
  return versions
}

/** The words of a workshop's panel and cards, which load when one begins. */
export function workshopWords(): typeof workshop {
  return workshop
}
