import { z } from 'zod'
import { assetType } from '../../catalogue'
import type { Asset, DiagramIndex, Patch, Zone, ZoneId } from '../../model'
import { addZonesAndAssets, assetId, zoneId } from '../../model'
import { words } from '../../words'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { withPlaces } from '../with-places'
import { fields, id, name, purdueLevel } from './arguments'
import { commandWith } from './define'

const row = z.object({
  type: id,
  name: name.optional(),
  level: purdueLevel.optional(),
  zone: name.optional(),
  fields: fields.optional(),
})
type Row = z.infer<typeof row>

/**
 * Adds a list of assets in one step, as pasted from a spreadsheet. `zone` is a zone's name: the zone that is so called,
 * else a new one. An asset without a level takes the usual one of its type.
 */
export const addAssets = commandWith(z.object({ rows: z.array(row).min(1).max(5000) }), {
  id: 'add-assets',
  group: 'add',
  run(board, { rows }) {
    const { diagram, index } = board.store.getState()
    const say = words().store
    const made = assetsOf(index, rows, () => board.services.newId())
    const what = say.counted({ zones: made.zones, assets: made.ids.length, conduits: 0, notes: 0 })
    const done = edit(board, withPlaces(diagram, made.patch), {
      label: say.steps.add(what),
      said: say.said.addedAlone(what),
      select: made.ids,
    })
    if (done) board.run('show', { ids: made.ids })
    return done
  },
})

interface Made {
  readonly patch: Patch
  readonly ids: readonly string[]
  readonly zones: number
}

function assetsOf(index: DiagramIndex, rows: readonly Row[], newId: () => string): Made {
  const known = new Map<string, ZoneId>()
  for (const zone of index.zones) {
    const key = keyOf(nameOfRecord(index, zone.id))
    if (!known.has(key)) known.set(key, zone.id)
  }
  const zones: Omit<Zone, '$order'>[] = []
  for (const { zone } of rows) {
    const called = zone?.trim().slice(0, 200)
    if (!called || known.has(keyOf(called))) continue
    const made = { id: zoneId(newId()), name: called }
    known.set(keyOf(called), made.id)
    zones.push(made)
  }
  const assets = rows.map((item) => assetOf(item, newId, known))
  return { patch: addZonesAndAssets(index, zones, assets), ids: assets.map((asset) => asset.id), zones: zones.length }
}

function assetOf(item: Row, newId: () => string, zones: ReadonlyMap<string, ZoneId>): Omit<Asset, '$order'> {
  const zone = item.zone === undefined ? undefined : zones.get(keyOf(item.zone))
  return {
    ...item.fields,
    id: assetId(newId()),
    type: item.type,
    level: item.level ?? assetType(item.type)?.defaultLevel ?? 'L3',
    ...(item.name?.trim() ? { name: item.name.trim().slice(0, 200) } : {}),
    ...(zone ? { zone } : {}),
  }
}

const keyOf = (zoneName: string) => zoneName.trim().slice(0, 200).toLowerCase()
