/** The clipboard of the copy event under way: it may be written at once, on any page. */
let eventClipboard: DataTransfer | null = null

/** Runs what a copy event asks for; text that is written meanwhile goes into the event. */
export function duringCopy(clipboard: DataTransfer | null, run: () => void): void {
  eventClipboard = clipboard
  try {
    run()
  } finally {
    eventClipboard = null
  }
}

/** Writes text to the clipboard; over plain http by the old way. False where the browser allows neither. */
export async function writeText(text: string): Promise<boolean> {
  if (eventClipboard) {
    eventClipboard.setData('text/plain', text)
    return true
  }
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return true
    }
  } catch {
    // Not allowed now: the old way may be.
  }
  return copyBySelection(text)
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  const before = document.activeElement
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.cssText = 'position:fixed;left:-9999px;top:0'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Why no picture can be put on the clipboard here; null where it can. */
export function whyNoPictures(): 'insecure' | 'unsupported' | null {
  if (typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function') return null
  return globalThis.isSecureContext === false ? 'insecure' : 'unsupported'
}
