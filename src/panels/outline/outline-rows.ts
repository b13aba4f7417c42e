import { nameOf, purdueLevelInfo } from '../../catalogue'
import { type DiagramIndex, PURDUE_LEVELS, type PurdueLevel, type Zone, type ZoneId } from '../../model'
import { topLevelOf } from '../../store'
import { words } from '../../words'
import { conduitName, endName, zoneName } from '../record-names'

export type OutlineKind = 'site' | 'level' | 'zone' | 'asset' | 'conduit'

/** One line of the outline. A conduit has two: one at each of its ends. */
export interface OutlineRow {
  /** Tells it from all other rows, and is the same after any edit that leaves it there. */
  readonly key: string
  readonly kind: OutlineKind
  /** The record; null for the site and the levels. */
  readonly id: string | null
  readonly parent: string | null
  /** The level under which it is listed. */
  readonly level: PurdueLevel | null
  /** 1 for the site. */
  readonly depth: number
  /** Its place among the children of its parent, from 1, and how many there are. */
  readonly position: number
  readonly of: number
  /** Null where there is nothing in it. */
  readonly isOpen: boolean | null
}

interface Node {
  readonly key: string
  readonly kind: OutlineKind
  readonly id: string | null
  readonly level: PurdueLevel | null
  readonly children: () => readonly Node[]
  readonly hasChildren: boolean
}

export type IsOpen = (row: Pick<OutlineRow, 'key' | 'kind'>) => boolean

/**
 * The rows of the outline from the top: site, levels, zones with their sub-zones, assets, and the conduits at each; what is
 * in a closed row is left out. A zone is listed under the highest level on which something in it stands, and one that says
 * no level under level 3. Cost: one pass over what is open, and one over all assets for the levels of zones.
 */
export function outlineRows(index: DiagramIndex, isOpen: IsOpen): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  const add = (node: Node, parent: string | null, depth: number, position: number, of: number) => {
    const open = node.hasChildren ? isOpen(node) : null
    const { key, kind, id, level } = node
    rows.push({ key, kind, id, parent, level, depth, position, of, isOpen: open })
    if (open !== true) return
    const children = node.children()
    for (const [i, child] of children.entries()) add(child, key, depth + 1, i + 1, children.length)
  }
  add(siteNode(index), null, 1, 1, 1)
  return rows
}

/** Only the rows that a search finds, and those that they are in: counted anew. */
export function foundRows(index: DiagramIndex, query: string): readonly OutlineRow[] {
  const wanted = query.trim().toLowerCase()
  const all = outlineRows(index, () => true)
  const parents = new Map(all.map((row) => [row.key, row.parent]))
  const shown = new Set<string>()
  for (const row of all) {
    if (row.kind === 'site' || row.kind === 'level' || !rowName(index, row).toLowerCase().includes(wanted)) continue
    for (let key: string | null = row.key; key !== null && !shown.has(key); key = parents.get(key) ?? null)
      shown.add(key)
  }
  const rows = all.filter(({ key, kind }) => shown.has(key) || kind === 'site')
  const counts = new Map<string | null, number>()
  const positions = rows.map(({ parent }) => {
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
    return counts.get(parent) as number
  })
  return rows.map((row, i) => ({
    ...row,
    position: positions[i] as number,
    of: counts.get(row.parent) as number,
    isOpen: counts.has(row.key) ? true : null,
  }))
}

/** What a row is called. */
export function rowName(index: DiagramIndex, { kind, id, level, parent }: OutlineRow): string {
  const say = words().panels.outline
  if (kind === 'site') return index.diagram.fields.title?.trim() || words().store.untitled
  if (kind === 'level') {
    const { number, name } = purdueLevelInfo(level as PurdueLevel)
    return level === 'external' ? name : say.level(number, name)
  }
  const asset = index.asset(id ?? undefined)
  if (asset) return nameOf(asset)
  const zone = index.zone(id ?? undefined)
  if (zone) return zoneName(zone)
  const conduit = index.conduit(id ?? undefined)
  if (!conduit) return ''
  if (conduit.name?.trim()) return conduitName(index, conduit)
  const isSource = parent === keyOf(conduit.source)
  return isSource ? say.to(endName(index, conduit.target)) : say.from(endName(index, conduit.source))
}

/** The key of the row of an asset or a zone. */
export const keyOf = (id: string) => `record ${id}`
const conduitKey = (end: string, id: string) => `conduit ${end} ${id}`

/** The row of a record, and all that it is in, outermost last; of a conduit the one at its source. */
export function pathTo(index: DiagramIndex, id: string): readonly string[] {
  const conduit = index.conduit(id)
  const end = conduit?.source ?? id
  const path = conduit ? [conduitKey(end, id), keyOf(end)] : [keyOf(end)]
  const asset = index.asset(end)
  let zone = asset ? index.zoneOf(asset) : index.zone(index.zone(end)?.parent)
  let top: Zone | undefined = asset ? undefined : index.zone(end)
  for (; zone && path.length < 200; zone = index.zone(zone.parent)) {
    path.push(keyOf(zone.id))
    top = zone
  }
  const level = top ? levelOf(index, top.id) : asset?.level
  return level ? [...path, levelKey(level), SITE] : path
}

const SITE = 'site'
const levelKey = (level: PurdueLevel) => `level ${level}`

/** For want of any other. */
const MIDDLE: PurdueLevel = 'L3'
const levelOf = (index: DiagramIndex, zone: ZoneId) => topLevelOf(index, zone) ?? MIDDLE

function siteNode(index: DiagramIndex): Node {
  const byLevel = new Map<PurdueLevel, Node[]>(PURDUE_LEVELS.map((level) => [level, []]))
  for (const zone of index.zones) {
    if (index.zone(zone.parent)) continue
    const level = levelOf(index, zone.id)
    byLevel.get(level)?.push(zoneNode(index, zone, level))
  }
  for (const asset of index.assets)
    if (!index.zoneOf(asset)) byLevel.get(asset.level)?.push(assetNode(index, asset.id, asset.level))
  return {
    key: SITE,
    kind: 'site',
    id: null,
    level: null,
    hasChildren: true,
    children: () =>
      PURDUE_LEVELS.map((level): Node => {
        const children = byLevel.get(level) ?? []
        return {
          key: levelKey(level),
          kind: 'level',
          id: null,
          level,
          hasChildren: children.length > 0,
          children: () => children,
        }
      }),
  }
}

function zoneNode(index: DiagramIndex, zone: Zone, level: PurdueLevel): Node {
  const [zones, assets, conduits] = [index.subZones(zone.id), index.assetsIn(zone.id), index.conduitsAt(zone.id)]
  return {
    key: keyOf(zone.id),
    kind: 'zone',
    id: zone.id,
    level,
    hasChildren: zones.length + assets.length + conduits.length > 0,
    children: () => [
      ...zones.map((sub) => zoneNode(index, sub, level)),
      ...assets.map((asset) => assetNode(index, asset.id, asset.level)),
      ...conduits.map(({ id }) => conduitNode(zone.id, id, level)),
    ],
  }
}

function assetNode(index: DiagramIndex, id: string, level: PurdueLevel): Node {
  const conduits = index.conduitsAt(id as never)
  return {
    key: keyOf(id),
    kind: 'asset',
    id,
    level,
    hasChildren: conduits.length > 0,
    children: () => conduits.map((conduit) => conduitNode(id, conduit.id, level)),
  }
}

const conduitNode = (end: string, id: string, level: PurdueLevel): Node => ({
  key: conduitKey(end, id),
  kind: 'conduit',
  id,
  level,
  hasChildren: false,
  children: () => [],
})
