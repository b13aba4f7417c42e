import type { Point } from '../../layout'
import type { Diagram } from '../../model'
import { type Board, type ChangeLine, changeLines, onlyPlaces, rehearse } from '../../store'
import type { GestureStore } from '../view/gesture-state'
import type { Size } from '../view/view-window'

/** What a gesture runs when it is dropped. */
export interface Drop {
  readonly command: string
  readonly args: unknown
}

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

export function runDrop({ board }: Canvas, { command, args }: Drop): void {
  board.run(command, args)
}

/** So long a gesture stays with what it is over before it is asked what the drop would change: no flicker on the way. */
const REST = 120
/** From the pointer, in pixels of the screen; below the label that the line of a conduit has there, and above a finger. */
const AWAY = { across: 14, down: 16, belowLabel: 38, aboveFinger: 44, border: 8 }

interface Question {
  readonly key: string
  readonly diagram: Diagram
  drop(): Drop | null
}

/**
 * Says at the pointer what a drop would change in the findings: asked of the checker beside the page, once for each thing
 * that the drop would go to, by the patch of the command that the drop runs.
 */
export class DropNotes {
  readonly #canvas: Canvas
  #question: Question | null = null
  /** Asked for while another question is still open: that one is answered first. */
  #isDue = false
  #isAsking = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #at: Pointer | null = null
  #element: HTMLElement | null = null
  #size: Size = { width: 0, height: 0 }

  constructor(canvas: Canvas) {
    this.#canvas = canvas
  }

  /**
   * Tells what a gesture is over, at most once a frame. As long as `key` stays, the drop means the same; null where
   * nothing would be dropped. `drop` is called when it is time to ask.
   */
  over(key: string | null, pointer: Pointer, drop: () => Drop | null): void {
    this.#at = pointer
    const { diagram } = this.#canvas.board.store.getState()
    if (key !== null && this.#question?.key === key && this.#question.diagram === diagram) this.#follow()
    else this.#change(key === null ? null : { key, diagram, drop })
  }

  /** The gesture ended: nothing is said any more, and no answer is waited for. */
  end(): void {
    this.#change(null)
  }

  /** Takes the element of the note, which then follows the pointer without being rendered or measured again. */
  carry(element: HTMLElement | null): void {
    this.#element = element
    if (element) this.#size = { width: element.offsetWidth, height: element.offsetHeight }
    this.#follow()
  }

  #change(question: Question | null): void {
    if (question === null && this.#question === null) return
    clearTimeout(this.#timer)
    this.#question = question
    this.#isDue = false
    this.#show([])
    if (question && this.#canvas.board.services.tryOut) this.#timer = setTimeout(() => this.#ask(question), REST)
  }

  #ask(question: Question): void {
    if (this.#isAsking) {
      this.#isDue = true
      return
    }
    const { board } = this.#canvas
    const drop = question.drop()
    const patch = drop && rehearse(board, drop.command, drop.args)
    if (!patch || onlyPlaces(patch)) return
    this.#isAsking = true
    void Promise.resolve(board.services.tryOut?.(question.diagram, patch))
      .catch(() => null)
      .then((changes) => {
        this.#isAsking = false
        if (this.#question === question) this.#show(changes ? changeLines(changes) : [])
        else if (this.#isDue && this.#question) this.#askNext(this.#question)
      })
  }

  #askNext(question: Question): void {
    this.#isDue = false
    this.#ask(question)
  }

  #show(note: readonly ChangeLine[]): void {
    const { gestures } = this.#canvas
    if (note.length > 0 || gestures.getState().note.length > 0) gestures.setState({ note })
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
