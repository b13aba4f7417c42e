import type { Page } from '@playwright/test'

/**
 * What can be pressed on the page now and is under 44 px wide or high, in words. A pseudo element that is laid over a
 * control to enlarge it counts with it, and so does the label of a field.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds =
      'button, a[href], input, select, textarea, label, summary, [tabindex="0"]:not(.zb-toast), .zb-lane-grip, .zb-touch-handle, ' +
      '[role="menuitem"], [role="option"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"]'
    const least = 43.5
    const sizeOf = (element: Element) => {
      const box = element.getBoundingClientRect()
      const size = { width: box.width, height: box.height }
      for (const name of ['::before', '::after']) {
        const style = getComputedStyle(element, name)
        if (style.content === 'none' || style.position !== 'absolute') continue
        const more = (one: string, other: string) => -(Number.parseFloat(one) || 0) - (Number.parseFloat(other) || 0)
        size.width = Math.max(size.width, box.width + more(style.left, style.right))
        size.height = Math.max(size.height, box.height + more(style.top, style.bottom))
      }
      return size
    }
    const isBig = ({ width, height }: { width: number; height: number }) => width >= least && height >= least
    const found = new Set<string>()
    const modal = document.querySelector('[role="dialog"], [role="menu"]')
    for (const element of (modal ?? document).querySelectorAll(kinds)) {
      const box = element.getBoundingClientRect()
      const isSeen = box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true })
      if (!isSeen || (getComputedStyle(element).pointerEvents === 'none' && !element.matches('.zb-touch-handle')))
        continue
      if (
        (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) &&
        [...(element.labels ?? [])].some((label) => isBig(sizeOf(label)))
      )
        continue
      if (element instanceof HTMLLabelElement && (!element.control || isBig(sizeOf(element.control)))) continue
      const size = sizeOf(element)
      if (isBig(size)) continue
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      const { width, height } = size
      found.add(
        `${element.tagName} .${element.getAttribute('class')} ‘${name.slice(0, 40)}’ ${Math.round(width)} × ${Math.round(height)}`,
      )
    }
    return [...found]
  })
}
