import { describe, expect, test, vi } from 'vitest'
import { followVersions } from '../../../src/app/offline/offline'
import { createBoard } from '../../../src/store'

type Listener = (event: { isUpdate?: boolean; isExternal?: boolean }) => void

/** A browser's worker, told by hand what happens to it. */
function worker() {
  const listeners = new Map<string, Listener>()
  const skipped = vi.fn()
  return {
    skipped,
    happens: (what: 'waiting' | 'controlling', event = {}) => listeners.get(what)?.(event),
    workbox: {
      addEventListener: (what: string, listener: Listener) => void listeners.set(what, listener),
      register: async () => undefined,
      messageSkipWaiting: skipped,
      active: Promise.resolve({}),
    } as unknown as Parameters<typeof followVersions>[2],
  }
}

async function followed() {
  const board = createBoard({
    newId: () => 'id',
    now: () => '2026-11-26T10:00:00Z',
    check: async () => [],
    writeClipboard: async () => false,
  })
  const page = { flush: vi.fn(), reload: vi.fn() }
  const its = worker()
  const offline = await followVersions(board, page, its.workbox)
  await Promise.resolve()
  const toasts = () => board.store.getState().toasts.map(({ action }) => action?.command)
  return { board, page, offline, toasts, ...its }
}

describe('a new version', () => {
  test('is told and waits: nothing is loaded anew until somebody says so', async () => {
    const { page, offline, toasts, happens, skipped } = await followed()
    expect(offline.update()).toBe(false)
    happens('waiting')
    expect(offline.waits).toBe(true)
    expect(toasts()).toEqual(['update-app'])
    expect(skipped).not.toHaveBeenCalled()
    expect(page.reload).not.toHaveBeenCalled()
  })

  test('is taken when asked for, with everything saved before', async () => {
    const { page, offline, happens, skipped } = await followed()
    happens('waiting')
    expect(offline.update()).toBe(true)
    expect(page.flush).toHaveBeenCalledBefore(skipped)
    expect(page.reload).not.toHaveBeenCalled()
    happens('controlling', { isUpdate: true })
    expect(page.reload).toHaveBeenCalledOnce()
  })

  test('that another tab took loads nothing anew here: it is offered', async () => {
    const { page, toasts, happens } = await followed()
    happens('controlling', { isUpdate: true })
    expect(page.reload).not.toHaveBeenCalled()
    expect(toasts()).toEqual(['reload-app'])
  })

  test('is not spoken of where the app comes here for the first time', async () => {
    const { board, toasts, happens } = await followed()
    happens('controlling', { isUpdate: false })
    expect(toasts()).toEqual([])
    expect(board.store.getState().offline).toBe('ready')
  })
})
