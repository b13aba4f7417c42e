/** The checker, beside the page: the same core on a drawing of its own that follows the page's edits. */
import { z } from 'zod'
import { newId } from '../ids'
import { answers } from './answers'
import type { CheckRequest } from './protocol'

// The policy forbids to evaluate text as code.
z.config({ jitless: true })

const answer = answers({
  newId,
  turn: () => new Promise((next) => setTimeout(next)),
  post: (message) => postMessage(message),
})

onmessage = (event: MessageEvent<CheckRequest>) => answer(event.data)
