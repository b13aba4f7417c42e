/** Who fetches software from outside (§8 `firmware-from-outside`). */
import { carriesUpdates, isController, isMiner, protocol, servesUpdates } from '../../catalogue'
import type { Asset } from '../../model'
import type { CheckContext } from './context'
import { askIfAny, isOffSite } from './mining-questions'
import type { Bundles } from './questions'

const isMachine = (asset: Asset): boolean => !isOffSite(asset) && (isMiner(asset) || isController(asset))

/** Sessions of miners and controllers to anybody outside, by protocols that are there to fetch software by. */
export const updatesFromOutside = (context: CheckContext): Bundles =>
  askIfAny(context, { from: isMachine, to: isOffSite, protocol: carriesUpdates })

/** Sessions of theirs to those outside who hand out software, by other protocols that can bring it. */
export const updatesFromSources = (context: CheckContext): Bundles =>
  askIfAny(context, {
    from: isMachine,
    to: (asset) => isOffSite(asset) && servesUpdates(asset),
    protocol: (id) => !carriesUpdates(id) && protocol(id)?.canCommand === true,
  })
