/**
 * What passes between zones passes a boundary device that can refuse it.
 *
 * Conduits that carry only hard-wired signals or hand-overs are exempt: no session can pass them. So are wires to a switch in
 * no zone on which nothing but one zone hangs.
 *
 * Source: IEC 62443-3-3:2013, SR 5.2; semantics §1, §8.
 */
import { conduitKind, isPassing, sideOf } from '../catalogue'
import type { AssetId, Conduit, DiagramIndex } from '../model'
import { conduitCause } from './engine/cause'
import type { CheckContext } from './engine/context'
import { type CrossingEnds, crossingEnds, opensNoSession } from './engine/ends'
import { assetName, recordNames } from './engine/names'
import { defineRule } from './engine/rule'
import { forwardersOfOneZone, hangsOn } from './engine/segments'
import { conduitsOf } from './fixes/conduits-of'
import { insertFirewall } from './fixes/insert-firewall'

export const uncontrolledConduit = defineRule({
  meta: {
    id: 'uncontrolled-conduit',
    title: 'A conduit has no boundary device',
    subject: 'conduit',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' }],
    requirements: ['SR 5.2', 'SR 5.2 RE 1', 'SR 5.2 RE 3', 'SR 5.1'],
    fixesTogether: true,
    messages: {
      uncontrolled:
        'From {source} to {target}{which} there is no firewall or other boundary device, so nothing refuses what the conduit does not name.',
      forwarded:
        'From {source} to {target}{which} there is only {devices}, which passes everything on, so nothing refuses what the conduit does not name.',
      'uncontrolled-several':
        'From {source} to {target}{which} {count} conduits have no firewall or other boundary device, so nothing refuses what they do not name.',
      'forwarded-several':
        'From {source} to {target}{which} {count} conduits have only {devices}, which passes everything on, so nothing refuses what they do not name.',
    },
  },
  check(conduit, context) {
    const { index } = context
    if (conduitKind(index, conduit) !== 'uncontrolled' || opensNoSession(conduit)) return []
    if (isWireOfOneZone(conduit, context)) return []
    const [device, ...more] = (conduit.via ?? []).flatMap((id) => index.asset(id) ?? [])
    const forwarder = device && more.length === 0 && isPassing(device) ? device : null
    return [
      {
        message: forwarder ? 'forwarded' : 'uncontrolled',
        several: forwarder ? 'forwarded-several' : 'uncontrolled-several',
        severity: isBetweenSides(index, conduit) ? 'error' : 'warning',
        data: {
          source: recordNames(index, conduit.source),
          target: recordNames(index, conduit.target),
          ...(forwarder ? { devices: [assetName(forwarder)] } : {}),
        },
        about: [conduit.id],
        cause: conduitCause(index, conduit),
      },
    ]
  },
  fixes: (finding, index, newId) => insertFirewall(index, conduitsOf(index, finding), newId),
})

/** Whether it only leads to a switch in no zone on which nothing but one zone hangs: that switch is of the zone. */
function isWireOfOneZone(conduit: Conduit, context: CheckContext): boolean {
  const own = context.remember(forwardersOfOneZone)
  return [conduit.source, conduit.target].some((id) => own.has(id as AssetId)) && hangsOn(context.index, conduit)
}

/** Whether some flow joins assets of different sides: those that it names, else all of its two ends. */
function isBetweenSides(index: DiagramIndex, conduit: Conduit): boolean {
  return crossingEnds(index, conduit).some(({ sources, targets }: CrossingEnds) => {
    const from = new Set(sources.map((asset) => sideOf(asset.level)))
    return targets.some((asset) => from.size > 1 || (from.size === 1 && !from.has(sideOf(asset.level))))
  })
}
