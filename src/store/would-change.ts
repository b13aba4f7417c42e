import type { Diagram } from '../model'
import type { Board } from './board'
import { type ChangeLine, changeLines } from './change-lines'
import { onlyPlaces } from './only-places'
import { rehearse } from './rehearse'

/** A command that may be run. */
export interface MayRun {
  readonly command: string
  readonly args: unknown
}

/** So long a question stays before it is asked, ms: no flicker on the way. */
const REST = 120

interface Question {
  readonly key: string
  readonly diagram: Diagram
  mayRun(): MayRun | null
}

/**
 * Asks the checker beside the page what a command would change in the findings, by the patch of the command itself. One
 * question at a time, the last one next; an answer that comes after its question is past is dropped.
 */
export class WouldChange {
  #question: Question | null = null
  /** Asked for while another question is still open: that one is answered first. */
  #isDue = false
  #isAsking = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `tell` gets the answer to a question, and nothing at all as soon as there is another one or none. */
  constructor(
    readonly board: Board,
    readonly tell: (lines: readonly ChangeLine[]) => void,
  ) {}

  /**
   * As long as `key` and the drawing stay, the answer is the same; null is no question. `mayRun` is called when it is time
   * to ask.
   */
  ask(key: string | null, mayRun: () => MayRun | null): void {
    const { diagram } = this.board.store.getState()
    if (key !== null && this.#question?.key === key && this.#question.diagram === diagram) return
    this.#change(key === null ? null : { key, diagram, mayRun })
  }

  /** Nothing is told any more, and no answer is waited for. */
  end(): void {
    this.#change(null)
  }

  #change(question: Question | null): void {
    if (question === null && this.#question === null) return
    clearTimeout(this.#timer)
    this.#question = question
    this.#isDue = false
    this.tell([])
    if (question && this.board.services.tryOut) this.#timer = setTimeout(() => this.#send(question), REST)
  }

  #send(question: Question): void {
    if (this.#isAsking) {
      this.#isDue = true
      return
    }
    const run = question.mayRun()
    const patch = run && rehearse(this.board, run.command, run.args)
    if (!patch || onlyPlaces(patch)) return
    this.#isAsking = true
    void Promise.resolve(this.board.services.tryOut?.(question.diagram, patch))
      .catch(() => null)
      .then((changes) => {
        this.#isAsking = false
        if (this.#question === question) this.tell(changes ? changeLines(changes) : [])
        else if (this.#isDue && this.#question) this.#sendNext(this.#question)
      })
  }

  #sendNext(question: Question): void {
    this.#isDue = false
    this.#send(question)
  }
}
