/** The language in which the catalogue calls things: English stands in its data, another is laid over it. */
import type { CatalogueNames } from '../base'

let spoken: CatalogueNames | null = null

/** Calls things so from now on; null is English. Whatever shows names has to be shown anew. */
export function speakNames(names: CatalogueNames | null): void {
  spoken = names
}

/** The names spoken now; null where they are English. */
export function spokenNames(): CatalogueNames | null {
  return spoken
}
