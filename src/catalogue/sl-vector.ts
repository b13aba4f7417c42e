import { FR_IDS, type FrId, type SecurityLevel, type SlSetting, type SlVector } from '../model'

/** Seven values from what a file says: one number sets all, an FR left out is 0; null where nothing is said. */
export function slVector(setting: SlSetting | undefined): SlVector | null {
  if (setting === undefined) return null
  const value = (fr: FrId): SecurityLevel => (typeof setting === 'number' ? setting : (setting[fr] ?? 0))
  return Object.fromEntries(FR_IDS.map((fr) => [fr, value(fr)])) as Record<FrId, SecurityLevel>
}

/** `SL-T 2` where all seven agree, `SL-T 1–3` where they do not: what stands on a chip, without the prefix. */
export function slRange(vector: SlVector): string {
  const values = FR_IDS.map((fr) => vector[fr])
  const least = Math.min(...values)
  const most = Math.max(...values)
  return least === most ? String(least) : `${least}–${most}`
}

/** As the standard writes it: "FR 5". */
export const frName = (fr: FrId): string => fr.replace('FR', 'FR ')
