/** Where a zone belongs, said by name and not by where it is dropped: inside another, or on another level. */
import { z } from 'zod'
import { applyPatch, compose, type DiagramIndex, indexDiagram, setFields, type ZoneId } from '../../model'
import { words } from '../../words'
import { byLock } from '../by-lock'
import { nameOfRecord, spannedLevels } from '../describe'
import { edit } from '../edit'
import { withHeaderRoom } from '../header-room'
import { moveByLanes } from '../move-by-lanes'
import { rank } from '../move-records'
import { tellLocked } from '../tell-locked'
import { topLevelOf } from '../top-level'
import { withPlaces } from '../with-places'
import { membersWithin, zonesWithin } from '../zone-tree'
import { id, purdueLevel } from './arguments'
import { commandWith } from './define'

/** Puts a zone with all that is in it into another zone, or out of every zone; the layout finds it a place there. */
export const nestZone = commandWith(z.object({ zone: id, parent: id.nullable() }), {
  id: 'nest-zone',
  group: 'arrange',
  run(board, args) {
    const { diagram, index } = board.store.getState()
    const zone = index.zone(args.zone)
    const parent = args.parent === null ? null : index.zone(args.parent)
    if (!zone || parent === undefined || isWithin(index, zone.id, parent?.id)) return false
    if ((index.zone(zone.parent)?.id ?? null) === (parent?.id ?? null)) return false
    if (byLock(index, [zone.id]).locked.length > 0) return tellLocked(board, [zone.id])
    const nested = setFields(index, [zone.id], { parent: parent?.id })
    const then = indexDiagram(applyPatch(diagram, nested))
    const zones = [...zonesWithin(then, [zone.id])]
    const freed = compose(
      setFields(then, zones, { area: undefined }),
      setFields(then, membersWithin(then, zone.id), { position: undefined }),
    )
    const patch = withHeaderRoom(index, withPlaces(diagram, compose(nested, freed)))
    const name = nameOfRecord(index, zone.id)
    const say = words().store
    return edit(board, patch, {
      label: say.steps.move(name),
      said: parent ? say.said.nested(name, nameOfRecord(index, parent.id)) : say.said.unnested(name),
    })
  },
})

/** Whether a zone is the other one or stands in it, so that it cannot be put there. */
function isWithin(index: DiagramIndex, outer: ZoneId, inner: ZoneId | undefined): boolean {
  return inner !== undefined && zonesWithin(index, [outer]).has(inner)
}

/** Moves a zone with all that is in it so that its highest asset comes to stand on a level. */
export const zoneToLevel = commandWith(z.object({ zone: id, level: purdueLevel }), {
  id: 'zone-to-level',
  group: 'arrange',
  run(board, args) {
    const { index, scene } = board.store.getState()
    const zone = index.zone(args.zone)
    if (!zone) return false
    if (byLock(index, [zone.id]).locked.length > 0) return tellLocked(board, [zone.id])
    const lanes = rank(args.level) - rank(topLevelOf(index, zone.id) ?? args.level)
    const patch = moveByLanes(index, scene, [zone.id], lanes)
    const name = nameOfRecord(index, zone.id)
    const done = edit(board, patch, { label: words().store.steps.setLevel(name) })
    if (done) board.announce(words().store.said.movedTo(name, spannedLevels(board.store.getState().scene, zone.id)))
    return done
  },
})
