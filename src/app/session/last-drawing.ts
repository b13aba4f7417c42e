/** Which drawing the page shows: in the address after `#`, so that every tab has its own, and in `localStorage`. */
const KEY = 'zoneboard-drawing'

export function rememberDrawing(id: string | null): void {
  history.replaceState(null, '', id === null ? `${location.pathname}${location.search}` : `#${id}`)
  try {
    if (id === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, id)
  } catch {
    // Storage refused: the address alone remembers.
  }
}

/** The ids to try on opening the page, the likeliest first. */
export function rememberedDrawings(): string[] {
  const ids = [location.hash.slice(1)]
  try {
    ids.push(localStorage.getItem(KEY) ?? '')
  } catch {
    // Storage refused.
  }
  return ids.filter((id) => /^[0-9a-z]{6,40}$/.test(id))
}
