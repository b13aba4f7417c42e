import { z } from 'zod'
import type { Board } from '../store'

/** How this person likes to draw: kept in this browser, beside the drawings and in none of them. */
const KEY = 'zoneboard-view'
const schema = z.object({ hasGrid: z.boolean(), snaps: z.boolean() }).partial()

/** Sets what was kept, and keeps what is changed from then on. */
export function keepViewSettings(board: Board): void {
  board.view(stored())
  board.store.subscribe(({ hasGrid, snaps }, before) => {
    if (hasGrid !== before.hasGrid || snaps !== before.snaps) keep({ hasGrid, snaps })
  })
}

function stored(): { readonly hasGrid?: boolean; readonly snaps?: boolean } {
  try {
    const { hasGrid, snaps } = schema.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
    return { ...(hasGrid === undefined ? {} : { hasGrid }), ...(snaps === undefined ? {} : { snaps }) }
  } catch {
    return {}
  }
}

function keep(settings: { readonly hasGrid: boolean; readonly snaps: boolean }): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Storage refused: it holds until the page closes.
  }
}
