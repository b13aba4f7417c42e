/** Which firewall goes into a conduit: one that already guards this boundary, else a new one (§10). */
import { assetType, assetTypes, behaviourOf, crosses, purdueRank, sideOf, zoneOfEnd } from '../../catalogue'
import {
  type Asset,
  type AssetId,
  addAsset,
  assetId,
  type Conduit,
  type DiagramIndex,
  type PurdueLevel,
} from '../../model'
import { assetsOfEnd } from '../engine/ends'
import { byId } from '../engine/names'
import type { Steps } from './steps'

export const isGuard = (asset: Asset | undefined): boolean =>
  asset !== undefined && (behaviourOf(asset) === 'filter' || behaviourOf(asset) === 'diode')

/** Firewalls that stand only in the `via` of conduits between the same two zones. In the order of their ids. */
export function guardsOfBoundary(index: DiagramIndex, conduit: Conduit): readonly Asset[] {
  const boundary = boundaryOf(index, conduit)
  const guards = new Set<Asset>()
  for (const end of [conduit.source, conduit.target]) {
    for (const other of conduitsOfZone(index, end)) {
      if (other.id === conduit.id || boundaryOf(index, other) !== boundary) continue
      for (const id of other.via ?? []) {
        const device = index.asset(id)
        if (device && behaviourOf(device) === 'filter' && isOnlyInVia(index, device)) guards.add(device)
      }
    }
  }
  return byId([...guards])
}

const isOnlyInVia = (index: DiagramIndex, device: Asset) =>
  index.zonesOf(device).length === 0 && index.conduitsAt(device.id).length === 0

function boundaryOf(index: DiagramIndex, conduit: Conduit): string | null {
  if (!crosses(index, conduit)) return null
  return [conduit.source, conduit.target]
    .map((end) => zoneOfEnd(index, index.end(end)))
    .toSorted()
    .join(' ')
}

/** Conduits at an end, or at the zone that it stands in. */
function conduitsOfZone(index: DiagramIndex, end: string): readonly Conduit[] {
  const asset = index.asset(end)
  const zone = asset && index.zoneOf(asset)
  return [...index.conduitsAt(end as AssetId), ...(zone ? index.conduitsAt(zone.id) : [])]
}

/** Adds a firewall that is meant for a `via`; its id. */
export function addFirewall(steps: Steps, level: PurdueLevel, newId: () => string): AssetId {
  const type = firewallFor(level)
  const id = assetId(newId())
  steps.take((index) =>
    addAsset(index, { id, type, name: freeName(index, assetType(type)?.name ?? type), level: levelFor(type, level) }),
  )
  return id
}

/** Most usual first: between sides, in front of control, at the edge of the site. */
const FIREWALLS = ['it-ot-firewall', 'industrial-firewall', 'perimeter-firewall'] as const

function firewallFor(level: PurdueLevel): string {
  return FIREWALLS.find((id) => assetType(id)?.allowedLevels.includes(level)) ?? 'industrial-firewall'
}

/** The level itself where the type is usual there, else the nearest. */
function levelFor(type: string, level: PurdueLevel): PurdueLevel {
  const allowed = assetType(type)?.allowedLevels ?? [level]
  const distance = (other: PurdueLevel) => Math.abs(purdueRank(other) - purdueRank(level))
  return allowed.toSorted((a, b) => distance(a) - distance(b))[0] ?? level
}

/** Between sides L3.5, else the higher level of the two ends (§10). */
export function levelOfDevice(index: DiagramIndex, conduit: Conduit): PurdueLevel {
  const ends = [conduit.source, conduit.target].map((end) => assetsOfEnd(index, end))
  const sides = ends.map((assets) => [...new Set(assets.map((asset) => sideOf(asset.level)))].toSorted().join())
  if (sides[0] !== sides[1]) return 'L3.5'
  const levels = ends.flat().map((asset) => asset.level)
  return levels.toSorted((a, b) => purdueRank(a) - purdueRank(b))[0] ?? 'L3.5'
}

/** The name, or the name with the first number that no other asset has: "IT/OT firewall 2". */
export function freeName(index: DiagramIndex, name: string): string {
  const taken = new Set([...index.assets, ...index.zones].map((record) => record.name))
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} ${number}`)) number += 1
  return `${name} ${number}`
}

/** Whether the catalogue knows such a type of boundary device: brokers for the DMZ, by what they usually speak. */
export const brokerTypes = assetTypes.filter(
  (type) => type.behaviour === 'broker' && type.allowedLevels.includes('L3.5') && !type.external,
)
