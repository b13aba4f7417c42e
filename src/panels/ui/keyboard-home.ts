/** What had the keyboard before a dialog took it. */
let home: HTMLElement | null = null
/** Where it is to go instead, found when the dialog closes: what is made in it may be there only then. */
let asked: (() => HTMLElement | null | undefined) | null = null

/** Has the keyboard go somewhere else when the dialog that is about to open closes. */
export function askHome(place: () => HTMLElement | null | undefined): void {
  asked = place
}

/**
 * Remembers what has the keyboard, for when the dialog that is opening closes. One that another dialog led to keeps what
 * the first one remembered; one opened from a menu goes back to the button of that menu.
 */
export function rememberHome(): void {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body || at.closest('[role="dialog"]')) return
  const menu = at.closest('[role="menu"]')
  home = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : at
}

/**
 * Gives the keyboard back: to what had it, or to the drawing where that is gone. Not where something else took it already,
 * such as a name that is being edited.
 */
export function goHome(closing: HTMLElement | null): void {
  const wanted = asked?.()
  asked = null
  const at = document.activeElement
  const isLost = at === null || at === document.body || at === closing || closing?.contains(at)
  if (!isLost) return
  const drawing = document.querySelector<HTMLElement>('[role="application"]')
  for (const place of [wanted, home, drawing]) {
    if (!place?.isConnected || place.closest('[inert]')) continue
    place.focus({ preventScroll: true })
    if (document.activeElement === place) return
  }
}
