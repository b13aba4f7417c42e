/** Which sessions of mining matter, gathered by the conduit to blame (§4, §8 "Mining"). Nothing is asked where nothing mines. */
import type { SessionBundle, SessionQuestion } from '../../analysis'
import { behaviourOf, carriesMiningWork, isMiner, protocol, sideOf } from '../../catalogue'
import type { Asset } from '../../model'
import type { CheckContext } from './context'
import type { Bundles } from './questions'

/** Whether anything in the drawing hashes. */
export const hasMiners = (context: CheckContext): boolean => context.assetsWhere(isMiner).length > 0

/** As `sessionsBetween` of the context, by conduit. */
export function askIfAny(context: CheckContext, question: SessionQuestion): Bundles {
  return byConduit(context.sessionsBetween(question))
}

const byConduit = (bundles: readonly SessionBundle[]): Bundles =>
  new Map(bundles.map((bundle) => [bundle.conduit, bundle]))

export const isOffSite = (asset: Asset): boolean => sideOf(asset.level) === 'EXTERNAL'
const isProxy = (asset: Asset): boolean => behaviourOf(asset) === 'broker'

/** Whether a protocol brings mining work that anybody on the way can read and change. */
export const isOpenMiningWork = (id: string): boolean => carriesMiningWork(id) && protocol(id)?.encrypted === false

/** Mining work in clear that leaves the site, but not from a proxy. */
export const workInClearOffSite = (context: CheckContext): Bundles =>
  askIfAny(context, {
    from: (asset) => !isOffSite(asset) && !isProxy(asset),
    to: isOffSite,
    protocol: isOpenMiningWork,
  })
