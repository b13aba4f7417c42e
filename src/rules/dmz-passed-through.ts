/**
 * A session from IT or outside into OT ends in the DMZ; it does not merely pass a device there.
 *
 * Source: NIST SP 800-82r3 (DMZ between enterprise and OT); IEC 62443-3-3:2013, SR 5.2; semantics §8.
 */
import type { SessionBundle } from '../analysis'
import type { DiagramIndex } from '../model'
import { conduitCause } from './engine/cause'
import { isDmzDevice } from './engine/dmz'
import { assetName, listed } from './engine/names'
import { aboveToOt, aboveToOtPastDmz } from './engine/questions'
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
      passed: '{from} can open {sessions} to {to} through {devices}. That is in the DMZ, but nothing there ends {it}.',
    },
  },
  check(conduit, context) {
    const bundle = context.remember(aboveToOt).get(conduit.id)
    if (!bundle) return []
    const { index } = context
    const past = context.remember(aboveToOtPastDmz).get(conduit.id)
    const passing = bundle.pairs.filter((pair) => devicesOf(index, pair).length > 0)
    if (passing.length === 0 && past && past.pairCount >= bundle.pairCount) return []
    const shown: SessionBundle = passing.length > 0 ? { ...bundle, pairs: passing } : bundle
    const data = {
      from: groupNames(index, conduit, shown.pairs, 'from'),
      to: groupNames(index, conduit, shown.pairs, 'to'),
      devices: listed([...new Set(shown.pairs.flatMap((pair) => devicesOf(index, pair)))].map(assetName)),
      ...sessionWords(shown.pairs),
    }
    const draft = sessionDraft({
      ...bundle,
      pairs: [...passing, ...bundle.pairs.filter((pair) => !passing.includes(pair))],
    })
    return [{ message: 'passed', data, ...draft, cause: conduitCause(index, conduit) }]
  },
  fixes: cureConduit,
})

const devicesOf = (index: DiagramIndex, session: SessionBundle['pairs'][number]) =>
  passedDevices(index, session, (device) => isDmzDevice(index, device))
