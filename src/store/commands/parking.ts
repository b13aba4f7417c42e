/** What is parked for later, and what was decided. */
import { z } from 'zod'
import { toPlace } from '../../layout'
import { type Annotation, addAnnotation, annotationId, type DiagramIndex, removeRecords, setFields } from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { visibleRect } from '../camera'
import { edit, editWithToast } from '../edit'
import { centreOf } from '../geometry'
import { freeNotePlace } from '../workshop/free-note'
import { id } from './arguments'
import { asksWho } from './author'
import { command, commandWith } from './define'

const filled = z.string().trim().min(1).max(100_000)

/** Takes the selected notes off the drawing into the parking lot; they keep their words, votes and comments. */
export const parkNotes = command({
  id: 'park-notes',
  group: 'edit',
  label: () => words().commands['park-notes'],
  keys: ['Alt+Shift+KeyP'],
  icon: 'square-parking',
  inContextMenu: 'selection',
  when: (state) => selectedNotes(state).length > 0,
  run(board) {
    const state = board.store.getState()
    const notes = selectedNotes(state)
    const say = words().store.workshop
    const patch = setFields(state.index, notes, { kind: 'parked', on: board.services.now() })
    return editWithToast(board, patch, { label: say.steps.park, said: say.parked(notes.length), select: [] })
  },
})

function selectedNotes({ index, selection }: BoardState): string[] {
  return [...selection].filter((one) => {
    const note = index.diagram.annotations.get(one as never)
    return note?.kind === 'note' && !note.locked
  })
}

export const parkThought = commandWith(z.object({ text: filled }), {
  id: 'park-thought',
  group: 'edit',
  run(board, { text }) {
    const { index, author } = board.store.getState()
    const say = words().store.workshop
    const record: Omit<Annotation, '$order'> = {
      id: annotationId(board.services.newId()),
      kind: 'parked',
      text,
      ...(author === '' ? {} : { author }),
      on: board.services.now(),
    }
    return edit(board, addAnnotation(index, record), { label: say.steps.park, said: say.parked(1) })
  },
})

function parkedOf(index: DiagramIndex, which: string): Annotation | undefined {
  return index.asides.find((one) => one.id === which && one.kind === 'parked')
}

/** A free place for a note in the middle of the view. */
export function placeForNote(board: Board): Annotation['place'] {
  const { scene, viewport, viewSize } = board.store.getState()
  const { x, y } = freeNotePlace(scene, centreOf(visibleRect(viewport, viewSize)))
  const place = toPlace(scene, { x: x - 74, y: y - 46 })
  return { level: place.level, x: Math.round(place.x), y: Math.max(0, Math.round(place.y)) }
}

/** Brings what is parked back onto the drawing as a note: to where it stood, else to a free place in view. */
export const unpark = commandWith(z.object({ parked: id }), {
  id: 'unpark',
  group: 'edit',
  run(board, { parked }) {
    const { index, marker } = board.store.getState()
    const record = parkedOf(index, parked)
    if (!record) return false
    const say = words().store.workshop
    const fields = {
      kind: 'note',
      on: undefined,
      decided: undefined,
      colour: record.colour ?? marker.paper,
      place: record.place ?? placeForNote(board),
    }
    const done = edit(board, setFields(index, [parked], fields), {
      label: say.steps.unpark,
      said: say.unparked,
      select: [parked],
    })
    if (done) board.run('show', { ids: [parked] })
    return done
  },
})

/** Says that it is decided: by whom and when. Taken back, it lies in the parking lot again. */
export const decide = commandWith(z.object({ parked: id, decided: z.boolean() }), {
  id: 'decide',
  group: 'edit',
  run(board, { parked, decided }) {
    const { index, author } = board.store.getState()
    const record = parkedOf(index, parked)
    if (!record || (decided && asksWho(board))) return false
    const say = words().store.workshop
    const fields = decided ? { decided, author, on: board.services.now() } : { decided: undefined }
    return edit(board, setFields(index, [parked], fields), {
      label: decided ? say.steps.decide : say.steps.undecide,
      said: decided ? say.decided(author) : say.undecided,
    })
  },
})

/** Changes the words of something in the lists of the workshop. */
export const editAside = commandWith(z.object({ aside: id, text: filled }), {
  id: 'edit-aside',
  group: 'edit',
  run(board, { aside, text }) {
    const { index } = board.store.getState()
    if (!index.asides.some((one) => one.id === aside && one.kind !== 'vote')) return false
    const say = words().store.workshop
    return edit(board, setFields(index, [aside], { text }), { label: say.steps.edit, said: say.edited })
  },
})

/** Takes something out of those lists; a comment goes with its replies. */
export const removeAside = commandWith(z.object({ aside: id }), {
  id: 'remove-aside',
  group: 'edit',
  run(board, { aside }) {
    const { index } = board.store.getState()
    const record = index.asides.find((one) => one.id === aside)
    if (!record) return false
    const replies = index.asides.filter(({ replyTo }) => replyTo === aside).map((one) => one.id as string)
    const say = words().store.workshop
    return editWithToast(board, removeRecords(index, [aside, ...replies]), {
      label: say.steps.remove,
      said: say.removed,
    })
  },
})
