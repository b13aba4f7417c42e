import {
  type AttackerMeans,
  CONSEQUENCES,
  type Consequence,
  type DiagramIndex,
  FR_IDS,
  type FrId,
  type Rating,
  type SecurityLevel,
  type Site,
  type SlVector,
  type Zone,
} from '../../model'
import { levelForFactor, riskOf, tolerableRisk } from './site-risk'
import { type Risk, usualRisk } from './usual-risk'

/** A target for a zone, and how it was come by. A suggestion of ours: the owner decides, and the standard leaves the way open. */
export interface Suggestion {
  /** What was reckoned with: what people said of the zone, else what its drawing suggests. */
  readonly risk: Risk
  /** Which of these nobody has said. */
  readonly assumed: readonly ('attacker' | 'likelihood' | Consequence)[]
  /** The worst impact, and of what kinds it is. */
  readonly worst: Rating
  readonly worstKinds: readonly Consequence[]
  /** 1 to 25. */
  readonly unmitigated: number
  readonly tolerable: number
  /** How many times the risk must shrink (CRRF): unmitigated by tolerable. */
  readonly crrf: number
  /** What the risk asks for, and what resists the attacker; the lower is suggested. */
  readonly byRisk: SecurityLevel
  readonly byAttacker: AttackerMeans
  readonly target: SlVector
  /** FRs in which less is suggested than the lower of the two. */
  readonly lowered: readonly FrId[]
}

/** By how much an FR may lie below the rest: control lives by availability and integrity first, secrets come last. */
const LOWERED: Readonly<Record<Site, Partial<Record<FrId, number>>>> = {
  mining: { FR4: 1 },
  plant: { FR4: 1 },
  custody: {},
}
/** Disclosure by itself hurts nobody and stops nothing: it costs money. */
const HARMED_BY: Partial<Record<FrId, readonly Consequence[]>> = { FR4: ['money'] }

/**
 * The SL-T that a zone's risk suggests, for each FR: enough against who would attack it, and no more than the risk asks
 * for (by CRRF). Null for a zone outside our authority (all that is in it stands at the external level).
 *
 * Source: IEC 62443-3-2:2020, ZCR 5.1 to 5.6, for the steps; the formula is this project's (see `levelForFactor`).
 */
export function suggestedTarget(index: DiagramIndex, zone: Zone): Suggestion | null {
  const usual = usualRisk(index, zone)
  if (!usual) return null
  const { site: kind = 'plant', risk: site } = index.diagram.fields
  const said = zone.risk ?? {}
  const risk: Risk = {
    attacker: said.attacker ?? usual.attacker,
    likelihood: said.likelihood ?? usual.likelihood,
    impact: Object.fromEntries(
      CONSEQUENCES.map((one) => [one, said.impact?.[one] ?? usual.impact[one]]),
    ) as Risk['impact'],
  }
  const tolerable = said.tolerable ?? tolerableRisk(site)
  const crrfOf = (impact: Rating) => riskOf(site, impact, risk.likelihood) / tolerable
  const worst = worstOf(risk, CONSEQUENCES)
  const levels = FR_IDS.map((fr): readonly [FrId, SecurityLevel] => {
    const asked = Math.min(risk.attacker, levelForFactor(crrfOf(worstOf(risk, HARMED_BY[fr] ?? CONSEQUENCES))))
    return [fr, Math.max(0, asked - (LOWERED[kind][fr] ?? 0)) as SecurityLevel]
  })
  const byRisk = levelForFactor(crrfOf(worst))
  return {
    risk,
    assumed: [
      ...(['attacker', 'likelihood'] as const).filter((field) => said[field] === undefined),
      ...CONSEQUENCES.filter((one) => said.impact?.[one] === undefined),
    ],
    worst,
    worstKinds: CONSEQUENCES.filter((one) => risk.impact[one] === worst),
    unmitigated: riskOf(site, worst, risk.likelihood),
    tolerable,
    crrf: crrfOf(worst),
    byRisk,
    byAttacker: risk.attacker,
    target: Object.fromEntries(levels) as SlVector,
    lowered: levels.filter(([, level]) => level < Math.min(risk.attacker, byRisk)).map(([fr]) => fr),
  }
}

function worstOf({ impact }: Risk, kinds: readonly Consequence[]): Rating {
  return Math.max(...kinds.map((kind) => impact[kind])) as Rating
}
