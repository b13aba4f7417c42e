import { z } from 'zod'
import { drawnZoneArea, holdsPoint } from '../../layout'
import { assignToZone, placeRecords, type ZoneId } from '../../model'
import { words } from '../../words'
import type { BoardState, Command } from '../board'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { centreOf } from '../geometry'
import { withHeaderRoom } from '../header-room'
import { tellLocked } from '../tell-locked'
import { rounded } from './add-zone'
import { id, rect } from './arguments'
import { command, commandWith } from './define'
import { onlySelected } from './selected'

/** Gives a zone another rectangle. What it now takes in, and stood in no zone (or in the parent), joins; nothing leaves. */
export const resizeZone = commandWith(z.object({ id, rect }), {
  id: 'resize-zone',
  group: 'arrange',
  run(board, args) {
    const { index, scene } = board.store.getState()
    const zone = index.zone(args.id)
    const before = scene.zones.get(args.id as ZoneId)
    if (!zone || !before) return false
    if (zone.locked) return tellLocked(board, [zone.id])
    const joining = index.assets.filter((asset) => {
      const box = scene.assets.get(asset.id)
      if (!box || holdsPoint(before, centreOf(box)) || !holdsPoint(args.rect, centreOf(box))) return false
      return index.zoneOf(asset)?.id === index.zone(zone.parent)?.id
    })
    const area = rounded(drawnZoneArea(scene, args.rect))
    const resized = [
      ...placeRecords(index, { zones: [{ id: zone.id, area }] }),
      ...assignToZone(
        index,
        joining.map((asset) => asset.id),
        zone.id,
      ),
    ]
    const patch = withHeaderRoom(index, resized)
    const name = nameOfRecord(index, zone.id)
    return edit(board, patch, { label: words().store.steps.resize(name), said: words().store.said.resized(name) })
  },
})

/** How much a key changes, and the least that is left, in px. */
const STEP = 20
const LEAST = { width: 60, height: 40 }

/** The zone that alone is selected. */
function resizable({ index, selection, scene }: BoardState) {
  const only = onlySelected({ index, selection })
  const zone = only?.kind === 'zone' ? index.zone(only.id) : undefined
  return zone && scene.zones.get(zone.id)
}

function resizeBy(way: 'wider' | 'narrower' | 'deeper' | 'shallower', key: string, dx: number, dy: number): Command {
  const commandId = `zone-${way}` as const
  return command({
    id: commandId,
    group: 'arrange',
    label: () => words().commands[commandId],
    keys: [key],
    icon: way === 'wider' || way === 'narrower' ? 'move-horizontal' : 'move-vertical',
    when: (state) => resizable(state) !== undefined,
    run(board) {
      const box = resizable(board.store.getState())
      if (!box) return false
      const width = Math.max(LEAST.width, box.width + dx)
      const height = Math.max(LEAST.height, box.height + dy)
      return board.run('resize-zone', { id: box.id, rect: { x: box.x, y: box.y, width, height } })
    },
  })
}

/** The zone's right or bottom side by key; what it takes in then joins, as with the pointer. */
export const zoneSizes: readonly Command[] = [
  resizeBy('wider', 'w', STEP, 0),
  resizeBy('narrower', 'Shift+w', -STEP, 0),
  resizeBy('deeper', 'd', 0, STEP),
  resizeBy('shallower', 'Shift+d', 0, -STEP),
]
