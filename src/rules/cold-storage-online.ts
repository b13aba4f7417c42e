/**
 * Cold storage and air-gapped signers are reached by hand alone.
 *
 * What a conduit lets through to everybody in their zone is told once for all who are to be offline there.
 *
 * Source: IEC 62443-3-3:2013, SR 5.1 RE 3; semantics §8.
 */
import { isKeptOffline } from '../catalogue'
import type { Asset } from '../model'
import { conduitCause } from './engine/cause'
import { assetName, byId, flowNames, listed, recordNames } from './engine/names'
import { isOfAll, type OnlineLine, onlineLines } from './engine/online-lines'
import { defineRule } from './engine/rule'
import { carryByHand } from './fixes/carry-by-hand'

export const coldStorageOnline = defineRule({
  meta: {
    id: 'cold-storage-online',
    title: 'Cold storage is reached by more than hand',
    subject: 'asset',
    severity: 'error',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.1 RE 3' }],
    requirements: ['SR 5.1 RE 3', 'SR 5.1', 'SR 5.2', 'SR 2.3'],
    messages: {
      online:
        '{assets} {are} to be reached by hand alone, but {conduits} {carry} {protocols}. What is online can be signed with from afar.',
    },
  },
  check(asset, { index }) {
    if (!isKeptOffline(asset)) return []
    const lines = onlineLines(index, asset)
    const shared = lines.filter((line) => isOfAll(line, asset))
    const own = lines.filter((line) => !shared.includes(line))
    const told = shared.filter(({ meant }) => meant[0] === asset)
    if (own.length + told.length === 0) return []
    const assets = told.length > 0 ? byId([...new Set([asset, ...told.flatMap(({ meant }) => meant)])]) : [asset]
    const conduits = byId([...own, ...told].map(({ conduit }) => conduit))
    const data = {
      assets: listed(assets.map(assetName)),
      are: assets.length === 1 ? 'is' : 'are',
      conduits: conduitWords(conduits.map(({ id }) => recordNames(index, id))),
      carry: conduits.length === 1 ? 'carries' : 'carry',
      protocols: protocolWords([...own, ...told]),
    }
    const cause = [assets.map(({ id }) => id), conduits.map((conduit) => conduitCause(index, conduit))]
    const rests = conduits.map(({ id }) => id)
    return [{ message: 'online', data, about: assets.map(({ id }) => id), cause, rests }]
  },
  fixes: (finding, index) => {
    const assets = finding.about.map((id) => index.asset(id)).filter((asset): asset is Asset => asset !== undefined)
    return carryByHand(index, assets)
  },
})

function conduitWords(names: readonly ReturnType<typeof recordNames>[]): ReturnType<typeof recordNames> {
  const [first] = names
  return names.length === 1 && first ? first : [{ text: `${names.length} conduits` }]
}

function protocolWords(lines: readonly OnlineLine[]): ReturnType<typeof listed> {
  if (lines.some(({ flows }) => flows.length === 0)) return [{ text: 'anything' }]
  return listed(flowNames(lines.flatMap(({ flows }) => flows)))
}
