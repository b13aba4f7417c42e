/**
 * No zone holds as many keys of one multisig as its threshold.
 *
 * Signers and backups may be of the same keys: what counts is the larger of the two. Silent for a threshold of one, which
 * no place can keep apart.
 *
 * Source: IEC 62443-3-3:2013, SR 2.1 RE 4; semantics §8, §10 `keyOf`.
 */
import { isColdStorage } from '../catalogue'
import type { Asset, DiagramIndex, ZoneId } from '../model'
import { assetName, byId, listed, walletName, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveApart } from './fixes/move-apart'

interface Quorum {
  readonly wallet: string
  readonly threshold: number
  /** How many keys stand there at least. */
  readonly count: number
  readonly keys: readonly Asset[]
}

export const quorumInOnePlace = defineRule({
  meta: {
    id: 'quorum-in-one-place',
    title: 'One place holds enough keys to spend',
    subject: 'zone',
    severity: 'error',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 2.1 RE 4' }],
    requirements: ['SR 2.1 RE 4', 'SR 5.1', 'SR 5.4'],
    messages: {
      quorum:
        '{zone} holds {count} keys of {wallet} ({keys}), and {threshold} are enough to spend. Whoever gets in there needs no other place.',
    },
  },
  check(zone, { index }) {
    return quorumsIn(index, zone.id).map(({ wallet, threshold, count, keys }) => ({
      message: 'quorum' as const,
      data: {
        zone: [zoneName(zone)],
        count: String(count),
        wallet: walletName(wallet),
        threshold: String(threshold),
        keys: listed(keys.map(assetName)),
      },
      about: keys.map(({ id }) => id),
      cause: [zone.id, wallet, threshold, keys.map(({ id, quantity = 1 }) => [id, quantity])],
      rests: [zone.id],
    }))
  },
  fixes: (finding, index, newId) => {
    const first = index.asset(finding.about[0])
    const zone = first && index.zoneOf(first)
    const quorum = zone && quorumsIn(index, zone.id).find(({ keys }) => keys.includes(first))
    return quorum ? moveApart(index, zone, toMove(quorum), 'elsewhere', newId) : []
  },
})

/** The wallets of which a zone holds enough keys to spend, in the order of their names. */
function quorumsIn(index: DiagramIndex, zone: ZoneId): readonly Quorum[] {
  const wallets = new Map<string, Asset[]>()
  for (const asset of byId(index.assetsIn(zone).filter(({ keyOf }) => keyOf !== undefined))) {
    const wallet = asset.keyOf?.wallet.trim() ?? ''
    const keys = wallets.get(wallet)
    if (keys) keys.push(asset)
    else wallets.set(wallet, [asset])
  }
  return [...wallets]
    .map(([wallet, keys]): Quorum => {
      const threshold = Math.min(...keys.map(({ keyOf }) => keyOf?.threshold ?? Number.POSITIVE_INFINITY))
      const backups = keys.filter(isColdStorage)
      return { wallet, threshold, keys, count: Math.max(units(backups), units(keys) - units(backups)) }
    })
    .filter(({ threshold, count }) => threshold > 1 && count >= threshold)
    .toSorted((a, b) => (a.wallet < b.wallet ? -1 : 1))
}

const units = (assets: readonly Asset[]): number => assets.reduce((sum, { quantity = 1 }) => sum + quantity, 0)

/** As few keys as have to go for fewer than the threshold to stay; none where those that go would be enough themselves. */
function toMove({ keys, threshold }: Quorum): readonly Asset[] {
  const moved: Asset[] = []
  let left = units(keys)
  for (const key of keys.toReversed()) {
    if (left < threshold) break
    left -= key.quantity ?? 1
    moved.push(key)
  }
  return units(moved) < threshold ? byId(moved) : []
}
