import { protocolOf } from '../../catalogue'
import type { Conduit } from '../../model'
import type { CheckContext } from './context'
import { sidesIn } from './level-set'
import type { Opening } from './openings'
import { beyond, standingAt } from './standing'

/**
 * Whether sessions that are opened this way leave the side of who opens them here. Where an end is a device that passes
 * them on, it has to have somebody behind it on this side, or on another: a conduit from one OT zone to a firewall at
 * level 3.5 and back into OT changes no side. Of a way that changes side once, one conduit does.
 */
export function changesSide(context: CheckContext, conduit: Conduit, { flow, from, to }: Opening): boolean {
  const [opener, target] = [standingAt(context, from), standingAt(context, to)]
  const way = { protocol: flow ? protocolOf(flow).id : null, besides: conduit.id }
  const behind = opener.isDevice ? new Set(beyond(context, opener.id, 'openers', way).flatMap(sides)) : null
  const ahead = target.isDevice ? beyond(context, target.id, 'targets', way).flatMap(sides) : null
  return sides(opener).some((side) => {
    if (behind && !behind.has(side)) return false
    const leaves = (other: string) => other !== side
    return sides(target).some(leaves) && (ahead === null || ahead.some(leaves))
  })
}

const sides = ({ levels }: { readonly levels: number }) => sidesIn(levels)
