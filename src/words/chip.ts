import { words } from './language'

/** What a label on a line says, in the language spoken: a name as it is, a number of flows in words. */
export function chipWords({ label, count }: { readonly label: string; readonly count?: number }): string {
  return count === undefined ? label : words().picture.flows(count)
}
