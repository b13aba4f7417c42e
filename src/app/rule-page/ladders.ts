import { spokenNames } from '../../catalogue'
import { seedFacts } from '../../catalogue/reference'

export type LadderName = 'authentication' | 'custody'

/** Rules about who may log in, where the ladder of authentication helps. */
export const AUTHENTICATION = new Set([
  'remote-access-uncontrolled',
  'external-into-ot',
  'miner-management-exposed',
  'sl-gap',
])
/** Rules about keys and wallets. */
export const CUSTODY = new Set([
  'cold-storage-online',
  'hot-and-cold-together',
  'keys-on-site',
  'node-on-daily-driver',
  'quorum-in-one-place',
  'signer-not-own-zone',
  'signing-on-browsing-machine',
])

/** The ladder that helps on a rule's page; null where none does. */
export function ladderOf(rule: string): LadderName | null {
  if (CUSTODY.has(rule)) return 'custody'
  return AUTHENTICATION.has(rule) ? 'authentication' : null
}

/** Its rungs from the lowest: illustrations of ours, not the standard's. */
export function rungsOf(ladder: LadderName): readonly string[] {
  const spoken = spokenNames()?.ladders[ladder]
  if (spoken) return spoken
  const rungs = ladder === 'custody' ? seedFacts.custodyLadder : seedFacts.authenticationLadder
  return rungs.map(({ rung }) => rung)
}
