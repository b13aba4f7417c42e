/** On what all hashing of a site depends (§8 `one-pool-one-uplink`). */
import { ANY_PROTOCOL, type Session, type SessionQuestion } from '../../analysis'
import { carriesMiningWork, flagsOf, isPool } from '../../catalogue'
import type { Asset, Conduit } from '../../model'
import type { CheckContext } from './context'
import { askIfAny, hasMiners, isOffSite } from './mining-questions'
import type { Bundles } from './questions'

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
  const [bundle] = [...context.remember(workToPools).values()]
  const session = bundle?.pairs[0]
  if (!session) return null
  return { session, pool: onlyPool(context, session), uplink: onlyUplink(context, session) }
}

const workToPools = (context: CheckContext): Bundles => (hasMiners(context) ? askIfAny(context, WORK) : new Map())

function onlyPool(context: CheckContext, { to }: Session): Asset | null {
  const pool = context.index.asset(to)
  return pool && (pool.quantity ?? 1) === 1 && stopsWithout(context, pool.id) ? pool : null
}

/** The outermost device on the way that faces the Internet; where none is passed, the last conduit. */
function onlyUplink(context: CheckContext, { path, conduits }: Session): Dependence['uplink'] {
  const { index } = context
  const passed = path.slice(1, -1).flatMap((id) => index.asset(id) ?? [])
  if (passed.length === 0) {
    const conduit = index.conduit(conduits.at(-1))
    return conduit && stopsWithout(context, conduit.id) ? { conduit } : null
  }
  const facing = passed.filter((device) => flagsOf(device).internetFacing).toReversed()
  const candidates = facing.filter(({ quantity = 1 }) => quantity === 1).slice(0, MOST_CANDIDATES)
  const device = candidates.find(({ id }) => stopsWithout(context, id))
  return device ? { device } : null
}

/** Whether no work arrives any more without this device, conduit or pool. */
const stopsWithout = (context: CheckContext, id: string): boolean => context.remember(context.remember(cutTests)(id))

type CutTest = (context: CheckContext) => boolean

/** The question for each record: one function each, by which its answer is remembered from one edit to the next. */
function cutTests(): (id: string) => CutTest {
  const known = new Map<string, CutTest>()
  return (id) => {
    const found = known.get(id) ?? ((context: CheckContext) => askIfAny(context, without(id)).size === 0)
    known.set(id, found)
    return found
  }
}

const without = (id: string): SessionQuestion => ({
  ...WORK,
  to: (asset) => isPool(asset) && asset.id !== id,
  avoid: (device) => device.id === id,
  conduit: (conduit) => conduit.id !== id,
  most: 1,
})
