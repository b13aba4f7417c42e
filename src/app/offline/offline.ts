/**
 * Whether the app itself is on this device, so that it opens without a network, and how a new version comes in: it is
 * fetched beside the one that runs, and taken only when somebody says so. No page is loaded anew under people's hands.
 */
import type { Workbox } from 'workbox-window'
import type { Board } from '../../store'
import { words } from '../../words'

export interface Offline {
  /** Takes the version that waits, and loads this page anew with it. False where none waits. */
  update(): boolean
  /** Whether a new version waits to be taken. */
  readonly waits: boolean
}

/** The app is fetched to be kept when the page has had time to come up, ms. */
const AFTER = 3000

interface Page {
  /** Everything to the disk now. */
  flush(): void
  reload(): void
}

/** Puts the app on this device, where the browser lets it, and tells the board how that stands. */
export function keepOffline(board: Board, page: Page): Offline {
  if (import.meta.env.MODE === 'single') {
    board.view({ offline: 'one-file' })
    return { update: () => false, waits: false }
  }
  let versions: Offline | null = null
  const start = async () => {
    try {
      const { Workbox } = await import('workbox-window')
      versions = await followVersions(board, page, new Workbox('./sw.js'))
    } catch {
      // Refused, as in some private windows: the app goes on as a page of its server.
      board.view({ offline: 'needs-server' })
    }
  }
  if (import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator) {
    board.view({ offline: navigator.serviceWorker.controller ? 'ready' : 'pending' })
    setTimeout(() => void start(), AFTER)
  }
  return {
    get waits() {
      return versions?.waits ?? false
    },
    update: () => versions?.update() ?? false,
  }
}

/** Registers the worker that keeps the app, and follows the versions that come. */
export async function followVersions(
  board: Board,
  page: Page,
  workbox: Pick<Workbox, 'addEventListener' | 'register' | 'messageSkipWaiting' | 'active'>,
): Promise<Offline> {
  let [waits, wasAsked] = [false, false]
  const say = () => words().offline
  workbox.addEventListener('waiting', () => {
    waits = true
    board.toast(say().newVersion, { label: say().update, command: 'update-app' })
  })
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (wasAsked) page.reload()
    // Another tab took it: this one goes on with what it has loaded until somebody is ready.
    else if (isUpdate || isExternal) board.toast(say().updatedElsewhere, { label: say().reload, command: 'reload-app' })
  })
  await workbox.register()
  void workbox.active.then(() => board.view({ offline: 'ready' }))
  return {
    get waits() {
      return waits
    },
    update() {
      if (!waits) return false
      wasAsked = true
      page.flush()
      workbox.messageSkipWaiting()
      return true
    },
  }
}
