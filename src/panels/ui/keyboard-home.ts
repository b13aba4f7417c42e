/** What had the keyboard before a dialog took it. */
let home: HTMLElement | null = null

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
  const at = document.activeElement
  const isLost = at === null || at === document.body || at === closing || closing?.contains(at)
  if (!isLost) return
  const drawing = document.querySelector<HTMLElement>('[role="application"]')
  for (const place of [home, drawing]) {
    if (!place?.isConnected || place.closest('[inert]')) continue
    place.focus({ preventScroll: true })
    if (document.activeElement === place) return
  }
}
