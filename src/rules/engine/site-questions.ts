/** Who can reach miners and keys on a site that mines (§8 "Mining"). */
import {
  behaviourOf,
  holdsKeys,
  isColdStorage,
  isMiner,
  isOfCustody,
  isUsuallyNetworked,
  protocol,
  sideOf,
} from '../../catalogue'
import type { Asset } from '../../model'
import type { CheckContext } from './context'
import { type Exposure, type ExposureQuestion, exposures } from './exposure'
import { hasMiners, isOffSite } from './mining-questions'

/** What is custom or not known may command: the careful reading. */
export const mayCommand = (id: string): boolean => protocol(id)?.canCommand ?? true

const MANAGEMENT: ExposureQuestion = {
  from: (asset) => isOffSite(asset) || sideOf(asset.level) === 'IT',
  to: isMiner,
  protocol: mayCommand,
}

/** Sessions that can command miners, opened from IT or from outside. */
export const minersManagedFromAbove = (context: CheckContext): readonly Exposure[] => exposures(context, MANAGEMENT)

const KEYS: ExposureQuestion = { from: isPlainSiteAsset, to: isReachableKey }

/** Sessions to keys, opened by assets of the office or of OT that are none of custody. Nothing where nothing mines. */
export const keysReachedOnSite = (context: CheckContext): readonly Exposure[] =>
  hasMiners(context) ? exposures(context, KEYS) : []

/** A broker ends what others ask, and asks itself: it is the guard. */
function isPlainSiteAsset(asset: Asset): boolean {
  const side = sideOf(asset.level)
  return (side === 'IT' || side === 'OT') && behaviourOf(asset) !== 'broker' && !isOfCustody(asset) && !holdsKeys(asset)
}

/** Keys of our own that are used over a network; what is reached by hand alone has rules of its own. */
function isReachableKey(asset: Asset): boolean {
  return holdsKeys(asset) && !isOffSite(asset) && !isColdStorage(asset) && isUsuallyNetworked(asset) !== false
}
