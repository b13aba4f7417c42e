import type { Behaviour, PurdueLevel, Site } from '../model'
import data from './data/asset-types.json'
import { spokenOver } from './spoken-names'

/** What a type is by nature; drawn and read by rules, never typed in by a person. */
interface TypeFlags {
  readonly boundaryDevice: boolean
  readonly internetFacing: boolean
  readonly temporarilyConnected: boolean
  readonly wireless: boolean
  readonly safetyRelated: boolean
  readonly external: boolean
  readonly holdsKeys: boolean
}

export interface AssetType extends TypeFlags {
  readonly id: string
  /** In the language spoken, as the description is. */
  readonly name: string
  readonly group: string
  /** Kinds of site where it is usual: `mining`, `ot`, `it`, `custody`. */
  readonly domains: readonly string[]
  readonly defaultLevel: PurdueLevel
  readonly allowedLevels: readonly PurdueLevel[]
  readonly role: string
  readonly behaviour: Behaviour
  readonly description: string
  /** Protocol ids that it usually speaks, most usual first. */
  readonly typicalProtocols: readonly string[]
  /** Name of a lucide icon. */
  readonly icon: string
  /** English, and the English name where another language is spoken. */
  readonly keywords: readonly string[]
}
export interface AssetGroup {
  readonly id: string
  readonly name: string
  readonly description: string
}
export interface Role {
  readonly id: string
  readonly meaning: string
}

export const assetTypes: readonly AssetType[] = (data.assets as readonly AssetType[]).map((type) =>
  spokenOver(type, {
    name: ({ types }) => types[type.id]?.[0],
    description: ({ types }) => types[type.id]?.[1],
    keywords: () => [...type.keywords, type.name],
  }),
)
export const assetGroups = data.groups.map((group: AssetGroup) =>
  spokenOver(group, {
    name: ({ groups }) => groups[group.id]?.[0],
    description: ({ groups }) => groups[group.id]?.[1],
  }),
)
export const roles = data.roles.map((role: Role) => spokenOver(role, { meaning: (names) => names.roles[role.id]?.[1] }))

const byId = new Map(assetTypes.map((type) => [type.id, type]))

/** The type of this id; `undefined` for `custom` and for ids the catalogue does not know. */
export function assetType(id: string): AssetType | undefined {
  return byId.get(id)
}

const DOMAIN_OF_SITE: Record<Site, readonly string[]> = {
  mining: ['mining'],
  plant: ['ot'],
  custody: ['custody', 'it'],
}

/** Whether a type is usual at this kind of site; everything is where the site is not said. */
export function isUsualAt(type: AssetType, site: Site | undefined): boolean {
  return site === undefined || type.domains.some((domain) => DOMAIN_OF_SITE[site].includes(domain))
}
