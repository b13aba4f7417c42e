import type { Sentences } from '../../base'
import { applyPatch, type DiagramIndex, indexDiagram, type Patch, updateIndex } from '../../model'
import {
  type CheckState,
  checkAgain,
  type Finding,
  type FindingChanges,
  type Fix,
  nextSteps,
  speakSentences,
  startChecks,
  tryFixes,
  tryPatch,
} from '../../rules'
import { onlyChanged } from './changed-findings'
import type { Answer, CheckRequest } from './protocol'

interface Thread {
  newId(): string
  /** Lets requests in that came meanwhile. */
  turn(): Promise<void>
  post(message: Answer): void
}

/** Until somebody says which day it is: no acceptance has expired. */
const ANY_DAY = '0000-00-00'

/**
 * What the worker does with requests, in order. After edits it checks what they touch. Fixes are looked for in steps, between which later requests are answered;
 * once the drawing has changed the search is given up.
 */
export function answers(thread: Thread): (request: CheckRequest) => void {
  let index: DiagramIndex | null = null
  /** The last check, and the edits since. */
  let state: CheckState | null = null
  let edits: Patch = []
  let today = ANY_DAY
  const sent = new Map<string, Finding>()

  function follow(request: CheckRequest): void {
    if ('diagram' in request) {
      index = indexDiagram(request.diagram)
      state = null
      edits = []
    } else for (const patch of request.patches) edit(patch)
  }

  function edit(patch: Patch): void {
    if (!index || patch.length === 0) return
    index = updateIndex(index, applyPatch(index.diagram, patch), patch)
    edits = [...edits, ...patch]
  }

  /** What was said in another language is forgotten. */
  function speak(sentences: Sentences | null): void {
    speakSentences(sentences)
    state = null
    edits = []
  }

  /** The drawing checked as it is now, so that edits can be tried out from there. */
  function checked(): CheckState | null {
    if (!index) return null
    state = state ? checkAgain(state, index, edits, { today }) : startChecks(index, { today })
    edits = []
    return state
  }

  async function search(of: DiagramIndex, finding: Finding): Promise<readonly Fix[] | null> {
    const steps = tryFixes(of, finding, () => thread.newId())
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      await thread.turn()
      if (index !== of) return null
    }
  }

  function tried(patch: Patch): FindingChanges | null {
    try {
      return checked() && index && tryPatch(index, patch, { today })
    } catch {
      return null
    }
  }

  return (request) => {
    const { serial } = request
    if (request.speaks !== undefined) speak(request.speaks)
    follow(request)
    if ('today' in request) {
      today = request.today
      const now = checked()
      thread.post({ serial, findings: now && onlyChanged(now.findings, sent) })
    } else if ('trying' in request) {
      today = request.on
      thread.post({ serial, changes: tried(request.trying) })
    } else if ('asks' in request) {
      today = request.on
      const now = checked()
      thread.post({ serial, steps: now && index && nextSteps(index, now.findings) })
    } else {
      checked()
      const found = index ? search(index, request.finding).catch(() => null) : Promise.resolve(null)
      void found.then((fixes) => thread.post({ serial, fixes }))
    }
  }
}
