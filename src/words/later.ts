import { cli } from './en/cli'

/** The words of the command line, apart so that the page does not load them. */
export function cliWords(): typeof cli {
  return cli
}
