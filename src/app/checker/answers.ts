import { applyPatch, type Diagram, type DiagramIndex, indexDiagram, type Patch } from '../../model'
import { checkDiagram, type Finding, type FindingChanges, type Fix, tryFixes, tryPatch } from '../../rules'
import { onlyChanged } from './changed-findings'
import type { Answer, CheckRequest } from './protocol'

interface Thread {
  newId(): string
  /** Lets requests in that came meanwhile. */
  turn(): Promise<void>
  post(message: Answer): void
}

/**
 * What the worker does with requests, in order. Fixes are looked for in steps, between which later requests are answered;
 * once the drawing has changed the search is given up.
 */
export function answers(thread: Thread): (request: CheckRequest) => void {
  let index: DiagramIndex | null = null
  const sent = new Map<string, string>()

  function follow(request: CheckRequest): void {
    const before = index?.diagram ?? null
    const now = 'diagram' in request ? request.diagram : request.patches.reduce(applied, before)
    if (now !== before) index = now && indexDiagram(now)
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

  function tried(patch: Patch, today: string): FindingChanges | null {
    try {
      return index && tryPatch(index, patch, { today })
    } catch {
      return null
    }
  }

  return (request) => {
    const { serial } = request
    follow(request)
    if ('today' in request) {
      const findings = index && onlyChanged(checkDiagram(index, { today: request.today }), sent)
      thread.post({ serial, findings })
    } else if ('trying' in request) {
      thread.post({ serial, changes: tried(request.trying, request.on) })
    } else {
      const found = index ? search(index, request.finding).catch(() => null) : Promise.resolve(null)
      void found.then((fixes) => thread.post({ serial, fixes }))
    }
  }
}

const applied = (diagram: Diagram | null, patch: Patch) => diagram && applyPatch(diagram, patch)
