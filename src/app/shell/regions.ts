const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/**
 * Moves the keyboard to the next (1) or previous (-1) part of the window, round and round: to what had the focus there
 * last, else to the part's first control; on the canvas to the drawing itself.
 */
export function focusRegion(step: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  )
  if (regions.length === 0) return false
  const here = regions.findIndex((region) => region.contains(document.activeElement))
  const next = here < 0 ? (step > 0 ? 0 : regions.length - 1) : (here + step + regions.length) % regions.length
  const region = regions[next]
  if (!region) return false
  target(region).focus()
  return true
}

function target(region: HTMLElement): HTMLElement {
  const application = region.querySelector<HTMLElement>('[role="application"]')
  if (application) return application
  const controls = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)]
  return controls.find((control) => control.tabIndex >= 0 && control.getClientRects().length > 0) ?? region
}
