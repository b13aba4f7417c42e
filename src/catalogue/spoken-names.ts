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

/** A record of the catalogue of which these fields are in the language spoken, each as `said` finds it; English where it is not. */
export function spokenOver<T extends object>(
  record: T,
  said: { readonly [Field in keyof T]?: (names: CatalogueNames) => T[Field] | undefined },
): T {
  const over = { ...record }
  for (const field of Object.keys(said) as (keyof T)[]) {
    const get = () => (spoken && said[field]?.(spoken)) ?? record[field]
    Object.defineProperty(over, field, { get, enumerable: true })
  }
  return over
}
