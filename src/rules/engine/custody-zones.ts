/** Who of custody shares a zone with whom (§8 "Custody"). What stands outside is for others to keep. */
import {
  isColdStorage,
  isEverydayMachine,
  isHotWallet,
  isKeptOffline,
  isNode,
  isOfCustody,
  isPassing,
  isSigningDevice,
  isUsuallyNetworked,
  roleOf,
  sideOf,
} from '../../catalogue'
import type { Asset, DiagramIndex, ZoneId } from '../../model'
import { byId } from './names'

export interface CustodyZone {
  /** All that sign: hot wallets, signing devices, and whatever else holds one key of a multisig. */
  readonly signing: readonly Asset[]
  readonly signers: readonly Asset[]
  readonly hot: readonly Asset[]
  /** What is to be reached by hand alone. */
  readonly offline: readonly Asset[]
  readonly nodes: readonly Asset[]
  /** Machines that people use for everything. */
  readonly everyday: readonly Asset[]
  /** Everything else that computes. */
  readonly computing: readonly Asset[]
}

const NOBODY: CustodyZone = {
  signing: [],
  signers: [],
  hot: [],
  offline: [],
  nodes: [],
  everyday: [],
  computing: [],
}

/** The members of a zone by the part they play, each by id; nobody where nothing of custody stands. */
export function custodyZone(index: DiagramIndex, zone: ZoneId): CustodyZone {
  const all = index.assetsIn(zone)
  if (!all.some((asset) => isOfCustody(asset) || asset.keyOf !== undefined)) return NOBODY
  const members = byId(all.filter(({ level }) => sideOf(level) !== 'EXTERNAL'))
  return {
    signing: members.filter(signs),
    signers: members.filter(isSigningDevice),
    hot: members.filter(isHotWallet),
    offline: members.filter(isKeptOffline),
    nodes: members.filter(isNode),
    everyday: members.filter(isEverydayMachine),
    computing: members.filter(computes),
  }
}

/** Whether its keys are there to be used. A machine for everything that holds one is told by itself. */
export function signs(asset: Asset): boolean {
  if (isHotWallet(asset) || isSigningDevice(asset)) return true
  return asset.keyOf !== undefined && !isColdStorage(asset) && !isEverydayMachine(asset)
}

const SILENT_ROLES: ReadonlySet<string | undefined> = new Set(['field-device', 'removable-media', undefined])

/** Whether it is a computer of some kind beside a signer: not what only senses, is carried, or passes sessions on. */
function computes(asset: Asset): boolean {
  if (isPassing(asset) || isSigningDevice(asset) || isColdStorage(asset)) return false
  return !SILENT_ROLES.has(roleOf(asset)) && isUsuallyNetworked(asset) !== false
}
