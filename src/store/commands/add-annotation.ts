import { z } from 'zod'
import { toPlace } from '../../layout'
import type { Annotation } from '../../model'
import { addAnnotation, annotationId, removeRecords, setFields } from '../../model'
import { words } from '../../words'
import type { Board, Command } from '../board'
import { visibleRect } from '../camera'
import { nameOfRecord } from '../describe'
import { edit, editWithToast } from '../edit'
import { centreOf } from '../geometry'
import { id, point } from './arguments'
import { commandWith, commandWithOptional } from './define'

type Kind = 'note' | 'text'
const HALF: Record<Kind, { readonly x: number; readonly y: number }> = { note: { x: 74, y: 46 }, text: { x: 0, y: 10 } }
const schema = z.object({ at: point.optional(), text: z.string().max(100_000).optional() })

/** Writes on the board: its middle (of a text, its left end) at a point, else in the middle of the view. */
export function annotate(board: Board, kind: Kind, { at, text = '' }: z.infer<typeof schema>): boolean {
  const state = board.store.getState()
  const middle = at ?? centreOf(visibleRect(state.viewport, state.viewSize))
  const place = toPlace(state.scene, { x: middle.x - HALF[kind].x, y: middle.y - HALF[kind].y })
  const annotation: Omit<Annotation, '$order'> = {
    id: annotationId(board.services.newId()),
    kind,
    place: { level: place.level, x: Math.round(place.x), y: Math.max(0, Math.round(place.y)) },
    ...(text === '' ? {} : { text }),
    ...(kind === 'note' ? { colour: 'yellow' } : {}),
  }
  const what = words().commands[`${kind}-tool`]
  const done = edit(board, addAnnotation(state.index, annotation), {
    label: words().store.steps.add(what.toLowerCase()),
    said: words().store.said.addedAlone(what),
    select: [annotation.id],
    mergeKey: writingKey(annotation.id),
  })
  if (done) board.view({ focus: annotation.id, tool: 'select', renaming: text === '' ? annotation.id : null })
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
    const what = words().commands[annotation.kind === 'text' ? 'text-tool' : 'note-tool'].toLowerCase()
    return edit(board, patch, {
      label: before === '' ? steps.add(what) : steps.fields(what),
      said: isBlank ? said.nothingWritten : said.written(text.trim()),
      ...joins,
    })
  },
})

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
