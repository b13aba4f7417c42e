import { z } from 'zod'
import { toPlace } from '../../layout'
import type { Annotation } from '../../model'
import { addAnnotation, annotationId } from '../../model'
import { words } from '../../words'
import type { Board, Command } from '../board'
import { visibleRect } from '../camera'
import { edit } from '../edit'
import { centreOf } from '../geometry'
import { point } from './arguments'
import { commandWithOptional } from './define'

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
  })
  if (done) board.view({ focus: annotation.id, tool: 'select', renaming: text === '' ? annotation.id : null })
  return done
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
