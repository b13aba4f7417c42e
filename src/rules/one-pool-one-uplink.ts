/**
 * Hashing goes on when one pool or one uplink fails.
 *
 * Source: IEC 62443-3-3:2013, SR 7.1; semantics §8.
 */
import { type Dependence, dependenceOfHashing } from './engine/dependence'
import { assetName, recordNames } from './engine/names'
import { defineRule } from './engine/rule'

export const onePoolOneUplink = defineRule({
  meta: {
    id: 'one-pool-one-uplink',
    title: 'All hashing depends on one pool or one uplink',
    subject: 'site',
    severity: 'advice',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 7.1' }],
    requirements: ['SR 7.1', 'SR 7.4', 'SR 5.2 RE 2'],
    messages: {
      pool: 'All mining work comes from {pool}. When it fails or turns you away, all hashing stops.',
      uplink: 'All mining work passes {uplink}. When it fails, all hashing stops.',
      both: 'All mining work comes from {pool}, past {uplink}. When one of them fails, all hashing stops.',
    },
  },
  check(_site, context) {
    const found = context.remember(dependenceOfHashing)
    if (!found || (!found.pool && !found.uplink)) return []
    const { pool, uplink, session } = found
    const about = [pool?.id, uplinkId(uplink)].filter((id) => id !== undefined)
    const data = {
      ...(pool ? { pool: [assetName(pool)] } : {}),
      ...(uplink ? { uplink: recordNames(context.index, uplinkId(uplink) ?? '') } : {}),
    }
    const message = pool && uplink ? 'both' : pool ? 'pool' : 'uplink'
    return [{ message, data, about, path: session.path, cause: about }]
  },
})

function uplinkId(uplink: Dependence['uplink']): string | undefined {
  if (!uplink) return undefined
  return 'device' in uplink ? uplink.device.id : uplink.conduit.id
}
