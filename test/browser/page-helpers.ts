import type { Page } from '@playwright/test'

/** Everything the page asks for and everything it complains about. */
export function watch(page: Page) {
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return { requests, complaints }
}

/** As in a browser without file pickers: files come by an input and go by download, which a test can watch. */
export async function pickersOff(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']) {
      Reflect.deleteProperty(window, name)
      Reflect.deleteProperty(Window.prototype, name)
    }
  })
}
