import { type Diagram, indexDiagram, type Patch } from '../../model'
import { checkDiagram, type Finding } from '../../rules'
import { withUnchanged } from './changed-findings'
import type { CheckAnswer, CheckRequest } from './protocol'

export interface Checker {
  check(diagram: Diagram): Promise<readonly Finding[]>
  /** Tells of an edit of the open drawing (never of its opening), so that the worker can follow by it. */
  edited(patch: Patch, diagram: Diagram): void
}

type Port = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** Edits sent one by one; with more, the whole drawing is cheaper. */
const MOST_PATCHES = 50

/**
 * Checks drawings in a worker. Where workers cannot be had, or this one broke, on the page itself.
 *
 * `today` gives the date (YYYY-MM-DD) by which acceptances expire.
 */
export function createChecker(today: () => string, openWorker: () => Port): Checker {
  const here = (diagram: Diagram) => checkDiagram(indexDiagram(diagram), { today: today() })
  const waiting = new Map<number, { diagram: Diagram; done: (findings: readonly Finding[]) => void }>()
  const last = new Map<string, Finding>()
  let port: Port | null = null
  let serial = 0
  /** What the worker holds, and the edits since. */
  let sent: Diagram | null = null
  let edits: { patch: Patch; diagram: Diagram }[] = []

  function giveUp(): void {
    port?.terminate()
    port = null
    for (const { diagram, done } of waiting.values()) done(here(diagram))
    waiting.clear()
  }
  try {
    port = openWorker()
    port.onerror = giveUp
    port.onmessage = ({ data }) => {
      const asked = waiting.get(data.serial)
      waiting.delete(data.serial)
      if (asked) asked.done(data.findings ? withUnchanged(data.findings, last) : here(asked.diagram))
    }
  } catch {
    port = null
  }

  function request(diagram: Diagram): CheckRequest {
    const follows = sent !== null && edits.at(-1)?.diagram === diagram
    const patches = edits.map(({ patch }) => patch)
    sent = diagram
    edits = []
    serial += 1
    return { serial, today: today(), ...(follows ? { patches } : { diagram }) }
  }

  return {
    check: (diagram) => {
      if (!port) return Promise.resolve().then(() => here(diagram))
      const message = request(diagram)
      const answer = new Promise<readonly Finding[]>((done) => waiting.set(message.serial, { diagram, done }))
      port.postMessage(message)
      return answer
    },
    edited: (patch, diagram) => {
      edits.push({ patch, diagram })
      if (edits.length <= MOST_PATCHES) return
      edits = []
      sent = null
    },
  }
}
