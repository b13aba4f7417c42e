import { assetType, purdueLevelInfo, purdueRank, sideOf } from '../../catalogue'
import { type Asset, type DiagramIndex, type PurdueLevel, setFields } from '../../model'
import type { Fix } from '../engine/rule'

/** Moves an asset to the nearest level where its type is usual, on its own side if there is one. */
export function moveToUsualLevel(index: DiagramIndex, asset: Asset): readonly Fix[] {
  const levels = assetType(asset.type)?.allowedLevels ?? []
  const distance = (level: PurdueLevel) =>
    Math.abs(purdueRank(level) - purdueRank(asset.level)) + (sideOf(level) === sideOf(asset.level) ? 0 : 100)
  const inOrder = levels.toSorted((a, b) => distance(a) - distance(b) || purdueRank(a) - purdueRank(b))
  return inOrder.slice(0, 2).map((level) => ({
    label: level === 'external' ? 'Move it outside' : `Move it to level ${purdueLevelInfo(level).number}`,
    patch: setFields(index, [asset.id], { level }),
  }))
}
