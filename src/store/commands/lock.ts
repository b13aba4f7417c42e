import { z } from 'zod'
import { purdueLevelInfo } from '../../catalogue'
import { laneAt } from '../../layout'
import { type DiagramIndex, isLocked, type PurdueLevel, setFields } from '../../model'
import { words } from '../../words'
import type { BoardState, Command } from '../board'
import { describe } from '../describe'
import { edit } from '../edit'
import { laneOfSelection } from '../lane-meant'
import { pointerOf } from '../pointer'
import { ids, purdueLevel } from './arguments'
import { commandWithOptional } from './define'

/**
 * What is locked is moved by no drag, no key and no tidying, and is not deleted; everything else about it can be changed.
 * It goes along with the zone that it is in, and where space is made.
 */
export const locks: readonly Command[] = [
  locking('lock', true, ['Alt+KeyL'], 'lock'),
  locking('unlock', false, ['Alt+Shift+KeyL'], 'lock-open'),
]

function locking(id: 'lock' | 'unlock', locked: boolean, keys: readonly string[], icon: string): Command {
  return commandWithOptional(z.object({ ids }), {
    id,
    group: 'arrange',
    label: () => words().commands[id],
    keys,
    icon,
    inContextMenu: 'selection',
    when: ({ index, selection }) => meant(index, selection, locked).length > 0,
    run(board, args) {
      const { index, selection } = board.store.getState()
      const about = meant(index, args?.ids ?? selection, locked)
      const what = describe(index, about)
      return edit(board, setFields(index, about, { locked: locked || undefined }), {
        label: words().store.steps[id](what),
        said: words().store.said[id](what),
      })
    },
  })
}

/** What of these has a place of its own, and is not yet so. */
function meant(index: DiagramIndex, about: Iterable<string>, locked: boolean): readonly string[] {
  return [...about].filter((id) => !index.conduit(id) && isLocked(index, id) !== locked)
}

/**
 * Locks all that stands in a lane: its cards and notes, and the zones that are in no other lane; unlocks them where all are
 * locked. The lane of what is selected, else the one that the mouse is over.
 */
export const lockLane = commandWithOptional(z.object({ level: purdueLevel }), {
  id: 'lock-lane',
  group: 'arrange',
  label: () => words().commands['lock-lane'],
  keys: ['$mod+Shift+l'],
  icon: 'lock',
  inContextMenu: 'board',
  when: ({ index }) => index.assets.length + index.annotations.length > 0,
  run(board, args) {
    const state = board.store.getState()
    const { index, scene } = state
    const pointer = pointerOf(board)
    const lane = laneOfSelection(state)?.level ?? (pointer && laneAt(scene, pointer.y).level)
    const level = args?.level ?? lane
    if (level === undefined) return false
    const standing = idsInLane(state, level)
    const open = meant(index, standing, true)
    const locks = open.length > 0
    const about = locks ? open : standing
    const { name } = purdueLevelInfo(level)
    const say = words().store
    return edit(board, setFields(index, about, { locked: locks || undefined }), {
      label: locks ? say.steps.lockLane(name) : say.steps.unlockLane(name),
      said: locks ? say.said.lockLane(name, describe(index, about)) : say.said.unlockLane(name, describe(index, about)),
    })
  },
})

function idsInLane({ index, scene }: Pick<BoardState, 'index' | 'scene'>, level: PurdueLevel): readonly string[] {
  const zones = index.zones.filter(({ area }) => area?.top.level === level && area.bottom.level === level)
  const assets = index.assets.filter((asset) => asset.level === level && scene.assets.has(asset.id))
  const annotations = index.annotations.filter(({ place, kind }) => place?.level === level && kind !== 'frame')
  return [...zones, ...assets, ...annotations].map(({ id }) => id as string)
}
