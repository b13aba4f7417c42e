/** Part of a drawing on its way through the clipboard: plain JSON, and hostile until read back. */
import { z } from 'zod'
import type { Json, Result } from '../../base'
import { fail, ok } from '../../base'
import type { DiagramIndex } from '../diagram-index'
import { hasHostileKey } from '../hostile-keys'
import type { AssetId, ZoneId } from '../ids'
import { ordersAfter } from '../order'
import type { Change, Patch } from '../patch'
import type { Annotation, Asset, Conduit, Zone } from '../schema'
import { annotationSchema, assetSchema, conduitSchema, zoneSchema } from '../schema'

const fragmentSchema = z.object({
  format: z.literal('zoneboard-fragment'),
  version: z.literal(1),
  zones: z.array(zoneSchema).max(10_000),
  assets: z.array(assetSchema).max(100_000),
  conduits: z.array(conduitSchema).max(100_000),
  annotations: z.array(annotationSchema).max(10_000),
})

export interface Fragment {
  readonly format: 'zoneboard-fragment'
  readonly version: 1
  readonly zones: readonly Zone[]
  readonly assets: readonly Asset[]
  readonly conduits: readonly Conduit[]
  readonly annotations: readonly Annotation[]
}

/** The selected records, the members and sub-zones of selected zones, and the conduits that join any two of them. */
export function copyRecords(index: DiagramIndex, ids: Iterable<string>): Fragment {
  const chosen = new Set<string>()
  const choose = (id: string) => {
    if (chosen.has(id)) return
    chosen.add(id)
    if (!index.zone(id)) return
    for (const asset of index.assetsIn(id as ZoneId)) chosen.add(asset.id)
    for (const zone of index.subZones(id as ZoneId)) choose(zone.id)
  }
  for (const id of ids) choose(id)
  return {
    format: 'zoneboard-fragment',
    version: 1,
    zones: index.zones.filter((zone) => chosen.has(zone.id)),
    assets: index.assets.filter((asset) => chosen.has(asset.id)),
    conduits: index.conduits.filter(({ source, target }) => chosen.has(source) && chosen.has(target)),
    annotations: index.annotations.filter((annotation) => chosen.has(annotation.id)),
  }
}

/** Reads a fragment from text; anything else fails. At most 8 million characters. */
export function readFragment(text: string): Result<Fragment, { readonly code: 'not-a-fragment' }> {
  if (text.length > 8_000_000 || !text.includes('zoneboard-fragment')) return fail({ code: 'not-a-fragment' })
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return fail({ code: 'not-a-fragment' })
  }
  const parsed = fragmentSchema.safeParse(value)
  if (!parsed.success || hasHostileKey(value)) return fail({ code: 'not-a-fragment' })
  return ok(value as unknown as Fragment)
}

/**
 * Adds a fragment with fresh ids, moved by (dx, dy) px, nothing of it locked. References inside it follow the new ids; a
 * `via` device or a zone that stayed behind is kept where this drawing has it, else dropped.
 */
export function pasteFragment(
  index: DiagramIndex,
  fragment: Fragment,
  options: { readonly newId: () => string; readonly dx: number; readonly dy: number },
): { readonly patch: Patch; readonly ids: readonly string[] } {
  const fresh = new Map<string, string>()
  for (const record of [...fragment.zones, ...fragment.assets, ...fragment.conduits, ...fragment.annotations]) {
    fresh.set(record.id, options.newId())
  }
  const idOf = (old: string) => fresh.get(old) as string
  const refer = <Id extends string>(old: Id | undefined): Id | undefined => {
    if (old === undefined) return undefined
    const known = fresh.get(old) ?? (index.asset(old) || index.zone(old) ? old : undefined)
    return known as Id | undefined
  }
  const shift = options
  const changes: Change[] = []
  const insert = <T extends Zone | Asset | Conduit | Annotation>(
    table: 'zones' | 'assets' | 'conduits' | 'annotations',
    records: readonly T[],
    renew: (record: T) => T,
  ) => {
    const orders = ordersAfter(index[table], records.length)
    records.forEach((record, i) => {
      const renewed = withoutUndefined({
        ...renew(record),
        locked: undefined,
        id: idOf(record.id),
        $order: orders[i] as string,
      })
      changes.push({ op: 'insert', table, record: renewed as Zone })
    })
  }
  insert('zones', fragment.zones, (zone) => ({
    ...zone,
    parent: refer(zone.parent),
    area: zone.area && {
      ...zone.area,
      x: zone.area.x + shift.dx,
      top: { ...zone.area.top, y: zone.area.top.y + shift.dy },
      bottom: { ...zone.area.bottom, y: zone.area.bottom.y + shift.dy },
    },
  }))
  insert('assets', fragment.assets, (asset) => ({
    ...asset,
    zone: refer(asset.zone),
    alsoIn: asset.alsoIn?.map(refer).filter((zone) => zone !== undefined),
    position: asset.position && { ...asset.position, x: asset.position.x + shift.dx, y: asset.position.y + shift.dy },
  }))
  insert('conduits', fragment.conduits, (conduit) => ({
    ...conduit,
    source: idOf(conduit.source) as AssetId,
    target: idOf(conduit.target) as AssetId,
    via: conduit.via?.map(refer).filter((device) => device !== undefined),
    waypoints: conduit.waypoints?.map((place) => ({ ...place, x: place.x + shift.dx, y: place.y + shift.dy })),
    flows: conduit.flows?.map((flow) =>
      withoutUndefined({ ...flow, sourceAsset: refer(flow.sourceAsset), targetAsset: refer(flow.targetAsset) }),
    ),
  }))
  insert('annotations', fragment.annotations, (annotation) => ({
    ...annotation,
    place: annotation.place && {
      ...annotation.place,
      x: annotation.place.x + shift.dx,
      y: annotation.place.y + shift.dy,
    },
  }))
  return { patch: changes, ids: [...fresh.values()] }
}

function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
