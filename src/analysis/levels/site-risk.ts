import type { Rating, SecurityLevel, SiteRisk } from '../../model'

export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5]

/** What a site lives with where it says nothing (62443-3-2, ZCR 6.8, leaves it to the owner). */
const USUAL_TOLERABLE = 4

/** 1 to 25: the risk that is lived with. */
export function tolerableRisk(site: SiteRisk | undefined): number {
  return site?.tolerable ?? USUAL_TOLERABLE
}

/** 1 to 25: by the site's matrix, else impact × likelihood (ZCR 5.5). */
export function riskOf(site: SiteRisk | undefined, impact: Rating, likelihood: Rating): number {
  return site?.matrix?.[impact - 1]?.[likelihood - 1] ?? impact * likelihood
}

/**
 * The level whose controls shrink a risk by a factor (CRRF, unmitigated by tolerable risk): 0 up to 1, then one level
 * for each whole time more. Ours, not the standard's: ranks are no frequencies.
 */
export function levelForFactor(crrf: number): SecurityLevel {
  return Math.min(4, Math.max(0, Math.ceil(crrf) - 1)) as SecurityLevel
}
