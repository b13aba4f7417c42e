import type { AcceptanceId } from './ids'

/** The id of an acceptance in memory: what it accepts. The file holds none. */
export function acceptanceIdOf({ rule, about }: { rule: string; about: readonly string[] }): AcceptanceId {
  return `accepted:${rule}(${about.toSorted().join(',')})` as AcceptanceId
}
