import { type AssetGroup, type AssetType, assetGroups, assetTypes, isUsualAt, tileOf } from '../../catalogue'
import type { Asset, AssetId, Site } from '../../model'
import { searchIn } from '../ui/search'

export interface PaletteGroup {
  readonly group: AssetGroup
  readonly types: readonly AssetType[]
  /** Whether it holds a type that is usual at this kind of site. */
  readonly usual: boolean
}

/** From so many levels on, a type is at home anywhere and its usual level tells nothing. */
const MANY_LEVELS = 5

/** The catalogue by group, what is usual at this kind of site first: groups, and types within them. */
export function paletteGroups(site: Site | undefined): readonly PaletteGroup[] {
  const all = assetGroups.map((group) => {
    const types = assetTypes.filter((type) => type.group === group.id)
    const usual = types.filter((type) => isUsualAt(type, site))
    const rest = types.filter((type) => !isUsualAt(type, site))
    return { group, types: [...usual, ...rest], usual: usual.length * 2 >= types.length }
  })
  return [...all.filter((entry) => entry.usual), ...all.filter((entry) => !entry.usual)]
}

/** The types that the words describe, best first, those usual at the site before others of the same rank. */
export function findTypes(query: string, site: Site | undefined): readonly AssetType[] {
  const ordered = [
    ...assetTypes.filter((type) => isUsualAt(type, site)),
    ...assetTypes.filter((type) => !isUsualAt(type, site)),
  ]
  return searchIn(
    ordered.map((type) => ({ label: type.name, keywords: [...type.keywords, type.role, type.description], type })),
    query,
  ).map((found) => found.type)
}

/** Whether its usual level is worth telling: a firewall belongs anywhere. */
export function isAtHomeAnywhere(type: AssetType): boolean {
  return type.allowedLevels.length >= MANY_LEVELS
}

/** An asset of the type at its usual level: what a tile and a role are read from before there is one. */
export function sampleOf(type: AssetType): Asset {
  return { id: type.id as AssetId, $order: '', type: type.id, level: type.defaultLevel }
}

/** How the tile of a type is drawn. */
export function tileOfType(type: AssetType) {
  return tileOf(sampleOf(type))
}
