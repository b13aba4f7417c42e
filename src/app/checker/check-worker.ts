/** The checker, beside the page: the same core on a drawing of its own that follows the page's edits. */
import { z } from 'zod'
import { applyPatch, type Diagram, indexDiagram } from '../../model'
import { checkDiagram } from '../../rules'
import { onlyChanged } from './changed-findings'
import type { CheckAnswer, CheckRequest } from './protocol'

// The policy forbids to evaluate text as code.
z.config({ jitless: true })

let diagram: Diagram | null = null
const sent = new Map<string, string>()

onmessage = (event: MessageEvent<CheckRequest>) => {
  const request = event.data
  if ('diagram' in request) diagram = request.diagram
  else for (const patch of request.patches) diagram = diagram && applyPatch(diagram, patch)
  const answer: CheckAnswer = {
    serial: request.serial,
    findings: diagram && onlyChanged(checkDiagram(indexDiagram(diagram), { today: request.today }), sent),
  }
  postMessage(answer)
}
