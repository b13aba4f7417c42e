import { nameOf } from '../catalogue'
import type { DiagramIndex } from '../model'

/** Control characters, line separators, and marks that turn the direction of writing. */
const NOT_PLAIN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu

/** A line as a terminal may show it: a name in a file must not move the cursor or hide text. */
export function plain(text: string): string {
  return text.replace(NOT_PLAIN, ' ')
}

export function nameIn(index: DiagramIndex, id: string): string {
  const asset = index.asset(id)
  return asset ? nameOf(asset) : id
}
