/**
 * Nothing outside a zone of safety assets can open a session that commands them.
 *
 * Signals on wires open no session, and what a safety asset opens itself is no way in.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.3; IEC 62443-3-3:2013, SR 5.2; semantics §4, §8.
 */
import type { Session } from '../analysis'
import type { AssetId, DiagramIndex, ZoneId } from '../model'
import { conduitCause } from './engine/cause'
import { commandsIntoSafety } from './engine/questions'
import { defineRule } from './engine/rule'
import { groupNames, sessionDraft, sessionWords } from './engine/session-words'
import { stopCommands } from './fixes/stop-commands'

export const safetyWritePath = defineRule({
  meta: {
    id: 'safety-write-path',
    title: 'Safety can be commanded from outside its zone',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.3' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' },
    ],
    requirements: ['SR 5.2', 'SR 5.1', 'SR 5.2 RE 1', 'SR 2.1', 'SR 5.1 RE 3'],
    messages: { written: '{from} can open {sessions} to {to}{over}{which}, and change what protects people.' },
  },
  check(conduit, context) {
    const found = context.remember(commandsIntoSafety).get(conduit.id)
    if (!found) return []
    const { index } = context
    const pairs = found.pairs.filter((pair) => comesFromOutside(index, pair))
    if (pairs.length === 0) return []
    const bundle = { ...found, pairs, pairCount: found.pairCount - (found.pairs.length - pairs.length) }
    const data = { ...groupNames(index, conduit, pairs), ...sessionWords(pairs) }
    const cause = conduitCause(index, conduit)
    return [{ message: 'written', several: 'written', data, ...sessionDraft(bundle), cause }]
  },
  fixes: (finding, index) => stopCommands(index, finding),
})

/** Whether who opens it has no interface in a zone of who is reached. */
function comesFromOutside(index: DiagramIndex, { from, to }: Session): boolean {
  const zones = zonesOf(index, from)
  return !zonesOf(index, to).some((zone) => zones.includes(zone))
}

function zonesOf(index: DiagramIndex, id: AssetId): readonly ZoneId[] {
  const asset = index.asset(id)
  return asset ? index.zonesOf(asset).map((zone) => zone.id) : []
}
