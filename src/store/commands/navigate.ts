/** The keyboard on the canvas: arrows walk, Enter goes in, Esc comes out, Alt and arrows follow conduits. */
import { contains } from '../../layout'
import { type AssetId, type Conduit, findRecord, type ZoneId } from '../../model'
import { words } from '../../words'
import type { Board, BoardState, Command } from '../board'
import { openSize, visibleRect } from '../camera'
import { nameOfRecord } from '../describe'
import { centreOf } from '../geometry'
import { boxOf, type Direction, firstIn, nearestTo, neighbour } from '../neighbours'
import { shownScene } from '../shown-scene'
import { connect } from './add-conduit'
import { lookAt, panBy } from './camera'
import { command } from './define'
import { canBeNamed } from './selected'
import { zoneAround } from './zone-around'

/** Puts the keyboard on a record, selects it, and brings it into view if it is not. */
function goToRecord(board: Board, id: string): boolean {
  const state = board.store.getState()
  const kept = new Set([...state.kept].filter((one) => findRecord(state.index.diagram, one) !== undefined))
  board.view({
    focus: id,
    selection: new Set([...kept, id]),
    kept,
    ...(state.renaming === null ? {} : { renaming: null }),
  })
  const box = boxOf(state.scene, id)
  if (box && !contains(visibleRect(state.viewport, openSize(state)), box)) lookAt(board, [id])
  return true
}

/** What the keyboard stands on: the focus, else the only record that is selected. */
function standing({ focus, selection }: BoardState): string | null {
  const [only] = selection
  return focus ?? (selection.size === 1 ? (only ?? null) : null)
}

function arrow(direction: Direction): Command {
  const commandId = `focus-${direction}` as const
  return command({
    id: commandId,
    group: 'view',
    label: () => words().commands[commandId],
    keys: [`Arrow${direction.charAt(0).toUpperCase()}${direction.slice(1)}`],
    icon: `arrow-${direction}`,
    run(board) {
      const state = board.store.getState()
      if (state.tool === 'hand') return panBy(board, direction)
      const from = standing(state)
      if (from === null) {
        const start = nearestTo(shownScene(state), centreOf(visibleRect(state.viewport, state.viewSize)))
        return start !== null && goToRecord(board, start)
      }
      const to = neighbour(state.index, shownScene(state), from, direction)
      if (to === null) return false
      const draws = state.tool === 'conduit' && state.index.end(from) && state.index.end(to)
      return draws ? connect(board, from, to) : goToRecord(board, to)
    },
  })
}

export const arrows: readonly Command[] = (['left', 'right', 'up', 'down'] as const).map(arrow)

/** What the keyboard stands on stays selected while the arrows go on from it; once more lets it go. */
export const keepSelected = command({
  id: 'keep-selected',
  group: 'edit',
  label: () => words().commands['keep-selected'],
  keys: ['e'],
  icon: 'list-plus',
  when: (state) => standing(state) !== null,
  run(board) {
    const state = board.store.getState()
    const at = standing(state)
    if (at === null) return false
    const lets = state.kept.has(at)
    const kept = new Set([...state.kept, at])
    if (lets) kept.delete(at)
    board.view({ kept, selection: kept, focus: at })
    const say = words().store.said
    const name = nameOfRecord(state.index, at)
    board.announce(lets ? say.letGo(name, kept.size) : say.kept(name, kept.size))
    return true
  },
})

/** What the tool in hand would put there by a click, put into the middle of the view; false with other tools. */
function placeByKey(board: Board, { tool, placing }: BoardState): boolean {
  if (placing !== null) return board.run('add-asset', { type: placing })
  if (tool === 'note' || tool === 'text' || tool === 'stamp') return board.run(`add-${tool}`)
  if (tool !== 'zone' || !board.run('add-zone')) return false
  board.view({ tool: 'select' })
  return true
}

/** Puts there what the tool in hand makes. Else into a zone; with the conduit tool, a list of ends; of a conduit the inspector; on anything else, its name. */
export const enter = command({
  id: 'enter',
  group: 'view',
  label: () => words().commands.enter,
  keys: ['Enter'],
  icon: 'corner-down-right',
  when: (state) =>
    standing(state) !== null || state.placing !== null || ['note', 'text', 'zone', 'stamp'].includes(state.tool),
  run(board) {
    const state = board.store.getState()
    if (placeByKey(board, state)) return true
    const at = standing(state)
    if (at === null) return false
    if (state.tool === 'conduit' && state.index.end(at)) {
      board.view({ tool: 'select', dialog: { id: 'connect', about: at } })
      return true
    }
    const first = state.index.zone(at) ? firstIn(state.index, state.scene, at as ZoneId) : null
    if (first !== null) return goToRecord(board, first)
    // A conduit's name and all else about it stand in the inspector, and so do a stamp and the words of a picture.
    if (!canBeNamed(state.index, at)) return board.run('show-inspector')
    board.view({ renaming: at })
    return true
  },
})

export const leave = command({
  id: 'leave',
  group: 'view',
  label: () => words().commands.leave,
  keys: ['Shift+Enter'],
  icon: 'corner-left-up',
  when: (state) => zoneAround({ index: state.index, focus: standing(state) }) !== null,
  run(board) {
    const state = board.store.getState()
    const zone = zoneAround({ index: state.index, focus: standing(state) })
    return zone !== null && goToRecord(board, zone)
  },
})

/** From a conduit to its end on that side; from an end to the first conduit that leaves (or arrives) there. */
function along(end: 'source' | 'target', key: string): Command {
  const commandId = `walk-to-${end}` as const
  return command({
    id: commandId,
    group: 'view',
    label: () => words().commands[commandId],
    keys: [`Alt+${key}`],
    icon: end === 'target' ? 'move-right' : 'move-left',
    when: (state) => standing(state) !== null,
    run(board) {
      const state = board.store.getState()
      const at = standing(state)
      const conduit = state.index.conduit(at ?? undefined)
      if (conduit) return state.index.end(conduit[end]) !== undefined && goToRecord(board, conduit[end])
      const here = at === null ? [] : state.index.conduitsAt(at as AssetId)
      const away = end === 'target' ? 'source' : 'target'
      const first = here.find((one) => one[away] === at) ?? here[0]
      return first !== undefined && goToRecord(board, first.id)
    },
  })
}

/** From conduit to conduit at the same end. */
function turn(by: 1 | -1, key: string): Command {
  const commandId = by > 0 ? 'walk-next' : 'walk-previous'
  return command({
    id: commandId,
    group: 'view',
    label: () => words().commands[commandId],
    keys: [`Alt+${key}`],
    icon: by > 0 ? 'chevrons-down' : 'chevrons-up',
    when: (state) => state.index.conduit(standing(state) ?? undefined) !== undefined,
    run(board) {
      const state = board.store.getState()
      const conduit = state.index.conduit(standing(state) ?? undefined)
      const next = conduit && nextAt(state, conduit, by)
      return next !== undefined && goToRecord(board, next.id)
    },
  })
}

function nextAt({ index }: BoardState, conduit: Conduit, by: number): Conduit | undefined {
  for (const end of [conduit.source, conduit.target]) {
    const here = index.conduitsAt(end)
    if (here.length > 1) return here[(here.indexOf(conduit) + by + here.length) % here.length]
  }
  return undefined
}

export const walks: readonly Command[] = [
  along('target', 'ArrowRight'),
  along('source', 'ArrowLeft'),
  turn(1, 'ArrowDown'),
  turn(-1, 'ArrowUp'),
]
