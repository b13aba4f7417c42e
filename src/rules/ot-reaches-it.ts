/**
 * Nothing in OT opens a session straight to IT or outside.
 *
 * Only through a diode it is worth a look: nothing comes back, but what is sent lands without a stop in the DMZ.
 *
 * Source: IEC 62443-3-3:2013, SR 5.2; NIST SP 800-82r3 (DMZ between enterprise and OT); semantics §8.
 */
import { behaviourOf } from '../catalogue'
import { conduitCause } from './engine/cause'
import { assetName, listed } from './engine/names'
import { otToAbove, otToAboveWithoutDiode } from './engine/questions'
import { defineRule } from './engine/rule'
import { groupNames, passedDevices, sessionDraft, sessionWords } from './engine/session-words'
import { cureConduit } from './fixes/cure-conduit'

export const otReachesIt = defineRule({
  meta: {
    id: 'ot-reaches-it',
    title: 'OT reaches IT without a DMZ',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' }],
    requirements: ['SR 5.2', 'SR 5.1', 'SR 5.2 RE 1', 'SR 5.1 RE 2', 'SR 5.2 RE 3'],
    messages: {
      straight: '{from} can open {sessions} straight up to {to}{over}{which}. Nothing in the DMZ ends {it}.',
      diode:
        '{from} can send to {to}{over}{which} through {diodes}. Nothing comes back, but nothing in the DMZ receives it either.',
    },
  },
  check(conduit, context) {
    const bundle = context.remember(otToAbove).get(conduit.id)
    if (!bundle) return []
    const { index } = context
    const open = context.remember(otToAboveWithoutDiode).get(conduit.id)
    const shown = open ?? bundle
    const data = {
      ...groupNames(index, conduit, shown.pairs),
    }
    const cause = conduitCause(index, conduit)
    if (open) {
      const words = { ...data, ...sessionWords(open.pairs) }
      return [{ message: 'straight', several: 'straight', data: words, ...sessionDraft(open), cause }]
    }
    const diodes = new Set(
      bundle.pairs.flatMap((pair) => passedDevices(index, pair, (device) => behaviourOf(device) === 'diode')),
    )
    const words = { ...data, diodes: listed([...diodes].map(assetName)) }
    return [{ message: 'diode', several: 'diode', severity: 'advice', data: words, ...sessionDraft(bundle), cause }]
  },
  fixes: cureConduit,
})
