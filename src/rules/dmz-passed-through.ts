/**
 * A session from IT or outside into OT ends in the DMZ; it does not merely pass a device there.
 *
 * Source: NIST SP 800-82r3 (DMZ between enterprise and OT); IEC 62443-3-3:2013, SR 5.2; semantics §8.
 */
import { conduitCause } from './engine/cause'
import { isDmzDevice } from './engine/dmz'
import { assetName, listed } from './engine/names'
import { aboveToOtThroughDmz } from './engine/questions'
import { defineRule } from './engine/rule'
import { groupNames, passedDevices, sessionDraft, sessionWords } from './engine/session-words'
import { cureConduit } from './fixes/cure-conduit'

export const dmzPassedThrough = defineRule({
  meta: {
    id: 'dmz-passed-through',
    title: 'The DMZ is passed, not used',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' }],
    requirements: ['SR 5.2', 'SR 5.1', 'SR 5.2 RE 1', 'SR 5.1 RE 1', 'SR 5.4'],
    messages: {
      passed:
        '{from} can open {sessions} to {to}{over}{which} through {devices}. That is in the DMZ, but nothing there ends {it}.',
    },
  },
  check(conduit, context) {
    const bundle = context.remember(aboveToOtThroughDmz).get(conduit.id)
    if (!bundle) return []
    const { index } = context
    const devices = bundle.pairs.flatMap((pair) => passedDevices(index, pair, (device) => isDmzDevice(index, device)))
    const data = {
      ...groupNames(index, conduit, bundle.pairs),
      devices: listed([...new Set(devices)].map(assetName)),
      ...sessionWords(bundle.pairs),
    }
    return [
      { message: 'passed', several: 'passed', data, ...sessionDraft(bundle), cause: conduitCause(index, conduit) },
    ]
  },
  fixes: cureConduit,
})
