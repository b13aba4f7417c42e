import type { Point, Scene } from '../../layout'
import { toPoint } from '../../layout'
import type { Annotation, DiagramIndex } from '../../model'
import { boxOf } from '../neighbours'

/** A comment with its replies, in the order in which they were written. */
export interface Thread {
  readonly comment: Annotation
  readonly replies: readonly Annotation[]
}

const made = new WeakMap<readonly Annotation[], readonly Thread[]>()

/** All comments of a drawing. The same list for the same drawing. */
export function threadsOf({ asides }: Pick<DiagramIndex, 'asides'>): readonly Thread[] {
  const known = made.get(asides)
  if (known) return known
  const replies = asides.filter(({ kind }) => kind === 'reply')
  const threads = asides
    .filter(({ kind }) => kind === 'comment')
    .map((comment) => ({ comment, replies: replies.filter(({ replyTo }) => replyTo === comment.id) }))
  made.set(asides, threads)
  return threads
}

/** The record that a comment is pinned to; null where it is pinned to a place, or what it was about is gone. */
export function pinnedTo(index: DiagramIndex, { about = [] }: Annotation): string | null {
  return about.find((id) => index.end(id) || index.conduit(id) || index.diagram.annotations.has(id as never)) ?? null
}

/** Open comments on a record. */
export function openCommentsOn(index: DiagramIndex, id: string): number {
  return threadsOf(index).filter(({ comment }) => !comment.resolved && pinnedTo(index, comment) === id).length
}

/** Where the pin of a comment stands: at a corner of its record, in the middle of its conduit, or at its place. */
export function pinPoint(index: DiagramIndex, scene: Scene, comment: Annotation): Point | null {
  const record = pinnedTo(index, comment)
  if (record === null) return comment.place && !comment.about?.length ? toPoint(scene, comment.place) : null
  const route = scene.conduits.get(record as never)
  const middle = route && (route.mark ?? route.points[Math.floor(route.points.length / 2)])
  if (middle) return { x: middle.x + 12, y: middle.y - 12 }
  const box = boxOf(scene, record)
  return box ? { x: box.x, y: box.y } : null
}
