import type { PurdueLevel } from '../model'

export type Side = 'EXTERNAL' | 'IT' | 'DMZ' | 'OT'

export interface PurdueLevelInfo {
  readonly id: PurdueLevel
  /** As on the rail: `Ext`, `5` … `3.5` … `0`. */
  readonly number: string
  readonly name: string
  readonly side: Side
}

/** The lanes from top to bottom (Purdue Enterprise Reference Architecture; L3.5 is later custom). */
export const purdueLevels: readonly PurdueLevelInfo[] = [
  { id: 'external', number: 'Ext', name: 'Outside the organisation', side: 'EXTERNAL' },
  { id: 'L5', number: '5', name: 'Enterprise network', side: 'IT' },
  { id: 'L4', number: '4', name: 'Business logistics', side: 'IT' },
  { id: 'L3.5', number: '3.5', name: 'Demilitarized zone', side: 'DMZ' },
  { id: 'L3', number: '3', name: 'Operations', side: 'OT' },
  { id: 'L2', number: '2', name: 'Supervisory control', side: 'OT' },
  { id: 'L1', number: '1', name: 'Basic control', side: 'OT' },
  { id: 'L0', number: '0', name: 'Physical process', side: 'OT' },
]

const byId = new Map(purdueLevels.map((info) => [info.id, info]))
const ranks = new Map(purdueLevels.map((info, i) => [info.id, i]))

export function purdueLevelInfo(purdueLevel: PurdueLevel): PurdueLevelInfo {
  return byId.get(purdueLevel) as PurdueLevelInfo
}

/** The side follows from the level alone (§1). */
export function sideOf(purdueLevel: PurdueLevel): Side {
  return purdueLevelInfo(purdueLevel).side
}

/** 0 for `external`, 1 for L5 … 7 for L0: how far down a level lies. */
export function purdueRank(purdueLevel: PurdueLevel): number {
  return ranks.get(purdueLevel) as number
}
