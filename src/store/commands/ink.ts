/** Pen, highlighter, arrow, eraser, stamps and pictures: marks on the drawing that mean nothing to the rules. */
import { z } from 'zod'
import { STAMPS } from '../../catalogue'
import { inkExtent, isInk, toPlace } from '../../layout'
import {
  type Annotation,
  addAnnotation,
  annotationId,
  annotationSchema,
  INK_COLOURS,
  INK_KINDS,
  type InkKind,
  NOTE_COLOURS,
  removeRecords,
} from '../../model'
import { words } from '../../words'
import type { Board, BoardState, Marker } from '../board'
import { visibleRect } from '../camera'
import { describe, markName } from '../describe'
import { edit, editWithToast } from '../edit'
import { centreOf } from '../geometry'
import { boxOf } from '../neighbours'
import { pointerOf } from '../pointer'
import { ids, point } from './arguments'
import { command, commandWith, commandWithOptional } from './define'

const WEIGHTS: Readonly<Record<InkKind, Readonly<Record<Marker['weight'], number>>>> = {
  stroke: { thin: 2.5, medium: 4, thick: 8 },
  arrow: { thin: 2, medium: 3, thick: 6 },
  highlight: { thin: 12, medium: 18, thick: 28 },
}

/** The width of the line that a pen draws now, px. */
export function weightOf(kind: InkKind, { weight }: Pick<Marker, 'weight'>): number {
  return WEIGHTS[kind][weight]
}

/** The name of the colour that it draws in. */
export function colourOf(kind: InkKind, { ink, highlight }: Pick<Marker, 'ink' | 'highlight'>): string {
  return kind === 'highlight' ? highlight : ink
}

type Added = Omit<Annotation, '$order' | 'id' | 'place'>

/** Puts a mark on the board with its corner at a point, and shows annotations if they were hidden. */
function add(board: Board, at: { readonly x: number; readonly y: number }, fields: Added, selects: boolean): boolean {
  const { index, scene } = board.store.getState()
  const { level, x, y } = toPlace(scene, at)
  const made: Omit<Annotation, '$order'> = {
    id: annotationId(board.services.newId()),
    ...fields,
    place: { level, x: tenth(x), y: tenth(y) },
  }
  const what = markName(made) ?? ''
  const done = edit(board, addAnnotation(index, made), {
    label: words().store.steps.add(what.toLowerCase()),
    said: words().store.said.addedAlone(what),
    ...(selects ? { select: [made.id] } : {}),
  })
  if (done && board.store.getState().hidesAnnotations) board.view({ hidesAnnotations: false })
  return done
}

const tenth = (value: number) => Math.round(value * 10) / 10

const coordinate = z.number().min(-1e7).max(1e7)
/** Most points of one line; a hand draws for minutes until there are so many. */
const MOST_POINTS = 20_000

/**
 * Draws a line through points of the drawing: x, y and pressure (0 to 1) of each, in turn. Points so near that nobody sees
 * the step between them are left out.
 */
export const addInk = commandWith(z.object({ kind: z.enum(INK_KINDS), points: z.array(coordinate).min(3) }), {
  id: 'add-ink',
  group: 'add',
  run(board, { kind, points }) {
    const { marker } = board.store.getState()
    const thinned = kind === 'arrow' ? endsOf(points) : withoutTiny(points)
    const left = Math.min(...everyThird(thinned, 0))
    const top = Math.min(...everyThird(thinned, 1))
    if (kind === 'arrow' && thinned.length < 6) return false
    const own = thinned.map((value, i) => (i % 3 === 2 ? hundredth(value) : tenth(value - (i % 3 === 0 ? left : top))))
    const fields: Added = {
      kind,
      ...inkExtent(own),
      colour: colourOf(kind, marker),
      weight: weightOf(kind, marker),
      points: own,
    }
    return add(board, { x: left, y: top }, fields, kind === 'arrow')
  },
})

const hundredth = (value: number) => Math.min(1, Math.max(0, Math.round(value * 100) / 100))

function everyThird(points: readonly number[], from: 0 | 1): number[] {
  return points.filter((_, i) => i % 3 === from)
}

function endsOf(points: readonly number[]): readonly number[] {
  const whole = points.slice(0, points.length - (points.length % 3))
  const [start, end] = [whole.slice(0, 3), whole.slice(-3)]
  return start[0] === end[0] && start[1] === end[1] ? start : [...start, ...end]
}

/** Steps of less than a pixel go; of a line that is still too long, every second point, until it is not. */
function withoutTiny(points: readonly number[]): readonly number[] {
  let kept: number[] = []
  for (let i = 0; i + 2 < points.length; i += 3) {
    const [x, y, pressure] = [points[i] as number, points[i + 1] as number, points[i + 2] as number]
    const [lastX, lastY] = [kept.at(-3), kept.at(-2)]
    const isTiny = lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < 1
    if (!isTiny) kept.push(x, y, pressure)
  }
  while (kept.length > 3 * MOST_POINTS) kept = kept.filter((_, i) => Math.floor(i / 3) % 2 === 0)
  return kept
}

/** An arrow from the border of one selected record to that of the other: what the pointer draws, by key. */
export const addArrow = command({
  id: 'add-arrow',
  group: 'add',
  label: () => words().commands['add-arrow'],
  icon: 'move-up-right',
  inContextMenu: 'selection',
  when: (state) => endsOfArrow(state) !== null,
  run(board) {
    const ends = endsOfArrow(board.store.getState())
    return ends !== null && addInk.run(board, { kind: 'arrow', points: ends })
  },
})

/** From middle to middle, each end drawn back to the border of its box. */
function endsOfArrow({ scene, selection }: BoardState): number[] | null {
  const boxes = [...selection].flatMap((one) => boxOf(scene, one) ?? [])
  const [from, to] = boxes
  if (selection.size !== 2 || !from || !to) return null
  const [a, b] = [centreOf(from), centreOf(to)]
  const back = (box: { width: number; height: number }) => {
    const [dx, dy] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)]
    return Math.min(dx === 0 ? 1 : (box.width / 2 + 6) / dx, dy === 0 ? 1 : (box.height / 2 + 6) / dy)
  }
  const [start, end] = [back(from), 1 - back(to)]
  if (end <= start) return null
  const at = (share: number) => [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, 0.5]
  return [...at(start), ...at(end)]
}

/** What the eraser takes: what pens and stamps left. Notes, texts and pictures are deleted, not rubbed out. */
export function isErasable(annotation: Pick<Annotation, 'kind' | 'locked'> | undefined): boolean {
  return annotation !== undefined && !annotation.locked && (isInk(annotation) || annotation.kind === 'stamp')
}

/** Rubs out marks: one step for all that the eraser went over. */
export const erase = commandWith(z.object({ ids }), {
  id: 'erase',
  group: 'edit',
  run(board, { ids: wanted }) {
    const { index } = board.store.getState()
    const gone = wanted.filter((one) => isErasable(index.diagram.annotations.get(one as never)))
    const what = describe(index, gone)
    return edit(board, removeRecords(index, gone), {
      label: words().store.steps.erase(what),
      said: words().store.said.erased(what),
    })
  },
})

/** All that pens and stamps left goes, in one step. */
export const eraseAll = command({
  id: 'erase-all',
  group: 'edit',
  label: () => words().commands['erase-all'],
  icon: 'eraser',
  inContextMenu: 'board',
  when: ({ index }) => index.annotations.some(isErasable),
  run(board) {
    const { index } = board.store.getState()
    const all = index.annotations.filter(isErasable).map(({ id: one }) => one as string)
    const what = describe(index, all)
    return editWithToast(board, removeRecords(index, all), {
      label: words().store.steps.erase(what),
      said: words().store.said.erased(what),
    })
  },
})

const STAMP = 36

/** Stamps at a point, else in the middle of the view. */
export const addStamp = commandWithOptional(z.object({ at: point.optional(), stamp: z.enum(STAMPS).optional() }), {
  id: 'add-stamp',
  group: 'add',
  label: () => words().commands['add-stamp'],
  icon: 'stamp',
  inContextMenu: 'board',
  run(board, args) {
    const { marker, viewport, viewSize } = board.store.getState()
    const { x, y } = args?.at ?? centreOf(visibleRect(viewport, viewSize))
    const stamp = args?.stamp ?? marker.stamp
    return add(board, { x: x - STAMP / 2, y: y - STAMP / 2 }, { kind: 'stamp', stamp }, args?.at === undefined)
  },
})

/** A picture on the board is at first no larger than this, px. */
const LARGEST = 480
/** Text of all pictures in one drawing, at most: what is larger is no longer sent and saved in one go. */
const MOST_PICTURES = 12_000_000

/** Puts a picture on the board: data that was read, checked and made small (`data:image/…`), with its size in px. */
export const addImage = commandWith(
  z.object({
    image: annotationSchema.shape.image.unwrap(),
    width: z.number().positive().max(20_000),
    height: z.number().positive().max(20_000),
    at: point.optional(),
    alt: z.string().max(1000).optional(),
  }),
  {
    id: 'add-image',
    group: 'add',
    run(board, { image, width, height, at, alt }) {
      const { index, viewport, viewSize } = board.store.getState()
      const there = index.annotations.reduce((sum, one) => sum + (one.image?.length ?? 0), 0)
      if (there + image.length > MOST_PICTURES) {
        board.toast(words().store.said.tooManyPictures)
        return false
      }
      const scale = Math.min(1, LARGEST / Math.max(width, height))
      const size = { width: Math.max(8, Math.round(width * scale)), height: Math.max(8, Math.round(height * scale)) }
      const middle = at ?? pointerOf(board) ?? centreOf(visibleRect(viewport, viewSize))
      const corner = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 }
      const done = add(board, corner, { kind: 'image', image, ...size, ...(alt ? { alt } : {}) }, true)
      if (done) board.view({ tool: 'select' })
      return done
    },
  },
)

/** With what pens draw from now on, and which paper and stamp come next. */
export const setMarker = commandWith(
  z.object({
    ink: z.enum(INK_COLOURS).optional(),
    highlight: z.enum(NOTE_COLOURS).optional(),
    paper: z.enum(NOTE_COLOURS).optional(),
    weight: z.enum(['thin', 'medium', 'thick']).optional(),
    stamp: z.enum(STAMPS).optional(),
  }),
  {
    id: 'set-marker',
    group: 'tools',
    run(board, change) {
      const { marker } = board.store.getState()
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      if (Object.keys(given).length === 0) return false
      board.view({ marker: { ...marker, ...given } })
      return true
    },
  },
)

/** Hides what people wrote and drew on the drawing, so that only the drawing is seen; shows it again. */
export const toggleAnnotations = command({
  id: 'toggle-annotations',
  group: 'view',
  label: () => words().commands['toggle-annotations'],
  keys: ['Alt+Shift+KeyN'],
  icon: 'eye',
  inContextMenu: 'board',
  run(board) {
    const { hidesAnnotations, selection, index, focus } = board.store.getState()
    const isNote = (one: string | null) => one !== null && index.diagram.annotations.has(one as never)
    board.view({
      hidesAnnotations: !hidesAnnotations,
      ...(hidesAnnotations
        ? {}
        : {
            selection: new Set([...selection].filter((one) => !isNote(one))),
            focus: isNote(focus) ? null : focus,
            renaming: null,
          }),
    })
    board.announce(hidesAnnotations ? words().store.said.annotationsShown : words().store.said.annotationsHidden)
    return true
  },
})
