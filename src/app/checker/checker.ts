import type { Sentences } from '../../base'
import { type Diagram, indexDiagram, type Patch } from '../../model'
import { type Finding, type FindingChanges, type Fix, type NextStep, spokenSentences } from '../../rules'
import { newId } from '../ids'
import { withUnchanged } from './changed-findings'
import type { Answer, CheckRequest } from './protocol'

export interface Checker {
  check(diagram: Diagram): Promise<readonly Finding[]>
  /**
   * The fixes of a finding of the drawing; null where the worker gave its search up, because the drawing has changed.
   */
  fixes(diagram: Diagram, finding: Finding): Promise<readonly Fix[] | null>
  /**
   * What an edit of the drawing, which nobody has made yet, would change in its findings. Null where it changes nothing,
   * without a worker, and for a drawing that it does not hold any more.
   */
  tryOut(diagram: Diagram, patch: Patch): Promise<FindingChanges | null>
  /** What to put in place next in the drawing; without a worker on the page itself. */
  nextSteps(diagram: Diagram): Promise<readonly NextStep[]>
  /** Tells of an edit and the drawings before and after it, so that the worker can follow by it. */
  edited(patch: Patch, before: Diagram, diagram: Diagram): void
}

type Port = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<Answer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** What is done with the answer to a request; null where there will be none. */
type Waiting = (answer: Answer | null) => void
type Question =
  | { today: string }
  | { finding: Finding }
  | { trying: Patch; on: string }
  | { asks: 'next-steps'; on: string }

/** Edits sent one by one; with more, the whole drawing is cheaper. */
const MOST_PATCHES = 50

/**
 * Checks drawings in a worker. Where workers cannot be had, or this one broke, on the page itself.
 *
 * `today` gives the date (YYYY-MM-DD) by which acceptances expire.
 */
export function createChecker(today: () => string, openWorker: () => Port): Checker {
  const here = async (diagram: Diagram) => {
    const { checkDiagram } = await import('../../rules/checks')
    return checkDiagram(indexDiagram(diagram), { today: today() })
  }
  const fixesHere = async (diagram: Diagram, finding: Finding) => {
    const { fixesFor } = await import('../../rules/checks')
    return fixesFor(indexDiagram(diagram), finding, newId)
  }
  const stepsHere = async (diagram: Diagram) => {
    const { checkDiagram, nextSteps } = await import('../../rules/checks')
    const index = indexDiagram(diagram)
    return nextSteps(index, checkDiagram(index, { today: today() }))
  }
  const waiting = new Map<number, Waiting>()
  const last = new Map<string, Finding>()
  let port: Port | null = null
  let serial = 0
  /** What the worker holds, and the edits since. */
  let sent: Diagram | null = null
  let edits: { patch: Patch; diagram: Diagram }[] = []
  /** In what the worker speaks. */
  let told: Sentences | null = null

  function giveUp(): void {
    port?.terminate()
    port = null
    const left = [...waiting.values()]
    waiting.clear()
    for (const done of left) done(null)
  }
  try {
    port = openWorker()
    port.onerror = giveUp
    port.onmessage = ({ data }) => {
      const done = waiting.get(data.serial)
      waiting.delete(data.serial)
      done?.(data)
    }
  } catch {
    port = null
  }

  /** Whether the worker has this drawing, or comes to it by the edits that it has not been told of. */
  const follows = (diagram: Diagram) => sent !== null && (edits.at(-1)?.diagram ?? sent) === diagram

  function ask(diagram: Diagram, what: Question, done: Waiting): void {
    const drawing = follows(diagram) ? { patches: edits.map(({ patch }) => patch) } : { diagram }
    sent = diagram
    edits = []
    serial += 1
    waiting.set(serial, done)
    const speaks = spokenSentences()
    const request: CheckRequest = { serial, ...drawing, ...what, ...(speaks === told ? {} : { speaks }) }
    told = speaks
    port?.postMessage(request)
  }

  return {
    check: (diagram) =>
      new Promise<readonly Finding[]>((resolve, reject) => {
        const done: Waiting = (answer) => {
          try {
            const findings = answer && 'findings' in answer ? answer.findings : null
            resolve(findings ? withUnchanged(findings, last) : here(diagram))
          } catch (problem) {
            reject(problem)
          }
        }
        if (port) ask(diagram, { today: today() }, done)
        else void Promise.resolve(null).then(done)
      }),
    fixes: (diagram, finding) =>
      new Promise((resolve) => {
        const done: Waiting = (answer) =>
          resolve(answer && 'fixes' in answer ? answer.fixes : fixesHere(diagram, finding))
        if (port) ask(diagram, { finding }, done)
        else done(null)
      }),
    tryOut: (diagram, patch) =>
      new Promise((resolve) => {
        if (!port || !follows(diagram)) resolve(null)
        else {
          const done: Waiting = (answer) => resolve(answer && 'changes' in answer ? answer.changes : null)
          ask(diagram, { trying: patch, on: today() }, done)
        }
      }),
    nextSteps: (diagram) =>
      new Promise((resolve) => {
        const done: Waiting = (answer) =>
          resolve(answer && 'steps' in answer && answer.steps ? answer.steps : stepsHere(diagram))
        if (port) ask(diagram, { asks: 'next-steps', on: today() }, done)
        else done(null)
      }),
    edited: (patch, before, diagram) => {
      const isNext = follows(before)
      if (isNext) edits.push({ patch, diagram })
      if (isNext && edits.length <= MOST_PATCHES) return
      edits = []
      sent = null
    },
  }
}
