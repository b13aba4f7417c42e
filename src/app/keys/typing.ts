/** Marks a dialog or a menu that is closed and still fades out, with the keyboard in it. */
export const CLOSING = '[data-state="closed"]'

/** Whether keys pressed there are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || isClosing(target)) return false
  if (target.closest('textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]')) return true
  const input = target.closest('input')
  return input !== null && !['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file'].includes(input.type)
}

/** Whether Enter, Space and arrows pressed there act on a control. */
export function isOnControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    !isClosing(target) &&
    target.closest(
      'button, a[href], summary, input, select, [role="menuitem"], [role="treeitem"], [role="menuitemradio"], [role="tab"], [role="option"], [role="radio"], [role="switch"], [role="combobox"], [role="listbox"], [role="slider"], [role="separator"]',
    ) !== null
  )
}

const isClosing = (target: Element) => target.closest(`[role="dialog"]${CLOSING}, [role="menu"]${CLOSING}`) !== null
