/**
 * What a way permits, as a small number: every protocol, every network protocol, or one protocol (§4).
 */

/** Every protocol: by a zone, or along an undefined conduit. */
export const ANY = 0
/** Every protocol but links: what is left of `ANY` behind a device that passes no link. */
export const NETWORK = 1
/** One network protocol that no flow of the drawing names: it passes only where every protocol does. */
export const OTHER_NETWORK = 2
/** One link protocol that no flow of the drawing names. */
export const OTHER_LINK = 3
/** Nothing passes. */
export const NONE = -1

const NAMED = 4

/** The protocols that the flows of a drawing name, numbered by id, so that a drawing numbers them alike in any order. */
export interface Labels {
  /** How many labels there are; each is below. */
  readonly count: number
  /** The protocol's label, or `undefined` where no flow names it. */
  of(protocol: string): number | undefined
  /** The protocol of a label; `undefined` for the first four. */
  name(label: number): string | undefined
  isLink(label: number): boolean
}

/** Labels for protocols, each with whether it is a link. */
export function labelsOf(isLink: ReadonlyMap<string, boolean>): Labels {
  const names = [...isLink.keys()].sort()
  const numbers = new Map(names.map((name, i) => [name, i + NAMED]))
  const links = [false, false, false, true, ...names.map((name) => isLink.get(name) === true)]
  return {
    count: names.length + NAMED,
    of: (protocol) => numbers.get(protocol),
    name: (label) => names[label - NAMED],
    isLink: (label) => links[label] === true,
  }
}

/** What a session that carries one label can still be after a hop that permits another. */
export function meet(labels: Labels, carried: number, permitted: number): number {
  if (permitted === ANY || carried === permitted) return carried
  if (carried === ANY) return permitted
  if (permitted === NETWORK) return labels.isLink(carried) ? NONE : carried
  if (carried === NETWORK) return labels.isLink(permitted) ? NONE : permitted
  return NONE
}
