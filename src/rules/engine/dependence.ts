/** On what all hashing of a site depends (§8 `one-pool-one-uplink`). */
import type { Session, SessionQuestion } from '../../analysis'
import { ANY_PROTOCOL } from '../../analysis'
import { carriesMiningWork, flagsOf, isPool } from '../../catalogue'
import type { Asset, Conduit, DiagramIndex } from '../../model'
import type { CheckContext } from './context'
import { askIfAny, hasMiners, isOffSite } from './mining-questions'

export interface Dependence {
  /** A session by which shares leave the site. */
  readonly session: Session
  /** The one pool to which all of them go; null where there are more. */
  readonly pool: Asset | null
  /** The one device or conduit that all of them pass on their way out; null where one can fail. */
  readonly uplink: { readonly device: Asset } | { readonly conduit: Conduit } | null
}

/** More devices that face the Internet than this on one way are not an uplink but a network. */
const MOST_CANDIDATES = 8

const WORK: SessionQuestion = {
  from: (asset) => !isOffSite(asset),
  to: isPool,
  protocol: (id) => id === ANY_PROTOCOL || carriesMiningWork(id),
}

/** Null where nothing mines, or no share can leave. Cost: that of a few questions about sessions. */
export function dependenceOfHashing(context: CheckContext): Dependence | null {
  if (!hasMiners(context)) return null
  const sessions = [...askIfAny(context, WORK).values()].flatMap(({ pairs }) => pairs)
  const [session] = sessions
  return session ? { session, pool: onlyPool(context, sessions), uplink: onlyUplink(context, session) } : null
}

function onlyPool(context: CheckContext, sessions: readonly Session[]): Asset | null {
  const [id, ...more] = new Set(sessions.map(({ to }) => to))
  const pool = context.index.asset(id)
  if (!pool || more.length > 0 || (pool.quantity ?? 1) > 1) return null
  const others = askIfAny(context, { ...WORK, to: (asset) => isPool(asset) && asset.id !== pool.id })
  return others.size === 0 ? pool : null
}

/** The outermost device on the way that faces the Internet, or where none is passed the last conduit. */
function onlyUplink(context: CheckContext, { path, conduits }: Session): Dependence['uplink'] {
  const { index } = context
  const passed = path.slice(1, -1).flatMap((id) => index.asset(id) ?? [])
  if (passed.length === 0) return onlyConduit(context, index, conduits.at(-1))
  const facing = passed.filter((device) => flagsOf(device).internetFacing).toReversed()
  const candidates = facing.filter(({ quantity = 1 }) => quantity === 1).slice(0, MOST_CANDIDATES)
  const device = candidates.find(({ id }) => {
    const without = askIfAny(context, { ...WORK, avoid: (other) => other.id === id })
    return without.size === 0
  })
  return device ? { device } : null
}

function onlyConduit(context: CheckContext, index: DiagramIndex, id: Conduit['id'] | undefined): Dependence['uplink'] {
  const conduit = index.conduit(id)
  if (!conduit) return null
  const without = askIfAny(context, { ...WORK, conduit: (other) => other.id !== conduit.id })
  return without.size === 0 ? { conduit } : null
}
