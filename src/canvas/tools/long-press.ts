import type { Point } from '../../layout'

const AFTER = 500
/** So long after ours the browser's own word of the same press is no second one. */
const ECHO = 1200

/**
 * A finger or a pen held still asks for the menu, as the right button does. Some browsers say so themselves, a little
 * sooner or later, and some never do: whichever is first, what is pressed is selected before the menu reads it.
 */
export class LongPress {
  readonly #element: HTMLElement
  readonly #select: () => boolean
  #timer: ReturnType<typeof setTimeout> | undefined
  #askedAt = Number.NEGATIVE_INFINITY

  /** `select` readies the drawing for the menu; false where the press has become something else. */
  constructor(element: HTMLElement, select: () => boolean) {
    this.#element = element
    this.#select = select
  }

  listen(signal: AbortSignal): void {
    this.#element.addEventListener('contextmenu', (event) => this.#heard(event), { signal, capture: true })
  }

  begin(at: Point): void {
    this.end()
    this.#timer = setTimeout(() => this.#ask(at), AFTER)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #ask(at: Point): void {
    this.#timer = undefined
    if (!this.#select()) return
    const asked = { bubbles: true, cancelable: true, button: 2, clientX: at.x, clientY: at.y }
    this.#element.dispatchEvent(new MouseEvent('contextmenu', asked))
    this.#askedAt = performance.now()
  }

  #heard(event: MouseEvent): void {
    if (event.isTrusted && performance.now() - this.#askedAt < ECHO) {
      event.preventDefault()
      event.stopPropagation()
    }
    if (this.#timer === undefined) return
    this.end()
    this.#select()
  }
}
