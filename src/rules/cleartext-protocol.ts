/**
 * What crosses between sides, leaves the site or enters a zone of high target cannot be read or forged on the way.
 *
 * Hard-wired signals and hand-overs are exempt, and so is what cannot command and has no safer form. Where a flow does
 * not say whether it is protected, it is worth a look at most.
 *
 * Source: IEC 62443-3-3:2013, SR 4.1 and SR 3.1; semantics §4, §8.
 */

import { conduitTarget } from '../analysis'
import { crosses, protocolOf, slVector, zoneOfEnd } from '../catalogue'
import type { Conduit, DiagramIndex, Flow } from '../model'
import { conduitCause, flowCause } from './engine/cause'
import type { CheckContext } from './engine/context'
import { isOpenMiningWork, workInClearOffSite } from './engine/mining-questions'
import { flowNames, listed, recordNames } from './engine/names'
import { type Opening, openingsOf } from './engine/openings'
import { type Draft, defineRule } from './engine/rule'
import { changesSide } from './engine/side-change'
import { type Weakness, weaknessOf } from './engine/weakness'
import { conduitsOf } from './fixes/conduits-of'
import { saferName, useSaferProtocols } from './fixes/safer-protocols'

type Message = 'clear' | 'unsaid'

interface Weak {
  readonly flow: Flow
  readonly weakness: Weakness
  /** Whether it passes where protection is needed whatever is passed. */
  readonly isExposed: boolean
}

export const cleartextProtocol = defineRule({
  meta: {
    id: 'cleartext-protocol',
    title: 'A protocol can be read or forged on the way',
    subject: 'conduit',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 4.1' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 3.1' },
    ],
    requirements: ['SR 4.1', 'SR 3.1', 'SR 3.1 RE 1', 'SR 4.1 RE 1', 'SR 4.3', 'SR 1.2'],
    fixesTogether: true,
    messages: {
      clear: '{protocols} between {source} and {target}{over}{which} can be {misused} on the way.{safer}',
      unsaid:
        'Nothing says whether {protocols} between {source} and {target}{over}{which} can be {misused} on the way.{safer}',
    },
  },
  check(conduit, context) {
    const { index } = context
    const weak = weakFlows(context, conduit)
    if (weak.length === 0) return []
    const clear = weak.filter(({ weakness }) => weakness.isSure)
    const exposed = clear.filter(({ isExposed }) => isExposed)
    if (exposed.length > 0) return [draftOf(index, conduit, 'clear', 'warning', exposed)]
    if (clear.length > 0 && asksForProtection(index, conduit)) {
      return [draftOf(index, conduit, 'clear', 'advice', clear)]
    }
    const unsaid = weak.filter(({ weakness, isExposed }) => !weakness.isSure && isExposed)
    return unsaid.length > 0 ? [draftOf(index, conduit, 'unsaid', 'advice', unsaid)] : []
  },
  fixes: (finding, index) => useSaferProtocols(index, conduitsOf(index, finding)),
})

function weakFlows(context: CheckContext, conduit: Conduit): readonly Weak[] {
  const weaknesses = new Map<Flow, Weakness>()
  for (const flow of conduit.flows ?? []) {
    const weakness = weaknessOf(flow)
    if (weakness && !isToldOfMining(context, conduit, flow)) weaknesses.set(flow, weakness)
  }
  if (weaknesses.size === 0 || !crosses(context.index, conduit)) return []
  const exposed = new Map<Flow, boolean>()
  for (const opening of openingsOf(context.index, conduit)) {
    const { flow } = opening
    if (!flow || !weaknesses.has(flow)) continue
    exposed.set(flow, exposed.get(flow) === true || isExposed(context, conduit, opening))
  }
  return [...exposed].map(([flow, isOut]) => ({
    flow,
    weakness: weaknesses.get(flow) as Weakness,
    isExposed: isOut,
  }))
}

/** Of mining work that leaves the site in clear `stratum-offsite-cleartext` speaks (§7 "what it carries"). */
function isToldOfMining(context: CheckContext, conduit: Conduit, flow: Flow): boolean {
  return isOpenMiningWork(protocolOf(flow).id) && context.remember(workInClearOffSite).has(conduit.id)
}

/** Whether it crosses between sides (the outside is one), or enters a zone with an SL-T of 3 or more for FR 3 or FR 4. */
function isExposed(context: CheckContext, conduit: Conduit, opening: Opening): boolean {
  return changesSide(context, conduit, opening) || entersStrictZone(context.index, opening)
}

function entersStrictZone(index: DiagramIndex, { from, to }: Opening): boolean {
  const entered = zoneOfEnd(index, index.end(to.id))
  if (entered === null || entered === zoneOfEnd(index, index.end(from.id))) return false
  const target = slVector(index.zone(entered)?.slTarget)
  return target !== null && Math.max(target.FR3, target.FR4) >= 3
}

function asksForProtection(index: DiagramIndex, conduit: Conduit): boolean {
  const target = conduitTarget(index, conduit)
  return target !== null && Math.max(target.FR3, target.FR4) >= 2
}

function draftOf(
  index: DiagramIndex,
  conduit: Conduit,
  message: Message,
  severity: 'warning' | 'advice',
  weak: readonly Weak[],
): Draft<Message> {
  const safer = distinct(weak.flatMap(({ flow }) => saferName(flow) ?? []))
  const data = {
    protocols: listed(flowNames(weak.map(({ flow }) => flow))),
    source: recordNames(index, conduit.source),
    target: recordNames(index, conduit.target),
    misused: misuseOf(weak),
    safer: safer.length > 0 ? [{ text: ' ' }, ...listed(safer.map((text) => ({ text }))), isSafer(safer)] : '',
  }
  const cause = [conduitCause(index, conduit), weak.map(({ flow }) => flowCause(flow)).toSorted()]
  return { message, several: message, severity, data, about: [conduit.id], cause }
}

const isSafer = (names: readonly string[]) => ({ text: names.length === 1 ? ' is safer.' : ' are safer.' })

/** What each of them lends itself to, where that is the same for all. */
function misuseOf(weak: readonly Weak[]): string {
  const kinds = distinct(
    weak.map(({ weakness: { isSure, isReadable, isForgeable } }) =>
      isReadable && isForgeable ? (isSure ? 'read and forged' : 'read or forged') : isReadable ? 'read' : 'forged',
    ),
  )
  return kinds.length === 1 ? (kinds[0] as string) : 'read or forged'
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted()
