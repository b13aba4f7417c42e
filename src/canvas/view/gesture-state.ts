import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ConduitRoute, Guide, Point, Rect } from '../../layout'
import type { InkKind, PurdueLevel } from '../../model'
import type { ChangeLine } from '../../store'

/** What a gesture shows while it lasts; nothing of it is in the board. */
export interface GestureState {
  /** What the mouse is over. */
  readonly hover: { readonly id: string; readonly isConnectable: boolean } | null
  readonly marquee: Rect | null
  /** A zone that is being drawn or resized. */
  readonly frame: Rect | null
  /** A conduit that is being drawn or whose end is being moved. */
  readonly line: {
    readonly from: Point
    readonly to: Point
    readonly isAttached: boolean
    /** It cannot end here; the label says why. */
    readonly isRefused: boolean
    readonly label: string
  } | null
  /** A line on its way: x, y and pressure of each point, in turn, px of the drawing. */
  readonly ink: { readonly kind: InkKind; readonly points: readonly number[] } | null
  /** What the eraser has gone over. */
  readonly erased: ReadonlySet<string> | null
  readonly target:
    | { readonly kind: 'lane'; readonly level: PurdueLevel }
    | { readonly kind: 'zone' | 'asset'; readonly id: string; readonly rect: Rect }
    | { readonly kind: 'conduit'; readonly route: ConduitRoute }
    | null
  /** A card at the pointer that is not in the drawing yet: its asset type and middle, and whether a click places it. */
  readonly ghost: {
    readonly type: string
    readonly role: string | undefined
    readonly at: Point
    readonly isPlaced: boolean
  } | null
  /** Why what is dragged has snapped. */
  readonly guides: readonly Guide[]
  /** What a drop here would change in the findings, said at the pointer. */
  readonly note: readonly ChangeLine[]
  /** A sheet lies over the canvas while something is dragged, with this cursor. */
  readonly sheet: string | null
  readonly isHandHeld: boolean
  /** A pen has been used: fingers then move the view while it draws. */
  readonly hasPen: boolean
  /** A finger was the last to press: what is selected shows handles for it. */
  readonly isTouched: boolean
}

export const NO_GESTURE: GestureState = {
  hover: null,
  marquee: null,
  frame: null,
  line: null,
  ink: null,
  erased: null,
  target: null,
  ghost: null,
  guides: [],
  note: [],
  sheet: null,
  isHandHeld: false,
  hasPen: false,
  isTouched: false,
}

export type GestureStore = StoreApi<GestureState>
export const createGestureStore = (): GestureStore =>
  createStore(() => ({ ...NO_GESTURE, isTouched: matchMedia('(pointer: coarse)').matches }))
