import type { Point } from '../../layout'
import { type Board, type MayRun, WouldChange } from '../../store'
import type { GestureStore } from '../view/gesture-state'
import type { Size } from '../view/view-window'

/** From the pointer, in pixels of the screen; below the label that the line of a conduit has there, and above a finger. */
const AWAY = { across: 14, down: 16, belowLabel: 38, aboveFinger: 44, border: 8 }

/** The canvas that the notes are of. */
interface Canvas {
  readonly board: Board
  readonly gestures: GestureStore
  readonly size: Size
  /** A point of the page measured from the corner of the drawing's element. */
  toElement(client: Point): Point
}

/** Of a pointer, where it is in pixels of the page, and whether it is a finger. */
interface Pointer {
  readonly client: Point
  readonly isCoarse: boolean
}

/** Ends a gesture by what it would run. */
export function runDrop({ board }: Pick<Canvas, 'board'>, { command, args }: MayRun): void {
  board.run(command, args)
}

/** Says at the pointer what a drop would change in the findings. */
export class DropNotes {
  readonly #canvas: Canvas
  readonly #question: WouldChange
  #at: Pointer | null = null
  #element: HTMLElement | null = null
  #size: Size = { width: 0, height: 0 }

  constructor(canvas: Canvas) {
    this.#canvas = canvas
    this.#question = new WouldChange(canvas.board, (note) => {
      if (note.length > 0 || canvas.gestures.getState().note.length > 0) canvas.gestures.setState({ note })
    })
  }

  /**
   * Tells what a gesture is over, at most once a frame. As long as `key` stays, the drop means the same; null where
   * nothing would be dropped. `drop` is called when it is time to ask.
   */
  over(key: string | null, pointer: Pointer, drop: () => MayRun | null): void {
    this.#at = pointer
    this.#question.ask(key, drop)
    this.#follow()
  }

  /** The gesture ended. */
  end(): void {
    this.#question.end()
  }

  /** Takes the element of the note, which then follows the pointer without being rendered or measured again. */
  carry(element: HTMLElement | null): void {
    this.#element = element
    if (element) this.#size = { width: element.offsetWidth, height: element.offsetHeight }
    this.#follow()
  }

  #follow(): void {
    if (!this.#element || !this.#at) return
    const { x, y } = this.#placeFor(this.#size, this.#canvas.toElement(this.#at.client))
    this.#element.style.translate = `${x}px ${y}px`
  }

  /** Beside the pointer, as far as the canvas goes; above it where there is no room below, and above a finger. */
  #placeFor(note: Size, at: Point): Point {
    const { size, gestures } = this.#canvas
    const down = gestures.getState().line?.label ? AWAY.belowLabel : AWAY.down
    const [below, above] = [at.y + down, at.y - note.height - (this.#at?.isCoarse ? AWAY.aboveFinger : AWAY.down)]
    const fitsBelow = below + note.height <= size.height - AWAY.border
    const goesAbove = (this.#at?.isCoarse && above >= AWAY.border) || !fitsBelow
    return {
      x: Math.round(Math.max(AWAY.border, Math.min(at.x + AWAY.across, size.width - note.width - AWAY.border))),
      y: Math.round(Math.max(AWAY.border, goesAbove ? above : below)),
    }
  }
}
