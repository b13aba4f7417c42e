import type { Rect } from '../layout'
import type { Annotation, DiagramIndex } from '../model'
import type { Finding } from '../rules'
import type { Board, BoardState } from './board'
import { boundsOf, openSize, viewportFor, wholeDrawing } from './camera'

/** One thing that is shown at a time while presenting. `key` stays the same while the drawing changes. */
export type Slide =
  | { readonly kind: 'whole'; readonly key: 'whole' }
  | { readonly kind: 'frame'; readonly key: string; readonly frame: Annotation }
  | {
      readonly kind: 'finding'
      readonly key: string
      readonly finding: Finding
      /** Which one it is of all of its severity, from 1. */
      readonly at: number
      readonly of: number
    }

/** The frames of a drawing, in the order in which they are presented: that of the file. */
export function framesOf(index: DiagramIndex): readonly Annotation[] {
  return index.annotations.filter(({ kind }) => kind === 'frame')
}

/** What of a drawing is presented. */
export interface SlideChoice {
  /** Advice too, not only errors and warnings. */
  readonly hasAdvice: boolean
  /** Frames that are left out. */
  readonly without: ReadonlySet<string>
}

export const FIRST_CHOICE: SlideChoice = { hasAdvice: false, without: new Set() }

/**
 * What is presented: the frames in order (without any, the whole drawing), then every open error and warning, worst first;
 * advice where it is asked for.
 */
export function slidesOf(
  { index, findings }: Pick<BoardState, 'index' | 'findings'>,
  { hasAdvice, without }: SlideChoice = FIRST_CHOICE,
): readonly Slide[] {
  const kept = framesOf(index).filter(({ id }) => !without.has(id))
  const frames = kept.map((frame): Slide => ({ kind: 'frame', key: `frame ${frame.id}`, frame }))
  const open = findings.filter(
    ({ acceptance, severity }) => acceptance === null && (hasAdvice || severity !== 'advice'),
  )
  const counted = new Map<string, number>()
  const found = open.map((finding): Slide => {
    const at = (counted.get(finding.severity) ?? 0) + 1
    counted.set(finding.severity, at)
    const of = open.filter(({ severity }) => severity === finding.severity).length
    return { kind: 'finding', key: `finding ${finding.id}`, finding, at, of }
  })
  return [...(frames.length > 0 ? frames : [{ kind: 'whole', key: 'whole' } as const]), ...found]
}

/** What a finding is shown with: what it is about, its path, and the ends of its conduits. */
export function shownWith({ about, path }: Finding, index: DiagramIndex): ReadonlySet<string> {
  const ends = about.flatMap((id) => {
    const conduit = index.conduit(id)
    return conduit ? [conduit.source as string, conduit.target as string] : []
  })
  return new Set<string>([...about, ...path, ...ends])
}

/** The nearest that a slide is looked at: large, and with something of its surroundings. */
const NEAREST = 2
/** Round what a finding is about, so that one sees where that stands; px of the drawing. */
const AROUND = 60

/** Brings a slide into view: a frame whole, a finding with its path drawn. Changes the view only. */
export function lookAtSlide(board: Board, slide: Slide, instant = false): void {
  const state = board.store.getState()
  const { scene, index, cameraGoal } = state
  const size = openSize(state)
  const shown = slide.kind === 'finding' ? shownWith(slide.finding, index) : new Set<string>()
  const bounds = slide.kind === 'frame' ? boundsOf(scene, [slide.frame.id]) : boundsOf(scene, shown)
  const near = bounds && slide.kind === 'finding' ? widened(bounds, AROUND) : bounds
  const viewport = near ? viewportFor(near, size, NEAREST) : wholeDrawing(scene, size)
  board.view({
    shownFinding: slide.kind === 'finding' ? slide.finding.id : null,
    selection: shown,
    focus: null,
    preview: null,
    cameraGoal: { viewport, serial: (cameraGoal?.serial ?? 0) + 1, instant },
  })
}

const widened = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
