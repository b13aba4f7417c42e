/** What a drawing by itself says of a zone's risk, until people say it. Ours, a place to start from; not the standard's. */
import { flagsOf, holdsKeys, type Side, sideOf } from '../../catalogue'
import type { Asset, AttackerMeans, Consequence, DiagramIndex, Rating, Site, Zone } from '../../model'

export interface Risk {
  readonly attacker: AttackerMeans
  readonly likelihood: Rating
  readonly impact: Readonly<Record<Consequence, Rating>>
}

type Impact = Risk['impact']

/** By the most exposed side of its members. */
const BY_SIDE: Readonly<Record<Exclude<Side, 'EXTERNAL'>, Risk>> = {
  OT: { attacker: 2, likelihood: 3, impact: { health: 2, environment: 2, production: 3, money: 2 } },
  DMZ: { attacker: 3, likelihood: 4, impact: { health: 1, environment: 1, production: 3, money: 2 } },
  IT: { attacker: 2, likelihood: 4, impact: { health: 1, environment: 1, production: 2, money: 3 } },
}
const SAFETY: Partial<Impact> = { health: 5, environment: 4 }
const JEWELS: Readonly<Record<Site, Partial<Impact>>> = {
  mining: { production: 4, money: 4 },
  plant: { production: 4 },
  custody: { money: 5 },
}
/** At plants people and surroundings stand nearer to the process than at mines. */
const PLANT: Partial<Impact> = { health: 3, environment: 3 }
const KEYS: Partial<Impact> = { money: 5 }
/** A person's keys: nothing runs that could stop, nobody is hurt. */
const AT_HOME: Risk = {
  attacker: 2,
  likelihood: 3,
  impact: { health: 1, environment: 1, production: 1, money: 3 },
}

/** What a zone's members suggest; null for a zone that stands outside with all that is in it. Cost: linear in its members. */
export function usualRisk(index: DiagramIndex, zone: Zone): Risk | null {
  const site = index.diagram.fields.site ?? 'plant'
  const members = index.assetsIn(zone.id)
  const side = mostExposed(members)
  if (side === 'EXTERNAL') return null
  const base = site === 'custody' ? AT_HOME : BY_SIDE[side]
  const isSafety = members.some((asset) => flagsOf(asset).safety)
  const hasJewels = members.some(({ critical }) => critical)
  const hasKeys = members.some(holdsKeys)
  const impact = [
    site === 'plant' && side === 'OT' ? PLANT : {},
    isSafety ? SAFETY : {},
    hasJewels ? JEWELS[site] : {},
    hasKeys ? KEYS : {},
  ].reduce(worse, base.impact)
  const isPrize = isSafety || hasJewels || hasKeys
  return { ...base, impact: impact as Impact, attacker: isPrize ? 3 : base.attacker }
}

/** Which side an attacker meets first; a zone with no member yet is taken for control. */
function mostExposed(members: readonly Asset[]): Side {
  const sides = new Set(members.map(({ level }) => sideOf(level)))
  if (sides.has('IT')) return 'IT'
  if (sides.has('DMZ')) return 'DMZ'
  return sides.has('OT') || sides.size === 0 ? 'OT' : 'EXTERNAL'
}

function worse(one: Partial<Impact>, other: Partial<Impact>): Partial<Impact> {
  const entries = Object.entries(one) as [Consequence, Rating][]
  return Object.fromEntries(entries.map(([kind, rating]) => [kind, Math.max(rating, other[kind] ?? 0)]))
}
