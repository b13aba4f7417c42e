import { usualProtocols } from '../../catalogue'
import type { Asset, Conduit, DiagramIndex, Flow } from '../../model'
import { assetsOfEnd } from '../engine/ends'
import { isOnline, onlineLines } from '../engine/online-lines'
import type { Fix } from '../engine/rule'
import { leaveFlows } from './change-flows'
import { deleteLabel } from './delete-conduit'
import { Steps } from './steps'

/**
 * Leaves to what is kept offline nothing but hand-overs: those that are drawn, else the one that both ends usually know;
 * a conduit for which there is none goes. The other way out is that all of them go.
 */
export function carryByHand(index: DiagramIndex, assets: readonly Asset[]): readonly Fix[] {
  const dropped = new Map<Conduit, Set<Flow>>()
  for (const { conduit, flows } of assets.flatMap((asset) => onlineLines(index, asset))) {
    const known = dropped.get(conduit) ?? new Set()
    dropped.set(conduit, known)
    for (const flow of flows) known.add(flow)
  }
  const rests = [...dropped].map(([conduit, flows]) => {
    const rest = (conduit.flows ?? []).filter((flow) => !flows.has(flow))
    return { conduit, rest, kept: rest.length > 0 ? rest : handOvers(index, conduit) }
  })
  if (rests.length === 0) return []
  const without = change(
    index,
    rests.map(({ conduit, rest }) => [conduit, rest]),
  )
  const cut: Fix = {
    label: rests.every(({ rest }) => rest.length === 0) ? deleteLabel(rests.length) : 'Delete what is no hand-over',
    patch: without,
  }
  if (!rests.some(({ rest, kept }) => rest.length === 0 && kept.length > 0)) return [cut]
  const carried = change(
    index,
    rests.map(({ conduit, kept }) => [conduit, kept]),
  )
  return [{ label: 'Carry it by hand', patch: carried }, cut]
}

function change(index: DiagramIndex, changes: readonly (readonly [Conduit, readonly Flow[]])[]): Fix['patch'] {
  const steps = new Steps(index)
  for (const [conduit, flows] of changes) leaveFlows(steps, conduit, flows)
  return steps.patch
}

/** The hand-over that assets of both ends usually know; none where a device stands between. */
function handOvers(index: DiagramIndex, { source, target, via = [] }: Conduit): readonly Flow[] {
  if (via.length > 0) return []
  const ends = [assetsOfEnd(index, source), assetsOfEnd(index, target)] as const
  for (const from of ends[0].slice(0, 20)) {
    for (const to of ends[1].slice(0, 20)) {
      const found = usualProtocols(from, to).find(({ id }) => !isOnline({ protocol: id }))
      if (found) return [named({ protocol: found.id }, source, target, from, to)]
    }
  }
  return []
}

function named(flow: Flow, source: string, target: string, from: Asset, to: Asset): Flow {
  return {
    ...flow,
    ...(source === from.id ? {} : { sourceAsset: from.id }),
    ...(target === to.id ? {} : { targetAsset: to.id }),
  }
}
