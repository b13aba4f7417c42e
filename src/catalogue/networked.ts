import type { Asset } from '../model'
import { assetType } from './asset-types'
import { protocol } from './protocols'

/**
 * Whether a thing of its type is usually joined to others by a network or a bus, not by signals and hand-overs alone (§4);
 * null where the type is custom or not known.
 */
export function isUsuallyNetworked(asset: Pick<Asset, 'type'>): boolean | null {
  const type = assetType(asset.type)
  if (!type) return null
  return type.typicalProtocols.some((id) => {
    const session = protocol(id)?.session
    return session === 'network' || session === 'link'
  })
}
