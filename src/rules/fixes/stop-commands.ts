import { protocolOf } from '../../catalogue'
import { type Conduit, type DiagramIndex, type Flow, setFlows } from '../../model'
import { assetsOfEnd } from '../engine/ends'
import { recordNames } from '../engine/names'
import type { Fix } from '../engine/rule'
import { textOf } from '../engine/sentence'
import type { Finding } from '../finding'
import { leaveFlows } from './change-flows'
import { conduitsOf } from './conduits-of'
import { deleteConduits } from './delete-conduit'
import { Steps } from './steps'

type EndName = 'source' | 'target'

/**
 * Ways to keep sessions that command from reaching those whom the finding says they reach: their side opens them itself,
 * or what can command is no longer carried.
 */
export function stopCommands(index: DiagramIndex, finding: Finding): readonly Fix[] {
  const reached = new Set<string>(finding.pairs.map(([, to]) => to))
  const conduits = conduitsOf(index, finding)
  return [...openFromWithin(index, conduits, reached), ...carryNoCommands(index, conduits, reached)]
}

function openFromWithin(
  index: DiagramIndex,
  conduits: readonly Conduit[],
  reached: ReadonlySet<string>,
): readonly Fix[] {
  const steps = new Steps(index)
  let label = ''
  for (const conduit of conduits) {
    const end = endOf(index, conduit, reached)
    const flows = conduit.flows ?? []
    if (!end || flows.length === 0 || flows.some((flow) => protocolOf(flow).commandsBack)) return []
    const opened = flows.map((flow) => (comesIn(flow, end) ? { ...flow, opens: end } : flow))
    steps.take((at) => setFlows(at, conduit.id, opened))
    label = `Let only ${textOf(recordNames(index, conduit[end]))} open it`
  }
  return steps.patch.length > 0 ? [{ label, patch: steps.patch }] : []
}

function carryNoCommands(
  index: DiagramIndex,
  conduits: readonly Conduit[],
  reached: ReadonlySet<string>,
): readonly Fix[] {
  const steps = new Steps(index)
  const kept = conduits.map((conduit) => {
    const end = endOf(index, conduit, reached)
    return (conduit.flows ?? []).filter((flow) => end && !comesIn(flow, end))
  })
  if (kept.every((flows) => flows.length === 0)) return deleteConduits(index, conduits)
  for (const [i, conduit] of conduits.entries()) leaveFlows(steps, conduit, kept[i] ?? [])
  return [{ label: 'Delete the flows that can command it', patch: steps.patch }]
}

/** Whether a flow lets the other end command this one. */
function comesIn(flow: Flow, end: EndName): boolean {
  const { canCommand, commandsBack, session } = protocolOf(flow)
  if (!canCommand || (session !== 'network' && session !== 'link')) return false
  return commandsBack || (flow.opens ?? 'source') !== end
}

/** The end at which those who are reached stand. */
export function endOf(index: DiagramIndex, conduit: Conduit, reached: ReadonlySet<string>): EndName | null {
  const ends: readonly EndName[] = ['target', 'source']
  return ends.find((end) => assetsOfEnd(index, conduit[end]).some(({ id }) => reached.has(id))) ?? null
}
