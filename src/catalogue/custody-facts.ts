/**
 * Who holds keys, who signs and what is used every day, by the roles and flags of the catalogue (§8 "Custody").
 */
import type { Asset } from '../model'
import { flagsOf, roleOf } from './asset-facts'
import { assetType } from './asset-types'
import { isUsuallyNetworked } from './networked'
import { sideOf } from './purdue'

type Kind = Pick<Asset, 'type' | 'role'>
type RoleSet = ReadonlySet<string | undefined>

const KEY_HOLDERS: RoleSet = new Set(['hot-wallet', 'signing-device', 'cold-storage'])
/** Roles of custody, whoever runs them. */
const OF_CUSTODY: RoleSet = new Set([...KEY_HOLDERS, 'wallet-coordinator', 'custody-partner', 'node'])
const EVERYDAY: RoleSet = new Set(['workstation', 'mobile'])

/** Whether keys that can move bitcoin are in it: by its flag, by its role, or as one key of a multisig. */
export function holdsKeys(asset: Asset): boolean {
  return flagsOf(asset).holdsKeys || KEY_HOLDERS.has(roleOf(asset)) || asset.keyOf !== undefined
}

/** Whether it is software or a device of custody, and not a machine for everything. */
export function isOfCustody(asset: Kind): boolean {
  if (EVERYDAY.has(roleOf(asset))) return false
  return OF_CUSTODY.has(roleOf(asset)) || assetType(asset.type)?.group.startsWith('custody-') === true
}

/** Keys usable on a networked machine. */
export const isHotWallet = (asset: Kind): boolean => roleOf(asset) === 'hot-wallet'

/** A device that holds keys and signs. */
export const isSigningDevice = (asset: Kind): boolean => roleOf(asset) === 'signing-device'

/** Key material at rest. */
export const isColdStorage = (asset: Kind): boolean => roleOf(asset) === 'cold-storage'

/** Bitcoin or Lightning infrastructure. */
export const isNode = (asset: Kind): boolean => roleOf(asset) === 'node'

/**
 * Whether it is to be reached by hand alone: key material at rest, and signers whose type usually speaks by hand-overs
 * only. Not so for a signer of one's own type: nobody says how it speaks.
 */
export function isKeptOffline(asset: Kind): boolean {
  return isColdStorage(asset) || (isSigningDevice(asset) && isUsuallyNetworked(asset) === false)
}

/**
 * Whether people use it for everything, mail and browsing among it: a computer or phone of a person that stands in IT or
 * outside, or that faces the Internet by nature. A desk in a control room is none.
 */
export function isEverydayMachine(asset: Asset): boolean {
  if (!EVERYDAY.has(roleOf(asset))) return false
  const side = sideOf(asset.level)
  return side === 'IT' || side === 'EXTERNAL' || flagsOf(asset).internetFacing
}
