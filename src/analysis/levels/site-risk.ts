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

/** The risk of every impact (rows, from 1) and likelihood (columns, from 1). */
export function riskMatrix(site: SiteRisk | undefined): number[][] {
  return RATINGS.map((impact) => RATINGS.map((likelihood) => riskOf(site, impact, likelihood)))
}

/** The matrix with one of its risks changed; nothing where every risk is impact × likelihood again. */
export function withRisk(
  site: SiteRisk | undefined,
  impact: Rating,
  likelihood: Rating,
  risk: number,
): SiteRisk['matrix'] {
  const matrix = riskMatrix(site).map((row, i) =>
    row.map((old, l) => (i === impact - 1 && l === likelihood - 1 ? risk : old)),
  )
  const isUsual = matrix.every((row, i) => row.every((one, l) => one === (i + 1) * (l + 1)))
  return isUsual ? undefined : matrix
}

/** Where a risk is less than at a lower impact or likelihood: a matrix that nobody would mean. Null where it never falls. */
export function whereRiskFalls(site: SiteRisk | undefined): readonly [impact: Rating, likelihood: Rating] | null {
  for (const impact of RATINGS) {
    for (const likelihood of RATINGS) {
      const below = Math.max(
        impact > 1 ? riskOf(site, (impact - 1) as Rating, likelihood) : 0,
        likelihood > 1 ? riskOf(site, impact, (likelihood - 1) as Rating) : 0,
      )
      if (riskOf(site, impact, likelihood) < below) return [impact, likelihood]
    }
  }
  return null
}

/**
 * The level whose controls shrink a risk by a factor (CRRF, unmitigated by tolerable risk): 0 up to 1, then one level
 * for each whole time more. Ours, not the standard's: ranks are no frequencies.
 */
export function levelForFactor(crrf: number): SecurityLevel {
  return Math.min(4, Math.max(0, Math.ceil(crrf) - 1)) as SecurityLevel
}
