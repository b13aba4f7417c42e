import { type Asset, type DiagramIndex, setFields, type Zone } from '../../model'
import { zoneName } from '../engine/names'
import type { Fix } from '../engine/rule'

/** Leaves the asset in one of its zones: its own first, then each of the others. At most three are offered. */
export function removeSecondInterface(index: DiagramIndex, asset: Asset): readonly Fix[] {
  return index
    .zonesOf(asset)
    .slice(0, 3)
    .map((zone: Zone) => ({
      label: `Keep it in ${zoneName(zone).text} only`,
      patch: setFields(index, [asset.id], { zone: zone.id, alsoIn: undefined }),
    }))
}
