/**
 * What an asset is and does: its own statement first, then its type, then its role (§1, §2).
 */
import type { Asset, Behaviour } from '../model'
import { type AssetType, assetType } from './asset-types'
import { spokenNames } from './spoken-names'

const BEHAVIOUR_OF_ROLE: ReadonlyMap<string, Behaviour> = new Map([
  ['firewall', 'filter'],
  ['data-diode', 'diode'],
  ['switch', 'forwarder'],
  ['router', 'forwarder'],
  ['wireless-ap', 'forwarder'],
  ['proxy', 'broker'],
  ['jump-host', 'broker'],
  ['remote-access-gateway', 'broker'],
])

/** The catalogue's role, or the one stated on a custom asset; `undefined` where neither says. */
export function roleOf(asset: Pick<Asset, 'type' | 'role'>): string | undefined {
  return assetType(asset.type)?.role ?? asset.role
}

/** How it treats a session (§2): stated on the asset, else its type's, else its role's, else it ends the session. */
export function behaviourOf(asset: Pick<Asset, 'type' | 'role' | 'behaviour'>): Behaviour {
  if (asset.behaviour) return asset.behaviour
  const type = assetType(asset.type)
  if (type) return type.behaviour
  return BEHAVIOUR_OF_ROLE.get(asset.role ?? '') ?? 'endpoint'
}

/** Passing devices are forwarders, filters and diodes (§2). */
export function isPassing(asset: Asset): boolean {
  const behaviour = behaviourOf(asset)
  return behaviour === 'forwarder' || behaviour === 'filter' || behaviour === 'diode'
}

/** Boundary devices are brokers, filters and diodes (§2). */
export function isBoundaryDevice(asset: Asset): boolean {
  const behaviour = behaviourOf(asset)
  return behaviour === 'broker' || behaviour === 'filter' || behaviour === 'diode'
}

/** Whether a `link` session passes it: switches and access points do, routers, modems and filters do not (§4). */
export function passesLink(asset: Asset): boolean {
  const role = roleOf(asset)
  return behaviourOf(asset) === 'forwarder' && (role === 'switch' || role === 'wireless-ap' || role === undefined)
}

export interface AssetFlags {
  readonly external: boolean
  readonly wireless: boolean
  readonly temporary: boolean
  readonly safety: boolean
  readonly holdsKeys: boolean
  readonly internetFacing: boolean
}

/** By the type; a custom or unknown type says itself (§10). */
export function flagsOf(asset: Asset): AssetFlags {
  const type = assetType(asset.type)
  const { external, wireless, temporary, safety } = asset
  const isStated = external !== undefined || wireless !== undefined || temporary !== undefined || safety !== undefined
  if (!type || isStated) return statedFlags(asset)
  const known = flagsOfType.get(type) ?? statedFlags(asset)
  flagsOfType.set(type, known)
  return known
}

/** Of types of the catalogue, for what states no flag itself, which is nearly everything: asked for often. */
const flagsOfType = new Map<AssetType, AssetFlags>()

function statedFlags(asset: Asset): AssetFlags {
  const type = assetType(asset.type)
  return {
    external: asset.external ?? type?.external ?? false,
    wireless: asset.wireless ?? type?.wireless ?? false,
    temporary: asset.temporary ?? type?.temporarilyConnected ?? false,
    safety: asset.safety ?? type?.safetyRelated ?? false,
    holdsKeys: type?.holdsKeys ?? false,
    internetFacing: type?.internetFacing ?? false,
  }
}

/** The name of its kind, as people read it under the asset's name. */
export function kindOf(asset: Asset): string {
  const type = assetType(asset.type)
  if (type) return type.name
  return asset.type === 'custom' ? roleName(asset.role ?? 'custom-asset') : asset.type
}

const ACRONYMS = new Set(['hmi', 'pdu', 'siem', 'ids', 'ap', 'asic'])

/** A role as people read it: `jump-host` is "Jump host", `hmi` is "HMI". */
function roleName(role: string): string {
  const spoken = spokenNames()?.roles
  if (spoken && Object.hasOwn(spoken, role)) return spoken[role]?.[0] ?? role
  const words = role.split('-').map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
  const name = words.join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Its own name, else that of its kind. */
export function nameOf(asset: Asset): string {
  return asset.name?.trim() || kindOf(asset)
}

export type TileStyle = 'boundary' | 'safety' | 'network' | 'external' | 'field' | 'control' | 'application'

/** How the tile of its icon is drawn: ink guards, gold protects people, outline forwards. */
export function tileOf(asset: Asset): TileStyle {
  if (isBoundaryDevice(asset)) return 'boundary'
  if (flagsOf(asset).safety) return 'safety'
  if (behaviourOf(asset) === 'forwarder') return 'network'
  if (asset.level === 'external') return 'external'
  if (asset.level === 'L0' || roleOf(asset) === 'field-device') return 'field'
  return asset.level === 'L5' || asset.level === 'L4' ? 'application' : 'control'
}
