import { iconOf, tileOf } from '../../catalogue'
import type { Asset } from '../../model'
import { Icon } from './Icon'

/** The tile of an asset: its type's icon, in ink for a boundary device, in its side's tint for an endpoint. */
export function AssetTile({ asset, size = 'medium' }: { asset: Asset; size?: 'small' | 'medium' }) {
  return (
    <span className={`zb-tile is-${tileOf(asset)} is-${size}`} aria-hidden="true">
      <Icon shape={iconOf(asset)} />
    </span>
  )
}
