/** Comments pinned to records, findings and places, their replies, and whether they are settled. */
import { z } from 'zod'
import { toPlace } from '../../layout'
import { type Annotation, addAnnotation, annotationId, findRecord, setFields } from '../../model'
import { words } from '../../words'
import type { Board } from '../board'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { pinnedTo } from '../workshop/comments'
import { id, point } from './arguments'
import { asksWho } from './author'
import { command, commandWith } from './define'

const text = z.string().trim().min(1).max(100_000)
const schema = z.union([z.object({ record: id, text }), z.object({ finding: id, text }), z.object({ at: point, text })])

/** Pins a comment to a record, a finding or a point of the drawing (canvas px). */
export const addComment = commandWith(schema, {
  id: 'add-comment',
  group: 'edit',
  run(board, args) {
    const { index } = board.store.getState()
    const anchor = anchorOf(board, args)
    if (!anchor || asksWho(board)) return false
    const { author } = board.store.getState()
    const record: Omit<Annotation, '$order'> = {
      id: annotationId(board.services.newId()),
      kind: 'comment',
      text: args.text,
      author,
      on: board.services.now(),
      ...anchor,
    }
    const say = words().store.workshop
    const done = edit(board, addAnnotation(index, record), {
      label: say.steps.comment,
      said: anchor.called ? say.commentedOn(anchor.called) : say.commented,
    })
    if (done) board.view({ openComment: record.id })
    return done
  },
})

type Anchor = Pick<Annotation, 'about' | 'rule' | 'cause' | 'called' | 'place'>

function anchorOf(board: Board, args: z.infer<typeof schema>): Anchor | null {
  const { index, findings, scene } = board.store.getState()
  if ('record' in args) {
    if (!findRecord(index.diagram, args.record)) return null
    return { about: [args.record], called: nameOfRecord(index, args.record) }
  }
  if ('finding' in args) {
    const finding = findings.find((one) => one.id === args.finding)
    if (!finding) return null
    const { rule, about, cause, sentence } = finding
    return { rule, about, cause: cause.slice(0, 200), called: sentence }
  }
  const { level, x, y } = toPlace(scene, args.at)
  return { place: { level, x: Math.round(x), y: Math.round(y) } }
}

/** Opens the list with its field for a new comment: on what is selected, on the finding shown, else in the middle of the view. */
export const commentHere = command({
  id: 'comment-here',
  group: 'view',
  label: () => words().commands['comment-here'],
  keys: ['Shift+m'],
  icon: 'message-square-plus',
  inContextMenu: 'selection',
  run(board) {
    const { panelAsked } = board.store.getState()
    board.view({
      panel: 'workshop',
      workshopTab: 'comments',
      openComment: null,
      panelAsked: panelAsked + 1,
      fieldAsked: true,
    })
    return true
  },
})

export const reply = commandWith(z.object({ comment: id, text }), {
  id: 'reply',
  group: 'edit',
  run(board, { comment, text: said }) {
    const { index } = board.store.getState()
    if (!index.asides.some((one) => one.id === comment && one.kind === 'comment') || asksWho(board)) return false
    const { author } = board.store.getState()
    const record: Omit<Annotation, '$order'> = {
      id: annotationId(board.services.newId()),
      kind: 'reply',
      replyTo: comment,
      text: said,
      author,
      on: board.services.now(),
    }
    const say = words().store.workshop
    return edit(board, addAnnotation(index, record), { label: say.steps.reply, said: say.replied })
  },
})

/** Settles a comment or an open question, or opens it again. */
export const resolve = commandWith(z.object({ aside: id, resolved: z.boolean() }), {
  id: 'resolve',
  group: 'edit',
  run(board, { aside, resolved }) {
    const { index } = board.store.getState()
    const record = index.asides.find((one) => one.id === aside)
    if (record?.kind !== 'comment' && record?.kind !== 'question') return false
    const say = words().store.workshop
    return edit(board, setFields(index, [aside], { resolved: resolved ? true : undefined }), {
      label: resolved ? say.steps.resolve : say.steps.reopen,
      said: resolved ? say.resolved : say.reopened,
    })
  },
})

/** Opens a comment in the list and brings what it is about into view. */
export const openComment = commandWith(z.object({ comment: id.nullable() }), {
  id: 'open-comment',
  group: 'view',
  run(board, { comment }) {
    const { index, panelAsked, onlyShows } = board.store.getState()
    const record = index.asides.find((one) => one.id === comment && one.kind === 'comment')
    if (comment !== null && !record) return false
    board.view({ openComment: comment })
    if (!record) return true
    if (!onlyShows) board.view({ panel: 'workshop', workshopTab: 'comments', panelAsked: panelAsked + 1 })
    const about = pinnedTo(index, record)
    if (about !== null) {
      board.run('select', { ids: [about] })
      board.run('show', { ids: [about] })
    }
    return true
  },
})
