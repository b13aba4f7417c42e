/** Which template a drawing of the shelf came from, kept in `localStorage`: it says what there is to talk about. */
const KEY = 'zoneboard-from-template'
/** Drawings remembered; beyond, the oldest is forgotten. */
const MOST = 200

type Entry = readonly [drawing: string, template: string]

function entries(): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry) : []
  } catch {
    // Storage refused, or not ours.
    return []
  }
}

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')

export function rememberTemplate(drawing: string, template: string): void {
  const others = entries().filter(([id]) => id !== drawing)
  try {
    localStorage.setItem(KEY, JSON.stringify([...others, [drawing, template]].slice(-MOST)))
  } catch {
    // Storage refused: they are there until the page closes.
  }
}

/** Null for a drawing that came from no template. */
export function templateOf(drawing: string): string | null {
  return entries().find(([id]) => id === drawing)?.[1] ?? null
}
