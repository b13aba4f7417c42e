/**
 * Which drawing stopped the program, and how often in a row: one that did so twice is not opened by itself a third time,
 * or nobody would come past it to the others.
 */
const [CRASHES, OPENING] = ['zoneboard-crashes', 'zoneboard-opening']
const MOST = 2
/** Who has stood for so long did not crash at the start, ms. */
export const STANDS_AFTER = 10_000

interface Count {
  readonly drawing: string
  readonly times: number
}

/**
 * Notes that a drawing is about to be opened by itself. False where it stopped the program twice in a row, or took the tab
 * with it twice before it was shown.
 */
export function mayOpen(drawing: string): boolean {
  const [crashes, openings] = [
    timesOf(
      read(() => localStorage, CRASHES),
      drawing,
    ),
    timesOf(opening(), drawing),
  ]
  if (crashes >= MOST || openings >= MOST) return false
  write(() => sessionStorage, OPENING, { drawing, times: openings + 1 })
  return true
}

/** It is on the screen. */
export function cameUp(): void {
  write(() => sessionStorage, OPENING, null)
}

let hasCrashed = false

/** The program stopped while it was open. */
export function noteCrash(drawing: string): void {
  hasCrashed = true
  cameUp()
  const times = timesOf(
    read(() => localStorage, CRASHES),
    drawing,
  )
  write(() => localStorage, CRASHES, { drawing, times: times + 1 })
}

/** It has been open for a while, and all is well: what was before is forgotten. */
export function noteStanding(drawing: string): void {
  if (!hasCrashed && read(() => localStorage, CRASHES)?.drawing === drawing) write(() => localStorage, CRASHES, null)
}

/** The drawing is not opened by itself next time. */
export function holdBack(drawing: string): void {
  write(() => localStorage, CRASHES, { drawing, times: MOST })
}

/** Somebody wants to open it all the same. */
export function letOpen(): void {
  cameUp()
  write(() => localStorage, CRASHES, null)
}

const opening = () => read(() => sessionStorage, OPENING)
const timesOf = (count: Count | null, drawing: string) => (count?.drawing === drawing ? count.times : 0)

function read(where: () => Storage, key: string): Count | null {
  try {
    const { drawing, times } = JSON.parse(where().getItem(key) ?? 'null') ?? {}
    return typeof drawing === 'string' && Number.isSafeInteger(times) ? { drawing, times } : null
  } catch {
    // Refused, or not ours: nothing is known.
    return null
  }
}

function write(where: () => Storage, key: string, count: Count | null): void {
  try {
    if (count) where().setItem(key, JSON.stringify(count))
    else where().removeItem(key)
  } catch {
    // Refused: then every start is the first.
  }
}
