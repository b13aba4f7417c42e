import { slVector } from '../../catalogue'
import { FR_IDS, type FrId, type SecurityLevel, type SlSetting } from '../../model'

/** The setting with one FR's value changed, or all; one number again where all seven agree. */
export function withLevel(setting: SlSetting | undefined, fr: FrId | 'all', value: SecurityLevel): SlSetting {
  if (fr === 'all') return value
  const vector = { ...(slVector(setting) ?? slVector(0)), [fr]: value }
  return FR_IDS.every((id) => vector[id] === value) ? value : vector
}

/** The value of one FR that all settings share; null where they differ or nothing is said. */
export function levelOf(settings: readonly (SlSetting | undefined)[], fr: FrId): SecurityLevel | null {
  const [first, ...others] = settings.map((setting) => slVector(setting)?.[fr] ?? null)
  return first !== undefined && others.every((level) => level === first) ? first : null
}

/** The value that all seven share, in all settings; null where they differ or nothing is said. */
export function levelOfAll(settings: readonly (SlSetting | undefined)[]): SecurityLevel | null {
  const first = levelOf(settings, 'FR1')
  return FR_IDS.every((id) => levelOf(settings, id) === first) ? first : null
}
