import { z } from 'zod'
import type { Board } from '../store'

/** Who writes at this device: kept in this browser, beside the drawings. */
const KEY = 'zoneboard-people'
const name = z.string().min(1).max(80)
const schema = z.object({ author: z.union([name, z.literal('')]), people: z.array(name).max(20) })

/** Sets who was kept, and keeps who is chosen from then on. */
export function keepPeople(board: Board): void {
  board.view(stored())
  board.store.subscribe(({ author, people }, before) => {
    if (author !== before.author || people !== before.people) keep({ author, people })
  })
}

function stored(): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(KEY) ?? ''))
  } catch {
    return { author: '', people: [] }
  }
}

function keep(people: { readonly author: string; readonly people: readonly string[] }): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(people))
  } catch {
    // Storage refused: they are known until the page closes.
  }
}
