import { gathered } from '../../base'
import { holdsKeys, isColdStorage, isSigningDevice } from '../../catalogue'
import type { Asset, AssetId, DiagramIndex } from '../../model'

/** Where a wallet stands on the custody ladder (1 to 4), and what says so. */
export interface CustodyRung {
  readonly level: 1 | 2 | 3 | 4
  readonly because: 'hot-keys' | 'one-key' | 'keys-in-one-place' | 'few-keys' | 'many-keys-apart'
  /** The wallet by name; null where its only holder names none. */
  readonly wallet: string | null
  /** Who holds its keys. Sorted. */
  readonly assets: readonly AssetId[]
  /** Keys that are needed to sign, and keys in all. */
  readonly needed: number
  readonly keys: number
}

/**
 * The rung of the custody ladder on which each wallet stands, the weakest first: keys on a networked machine; a key kept
 * offline; several keys in several places; three of five or more, in three places or more. Empty where no asset holds keys.
 * Backups alone are no wallet, and a holder that does not say of which wallet its key is counts as one by itself.
 *
 * An illustration of ours, not a security level: no rule reads it. What a drawing cannot say is left out (a passphrase that
 * somebody has memorised, jurisdictions: zones stand for places).
 */
export function custodyRungs(index: DiagramIndex): readonly CustodyRung[] {
  return [...wallets(index).values()].map(rungOf).toSorted((a, b) => a.level - b.level)
}

/** Who holds keys, by wallet. */
function wallets(index: DiagramIndex): ReadonlyMap<string, readonly Asset[]> {
  const holders = index.assets.filter((asset) => holdsKeys(asset) && (!isColdStorage(asset) || asset.keyOf))
  return gathered(
    holders.map((asset) => [asset.keyOf ? `wallet ${asset.keyOf.wallet}` : `asset ${asset.id}`, asset] as const),
  )
}

function rungOf(holders: readonly Asset[]): CustodyRung {
  const count = (some: readonly Asset[]) => some.reduce((sum, { quantity = 1 }) => sum + quantity, 0)
  const needed = Math.max(...holders.map(({ keyOf }) => keyOf?.threshold ?? 1))
  const keys = count(holders)
  const offline = count(holders.filter((holder) => isSigningDevice(holder) || isColdStorage(holder)))
  const places = new Set(holders.map(({ id, zone }) => (zone ? `zone ${zone}` : `asset ${id}`))).size
  const rung = (level: CustodyRung['level'], because: CustodyRung['because']): CustodyRung => ({
    level,
    because,
    wallet: holders[0]?.keyOf?.wallet ?? null,
    assets: holders.map(({ id }) => id).toSorted(),
    needed,
    keys,
  })
  // Whoever gets into the machines has enough keys to sign.
  if (keys - offline >= needed) return rung(1, 'hot-keys')
  if (needed < 2 || keys < 3) return rung(2, 'one-key')
  if (places < 2) return rung(2, 'keys-in-one-place')
  return needed >= 3 && keys >= 5 && places >= 3 ? rung(4, 'many-keys-apart') : rung(3, 'few-keys')
}
