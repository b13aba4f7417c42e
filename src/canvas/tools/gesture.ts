import type { Point } from '../../layout'
import type { Hit } from '../view/hit'
import type { TouchHandle } from './touch-handles'

/** The pointer at one moment of a gesture. */
export interface Pointer {
  /** In pixels of the page. */
  readonly client: Point
  /** In pixels of the drawing. */
  readonly at: Point
  /** Shift, Ctrl or Cmd: adds to the selection. */
  readonly isAdding: boolean
  /** Alt: works on a copy. */
  readonly isCopying: boolean
  /** Ctrl or Cmd: nothing snaps. */
  readonly isFree: boolean
  readonly isCoarse: boolean
  /** How hard a pen is pressed, 0 to 1; a half where the device does not say. */
  readonly pressure: number
  /** Where it has been since the last frame, in order, this point among them. */
  readonly trail: readonly { readonly at: Point; readonly pressure: number }[]
}

/** Where a gesture began, and on what. */
export interface Press extends Pointer {
  readonly hit: Hit | null
  /** The handle that a finger is on; `hit` is then what is selected. */
  readonly handle?: TouchHandle
}

/** A drag from press to release. It shows what it would do; only the drop changes the drawing, by one command. */
export interface Gesture {
  /** Cursor while it lasts. */
  readonly cursor: string
  /** Whether the view moves along when the pointer comes near its border. */
  readonly pansAtBorder?: boolean
  move(pointer: Pointer): void
  drop(pointer: Pointer): void
  cancel(): void
}
