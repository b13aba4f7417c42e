import { Spline, StickyNote } from 'lucide'
import { flowLabel, kindOf, nameOf, purdueLevelInfo } from '../../catalogue'
import type { Asset, DiagramIndex } from '../../model'
import { words } from '../../words'
import { conduitName, recordName, zoneName } from '../record-names'
import { AssetTile } from '../ui/AssetTile'
import { Icon } from '../ui/Icon'
import type { SearchGroup } from '../ui/SearchList'

/** All that is drawn, to be found by its name and by what its fields say. */
export function recordGroups(index: DiagramIndex): readonly SearchGroup[] {
  const say = words().panels.dialogs
  return [
    {
      heading: say.assets,
      items: index.assets.map((asset) => ({
        id: asset.id as string,
        label: nameOf(asset),
        keywords: assetKeywords(index, asset),
        hint: purdueLevelInfo(asset.level).number,
        picture: <AssetTile asset={asset} size="small" />,
      })),
    },
    {
      heading: say.zones,
      items: index.zones.map((zone) => ({
        id: zone.id as string,
        label: zoneName(zone),
        keywords: [zone.notes ?? ''],
      })),
    },
    {
      heading: say.conduits,
      items: index.conduits.map((conduit) => ({
        id: conduit.id as string,
        label: conduitName(index, conduit),
        keywords: [...(conduit.flows ?? []).map(flowLabel), conduit.owner ?? '', conduit.justification ?? ''],
        picture: <Icon shape={Spline} />,
      })),
    },
    {
      heading: say.notes,
      items: index.annotations.map((note) => ({
        id: note.id as string,
        label: recordName(index, note.id),
        picture: <Icon shape={StickyNote} />,
      })),
    },
  ]
}

function assetKeywords(index: DiagramIndex, asset: Asset): readonly string[] {
  const zone = index.zoneOf(asset)
  const { address, owner, vendor, model, firmware, notes } = asset
  const said = [address, owner, vendor, model, firmware, notes].filter((text) => text !== undefined)
  return [kindOf(asset), ...(zone ? [zoneName(zone)] : []), ...said]
}
