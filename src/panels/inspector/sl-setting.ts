import { slVector } from '../../catalogue'
import { FR_IDS, type FrId, type SecurityLevel, type SlSetting } from '../../model'

/** The setting with one FR's value changed, or all; one number again where all seven agree. */
export function withLevel(setting: SlSetting | undefined, fr: FrId | 'all', value: SecurityLevel): SlSetting {
  if (fr === 'all') return value
  const vector = { ...(slVector(setting) ?? slVector(0)), [fr]: value }
  return FR_IDS.every((id) => vector[id] === value) ? value : vector
}

/** The value that all seven share; null where they differ or nothing is said. */
export function levelOfAll(setting: SlSetting | undefined): SecurityLevel | null {
  const vector = slVector(setting)
  if (!vector) return null
  return FR_IDS.every((id) => vector[id] === vector.FR1) ? vector.FR1 : null
}
