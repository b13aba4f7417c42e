/** What a diagram index is made of; shared by building one from nothing and by keeping one up to date. */
import { compareText } from '../base'
import type { Diagram, DiagramRecord, TableRecords } from './diagram'
import type { DanglingReference, DiagramIndex } from './diagram-index'
import type { AssetId, ConduitId, ZoneId } from './ids'
import { type Annotation, ASIDE_KINDS, type Asset, type Conduit, MARK_KINDS, type Zone } from './schema'

/** Records by what they belong to: lists in the order of the file. */
export interface Lookup {
  readonly assetsIn: ReadonlyMap<string, readonly Asset[]>
  readonly interfacesIn: ReadonlyMap<string, readonly Asset[]>
  readonly subZones: ReadonlyMap<string, readonly Zone[]>
  readonly conduitsAt: ReadonlyMap<string, readonly Conduit[]>
  readonly conduitsVia: ReadonlyMap<string, readonly Conduit[]>
}
export type Lists = { readonly [T in keyof TableRecords]: readonly TableRecords[T][] }

export interface Parts {
  readonly diagram: Diagram
  readonly lists: Lists
  readonly lookup: Lookup
  /** By the id of the record that refers to what is not there. */
  readonly dangling: ReadonlyMap<string, readonly DanglingReference[]>
}

/** Tables whose records are looked up by what they belong to, in the order in which dangling references are listed. */
export const LOOKED_UP = ['zones', 'assets', 'conduits'] as const
export type LookedUp = (typeof LOOKED_UP)[number]

export function compareOrder(a: DiagramRecord, b: DiagramRecord): number {
  return compareText(a.$order, b.$order) || compareText(a.id, b.id)
}

/** Calls back with each list of the lookup in which a record stands, and the key it stands under. */
export function visitPlaces(
  diagram: Diagram,
  table: LookedUp,
  record: DiagramRecord,
  visit: (list: keyof Lookup, key: string) => void,
): void {
  if (table === 'zones') {
    const { parent } = record as Zone
    if (parent !== undefined && diagram.zones.has(parent)) visit('subZones', parent)
  } else if (table === 'assets') {
    const { zone, alsoIn } = record as Asset
    const home = zone !== undefined && diagram.zones.has(zone) ? zone : undefined
    if (home !== undefined) {
      visit('assetsIn', home)
      visit('interfacesIn', home)
    }
    for (const other of once(alsoIn)) if (other !== home && diagram.zones.has(other)) visit('interfacesIn', other)
  } else {
    const { source, target, via } = record as Conduit
    if (isEnd(diagram, source)) visit('conduitsAt', source)
    if (target !== source && isEnd(diagram, target)) visit('conduitsAt', target)
    for (const device of once(via)) if (diagram.assets.has(device)) visit('conduitsVia', device)
  }
}

const NONE: readonly never[] = []

/** Without repeats; most lists are short or missing, and cost nothing. */
function once<T>(ids: readonly T[] | undefined): Iterable<T> {
  return ids === undefined ? NONE : ids.length < 2 ? ids : new Set(ids)
}

function isEnd(diagram: Diagram, id: string): boolean {
  return diagram.assets.has(id as AssetId) || diagram.zones.has(id as ZoneId)
}

/** The references of a record to what is not there. */
export function danglingIn(diagram: Diagram, table: LookedUp, record: DiagramRecord): readonly DanglingReference[] {
  let found: DanglingReference[] | undefined
  const missing = (field: string, id: string) => {
    found ??= []
    found.push({ record: record.id, field, missing: id })
  }
  const needZone = (field: string, id: ZoneId) => diagram.zones.has(id) || missing(field, id)
  const needAsset = (field: string, id: AssetId) => diagram.assets.has(id) || missing(field, id)
  if (table === 'zones') {
    const { parent } = record as Zone
    if (parent !== undefined) needZone('parent', parent)
  } else if (table === 'assets') {
    const { zone, alsoIn } = record as Asset
    if (zone !== undefined) needZone('zone', zone)
    for (const other of once(alsoIn)) needZone('alsoIn', other)
  } else {
    const { source, target, via, flows } = record as Conduit
    if (!isEnd(diagram, source)) missing('source', source)
    if (!isEnd(diagram, target)) missing('target', target)
    for (const device of once(via)) needAsset('via', device)
    for (const { sourceAsset, targetAsset } of flows ?? NONE) {
      if (sourceAsset !== undefined) needAsset('sourceAsset', sourceAsset)
      if (targetAsset !== undefined) needAsset('targetAsset', targetAsset)
    }
  }
  return found ?? NONE
}

const partsOfIndex = new WeakMap<DiagramIndex, Parts>()

/** What an index was made of; `undefined` for one that was not made here. */
export function partsOf(index: DiagramIndex): Parts | undefined {
  return partsOfIndex.get(index)
}

export function makeIndex(parts: Parts): DiagramIndex {
  const { diagram, lists, lookup } = parts
  const zoneOf = (asset: Asset) => (asset.zone === undefined ? undefined : diagram.zones.get(asset.zone))
  const index: DiagramIndex = {
    diagram,
    ...lists,
    ...byStanding(lists.annotations),
    zone: (id) => (id === undefined ? undefined : diagram.zones.get(id as ZoneId)),
    asset: (id) => (id === undefined ? undefined : diagram.assets.get(id as AssetId)),
    conduit: (id) => (id === undefined ? undefined : diagram.conduits.get(id as ConduitId)),
    end(id) {
      const asset = diagram.assets.get(id as AssetId)
      if (asset) return { kind: 'asset', asset }
      const zone = diagram.zones.get(id as ZoneId)
      return zone && { kind: 'zone', zone }
    },
    zoneOf,
    zonesOf(asset) {
      const home = zoneOf(asset)
      const found = new Set<Zone>(home ? [home] : [])
      for (const other of asset.alsoIn ?? []) {
        const zone = diagram.zones.get(other)
        if (zone) found.add(zone)
      }
      return [...found]
    },
    assetsIn: (zone) => lookup.assetsIn.get(zone) ?? NONE,
    interfacesIn: (zone) => lookup.interfacesIn.get(zone) ?? NONE,
    subZones: (zone) => lookup.subZones.get(zone) ?? NONE,
    conduitsAt: (end) => lookup.conduitsAt.get(end) ?? NONE,
    conduitsVia: (asset) => lookup.conduitsVia.get(asset) ?? NONE,
    dangling: inListOrder(parts),
  }
  partsOfIndex.set(index, parts)
  return index
}

const split = new WeakMap<readonly Annotation[], Pick<DiagramIndex, 'annotations' | 'asides'>>()

/** The annotations on the drawing and those beside it; the same lists for the same list. */
function byStanding(all: readonly Annotation[]): Pick<DiagramIndex, 'annotations' | 'asides'> {
  const known = split.get(all)
  if (known) return known
  const asides = all.filter(isAside)
  const made = { annotations: asides.length === 0 ? all : all.filter((one) => !isAside(one)), asides }
  split.set(all, made)
  return made
}

/** Whether an annotation is drawn and not written on: double click and letters do not write there. */
export const isMark = ({ kind }: Pick<Annotation, 'kind'>): boolean => (MARK_KINDS as readonly string[]).includes(kind)
/** Whether it stands nowhere on the drawing. */
export const isAside = ({ kind }: Annotation): boolean => (ASIDE_KINDS as readonly string[]).includes(kind)

function inListOrder({ lists, dangling }: Parts): readonly DanglingReference[] {
  if (dangling.size === 0) return NONE
  return LOOKED_UP.flatMap((table) =>
    (lists[table] as readonly DiagramRecord[]).flatMap((record) => dangling.get(record.id) ?? NONE),
  )
}
