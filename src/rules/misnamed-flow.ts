/**
 * A flow names only assets of its own ends; one that names another opens nothing.
 *
 * Source: IEC 62443-3-2:2020, ZCR 6.4; semantics §3.
 */
import type { Conduit, DiagramIndex } from '../model'
import { flowCause } from './engine/cause'
import { assetName, byId, flowNames, listed, recordNames } from './engine/names'
import { misnamedBy } from './engine/openings'
import { defineRule, type Fix } from './engine/rule'
import { changeFlows } from './fixes/change-flows'
import { conduitsOf } from './fixes/conduits-of'

export const misnamedFlow = defineRule({
  meta: {
    id: 'misnamed-flow',
    title: 'A flow names an asset of elsewhere',
    subject: 'conduit',
    severity: 'warning',
    kind: 'gap',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 6.4' }],
    requirements: [],
    messages: {
      misnamed:
        '{assets} {are} not where {protocols} between {source} and {target}{over}{which} {look} for {them}, so nothing can be opened.',
    },
  },
  check(conduit, { index }) {
    const misnamed = (conduit.flows ?? []).filter((flow) => misnamedBy(index, conduit, flow).length > 0)
    if (misnamed.length === 0) return []
    const assets = [...new Set(misnamed.flatMap((flow) => misnamedBy(index, conduit, flow)))]
    const protocols = flowNames(misnamed)
    const inOrder = byId(assets)
    const data = {
      assets: listed(inOrder.map(assetName)),
      protocols: listed(protocols),
      source: recordNames(index, conduit.source),
      target: recordNames(index, conduit.target),
      are: assets.length === 1 ? 'is' : 'are',
      look: protocols.length === 1 ? 'looks' : 'look',
      them: assets.length === 1 ? 'it' : 'them',
    }
    const cause = [conduit.source, conduit.target, misnamed.map(flowCause).toSorted()]
    const rests = inOrder.map(({ id }) => id)
    return [{ message: 'misnamed', several: 'misnamed', data, about: [conduit.id], cause, rests }]
  },
  fixes: (finding, index) => {
    const conduits = conduitsOf(index, finding)
    return [meanTheEnd(index, conduits), deleteFlows(index, conduits)]
  },
})

/** Takes away the names that are not of their end: each flow then means everybody there. */
function meanTheEnd(index: DiagramIndex, conduits: readonly Conduit[]): Fix {
  const patch = changeFlows(index, conduits, (flow, conduit) => {
    const wrong = new Set<string>(misnamedBy(index, conduit, flow).map(({ id }) => id))
    if (wrong.size === 0) return flow
    const { sourceAsset, targetAsset, ...rest } = flow
    return {
      ...rest,
      ...(sourceAsset === undefined || wrong.has(sourceAsset) ? {} : { sourceAsset }),
      ...(targetAsset === undefined || wrong.has(targetAsset) ? {} : { targetAsset }),
    }
  })
  return { label: 'Let everybody at that end be meant', patch }
}

function deleteFlows(index: DiagramIndex, conduits: readonly Conduit[]): Fix {
  let count = 0
  const patch = changeFlows(index, conduits, (flow, conduit) => {
    if (misnamedBy(index, conduit, flow).length === 0) return flow
    count += 1
    return null
  })
  return { label: count === 1 ? 'Delete the flow' : `Delete the ${count} flows`, patch }
}
