/**
 * What the site cannot do without does not share a zone with workstations, phones, cameras or guests.
 *
 * Of those that are to stand apart anyway their own rules speak, and of other sides the rule about zones that hold both.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.1 (grouping by criticality); semantics §8.
 */
import { flagsOf, isPassing, roleOf, sideOf } from '../catalogue'
import type { Asset, AssetId, DiagramIndex, Zone } from '../model'
import { toldApart } from './engine/apart'
import { guessAmong } from './engine/assumed'
import { assetName, byId, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveApart } from './fixes/move-apart'

export const mixedCriticality = defineRule({
  meta: {
    id: 'mixed-criticality',
    title: 'Critical and everyday share a zone',
    subject: 'zone',
    severity: 'advice',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' }],
    requirements: ['SR 5.1', 'SR 5.4', 'SR 5.2', 'SR 5.3'],
    messages: {
      mixed:
        '{zone} holds {critical} together with {everyday}. What everyone uses falls first, and nothing stands between.',
    },
  },
  check(zone, { index }) {
    const found = mixedIn(index, zone)
    if (!found) return []
    const { critical, everyday } = found
    const data = {
      zone: [zoneName(zone)],
      critical: listed(critical.map(assetName)),
      everyday: listed(everyday.map(assetName)),
    }
    const cause = [zone.id, ids(critical), [...new Set(everyday.map((asset) => roleOf(asset) ?? ''))].toSorted()]
    const rests = [critical, everyday].flatMap((assets) => guessAmong(index, assets))
    return [{ message: 'mixed', data, about: [zone.id], cause, rests }]
  },
  fixes: (finding, index, newId) => {
    const zone = index.zone(finding.about[0])
    const found = zone && mixedIn(index, zone)
    return found ? moveApart(index, zone, found.everyday, 'everyday', newId) : []
  },
})

/** Roles of what is used by everyone, browses, or hangs where anyone can reach it. */
const EVERYDAY_ROLES: ReadonlySet<string | undefined> = new Set(['workstation', 'mobile', 'camera'])

interface Mixed {
  readonly critical: readonly Asset[]
  readonly everyday: readonly Asset[]
}

/** Critical and everyday assets of the same side, by id; null where a zone does not hold both. */
function mixedIn(index: DiagramIndex, zone: Zone): Mixed | null {
  const assets = index.assetsIn(zone.id)
  if (!assets.some((asset) => asset.critical)) return null
  const told = toldApart(index, zone.id)
  const all = byId(assets)
  const critical = all.filter((asset) => asset.critical)
  const everyday = all.filter((asset) => isEveryday(asset) && !told.has(asset.id) && isAmong(critical, asset))
  return everyday.length === 0 ? null : { critical: critical.filter((asset) => isAmong(everyday, asset)), everyday }
}

function isEveryday(asset: Asset): boolean {
  if (asset.critical || isPassing(asset)) return false
  const { external, temporary } = flagsOf(asset)
  return external || temporary || EVERYDAY_ROLES.has(roleOf(asset))
}

const isAmong = (others: readonly Asset[], { level }: Asset): boolean =>
  others.some((other) => sideOf(other.level) === sideOf(level))

const ids = (assets: readonly Asset[]): AssetId[] => assets.map(({ id }) => id)
