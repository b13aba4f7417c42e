import type { Json, JsonObject } from '../../base'
import { isHostileKey } from '../../model'
import { isOurs } from './written-id'

export interface Survey {
  /** Keys of all objects in it together. */
  readonly keys: number
  /** Whether one of them may not come into memory. */
  readonly hasForbidden: boolean
  /** Characters of the longest text. */
  readonly longest: number
  /** Whether it is nested more than so many levels deep; then the rest is not counted. */
  readonly isTooDeep: boolean
}

/**
 * What is asked of a whole file before its records are read: most files need none of what the answers may call for.
 * Cost: one pass, nothing is made.
 */
export function survey(value: Json, mostLevels: number): Survey {
  let keys = 0
  let longest = 0
  let hasForbidden = false
  let isTooDeep = false
  const visit = (inner: Json, level: number): void => {
    if (typeof inner === 'string') {
      if (inner.length > longest) longest = inner.length
      return
    }
    if (typeof inner !== 'object' || inner === null) return
    if (level > mostLevels) {
      isTooDeep = true
      return
    }
    if (Array.isArray(inner)) {
      for (const item of inner) visit(item, level + 1)
      return
    }
    for (const key of Object.keys(inner)) {
      keys += 1
      if (isHostileKey(key) || isOurs(key)) hasForbidden = true
      visit((inner as JsonObject)[key] as Json, level + 1)
    }
  }
  visit(value, 1)
  return { keys, hasForbidden, longest, isTooDeep }
}
