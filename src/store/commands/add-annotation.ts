import { z } from 'zod'
import { grown, onGrid, type Rect, toPlace } from '../../layout'
import type { Annotation } from '../../model'
import { addAnnotation, annotationId, removeRecords, setFields } from '../../model'
import { words } from '../../words'
import type { Board, Command } from '../board'
import { boundsOf, visibleRect } from '../camera'
import { nameOfRecord } from '../describe'
import { edit, editWithToast } from '../edit'
import { centreOf } from '../geometry'
import { id, point, rect } from './arguments'
import { commandWith, commandWithOptional } from './define'

type Kind = 'note' | 'text'
const HALF: Record<Kind, { readonly x: number; readonly y: number }> = { note: { x: 74, y: 46 }, text: { x: 0, y: 10 } }
const schema = z.object({ at: point.optional(), text: z.string().max(100_000).optional() })

/** Writes on the board: its middle (of a text, its left end) at a point, else in the middle of the view. */
export function annotate(board: Board, kind: Kind, { at, text = '' }: z.infer<typeof schema>): boolean {
  const state = board.store.getState()
  const middle = at ?? centreOf(visibleRect(state.viewport, state.viewSize))
  const corner = { x: middle.x - HALF[kind].x, y: middle.y - HALF[kind].y }
  const place = toPlace(state.scene, state.hasGrid ? onGrid(state.scene, corner) : corner)
  const annotation: Omit<Annotation, '$order'> = {
    id: annotationId(board.services.newId()),
    kind,
    place: { level: place.level, x: Math.round(place.x), y: Math.max(0, Math.round(place.y)) },
    ...(text === '' ? {} : { text }),
    ...(kind === 'note' ? { colour: state.marker.paper } : {}),
    ...(kind === 'note' && state.author !== '' ? { author: state.author } : {}),
  }
  const what = words().commands[`${kind}-tool`]
  const done = edit(board, addAnnotation(state.index, annotation), {
    label: words().store.steps.add(what.toLowerCase()),
    said: words().store.said.addedAlone(what),
    select: [annotation.id],
    mergeKey: writingKey(annotation.id),
  })
  // What is written while notes are hidden would be there unseen.
  const view = { focus: annotation.id, tool: 'select', hidesAnnotations: false } as const
  if (done) board.view({ ...view, renaming: text === '' ? annotation.id : null })
  return done
}

const writingKey = (annotation: string) => `write ${annotation}`

/**
 * What is written on a note or as free text. The first words are one step with putting it there. Free text without words
 * would be there unseen: it goes, without a trace where it is new.
 */
export const write = commandWith(z.object({ id, text: z.string().max(100_000) }), {
  id: 'write',
  group: 'edit',
  run(board, { id: which, text }) {
    const { index } = board.store.getState()
    const annotation = index.annotations.find((one) => one.id === which)
    if (!annotation) return false
    const before = annotation.text ?? ''
    const isBlank = text.trim() === ''
    const { steps, said } = words().store
    const joins = { mergeKey: writingKey(which), joins: before === '' }
    if (isBlank && annotation.kind === 'text') {
      const patch = removeRecords(index, [which])
      const what = nameOfRecord(index, which)
      if (before === '') return edit(board, patch, { label: steps.delete(what), said: said.nothingWritten, ...joins })
      return editWithToast(board, patch, { label: steps.delete(what), said: said.deleted(what) })
    }
    const patch = setFields(index, [which], { text: isBlank ? undefined : text })
    const what = words().commands[`${kindOf(annotation)}-tool`].toLowerCase()
    return edit(board, patch, {
      label: before === '' ? steps.add(what) : steps.fields(what),
      said: isBlank ? said.nothingWritten : said.written(text.trim()),
      ...joins,
    })
  },
})

function kindOf({ kind }: Annotation): Kind | 'frame' {
  return kind === 'text' || kind === 'frame' ? kind : 'note'
}

/** Room between a frame and what it is drawn round, px. */
const ROUND = 24
const FRAME = { width: 480, height: 300 }

/** Draws a frame: round a rectangle, else round what is selected, else in the middle of the view. Its title is asked for. */
export const addFrame = commandWithOptional(z.object({ rect: rect.optional(), text: z.string().max(200).optional() }), {
  id: 'add-frame',
  group: 'add',
  label: () => words().commands['add-frame'],
  icon: 'frame',
  inContextMenu: 'selection',
  run(board, args) {
    const { index, scene, selection } = board.store.getState()
    const round = boundsOf(scene, selection)
    const box = args?.rect ?? (round ? grown(round, ROUND) : inView(board))
    const annotation: Omit<Annotation, '$order'> = {
      id: annotationId(board.services.newId()),
      kind: 'frame',
      ...boxFields(board, box),
      ...(args?.text ? { text: args.text } : {}),
    }
    const what = words().commands['frame-tool']
    const done = edit(board, addAnnotation(index, annotation), {
      label: words().store.steps.add(what.toLowerCase()),
      said: words().store.said.addedAlone(what),
      select: [annotation.id],
      mergeKey: writingKey(annotation.id),
    })
    if (done) board.view({ focus: annotation.id, tool: 'select', renaming: args?.text ? null : annotation.id })
    return done
  },
})

function inView(board: Board): Rect {
  const { viewport, viewSize } = board.store.getState()
  const { x, y } = centreOf(visibleRect(viewport, viewSize))
  return { x: x - FRAME.width / 2, y: y - FRAME.height / 2, ...FRAME }
}

/** Gives an annotation another rectangle. */
export const resizeAnnotation = commandWith(z.object({ id, rect }), {
  id: 'resize-annotation',
  group: 'arrange',
  run(board, args) {
    const { index } = board.store.getState()
    const name = nameOfRecord(index, args.id)
    const isThere = index.annotations.some(({ id: one, locked }) => one === args.id && !locked)
    return (
      isThere &&
      edit(board, setFields(index, [args.id], boxFields(board, args.rect)), {
        label: words().store.steps.resize(name),
        said: words().store.said.resized(name),
      })
    )
  },
})

function boxFields(board: Board, box: Rect) {
  const place = toPlace(board.store.getState().scene, box)
  return {
    place: { level: place.level, x: Math.round(place.x), y: Math.round(place.y) },
    width: Math.round(box.width),
    height: Math.round(box.height),
  }
}

function addCommand(kind: Kind, icon: string): Command {
  const commandId = `add-${kind}` as const
  return commandWithOptional(schema, {
    id: commandId,
    group: 'add',
    label: () => words().commands[commandId],
    icon,
    inContextMenu: 'board',
    run: (board, args) => annotate(board, kind, args ?? {}),
  })
}

export const addNote = addCommand('note', 'sticky-note')
export const addText = addCommand('text', 'type')
