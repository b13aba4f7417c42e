import { z } from 'zod'
import { holdsPoint, zoneAreaOf } from '../../layout'
import { assignToZone, placeRecords, type ZoneId } from '../../model'
import { words } from '../../words'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { centreOf } from '../geometry'
import { rounded } from './add-zone'
import { id, rect } from './arguments'
import { commandWith } from './define'

/** Gives a zone another rectangle. What it now takes in, and stood in no zone (or in the parent), joins; nothing leaves. */
export const resizeZone = commandWith(z.object({ id, rect }), {
  id: 'resize-zone',
  group: 'arrange',
  run(board, args) {
    const { index, scene } = board.store.getState()
    const zone = index.zone(args.id)
    const before = scene.zones.get(args.id as ZoneId)
    if (!zone || !before) return false
    const joining = index.assets.filter((asset) => {
      const box = scene.assets.get(asset.id)
      if (!box || holdsPoint(before, centreOf(box)) || !holdsPoint(args.rect, centreOf(box))) return false
      return index.zoneOf(asset)?.id === index.zone(zone.parent)?.id
    })
    const area = rounded(zoneAreaOf(scene, args.rect))
    const patch = [
      ...placeRecords(index, { zones: [{ id: zone.id, area }] }),
      ...assignToZone(
        index,
        joining.map((asset) => asset.id),
        zone.id,
      ),
    ]
    const name = nameOfRecord(index, zone.id)
    return edit(board, patch, { label: words().store.steps.resize(name), said: words().store.said.resized(name) })
  },
})
