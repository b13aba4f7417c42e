// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** As after a reload: what a page remembers is gone, what the browser keeps is not. */
async function reloaded() {
  vi.resetModules()
  return import('../../../src/app/crash/opening-guard')
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a drawing that stops the program', () => {
  it('is opened by itself once more, and not after the second time', async () => {
    for (const may of [true, true, false, false]) {
      const guard = await reloaded()
      expect(guard.mayOpen('one')).toBe(may)
      expect(guard.mayOpen('other')).toBe(true)
      guard.cameUp()
      if (may) guard.noteCrash('one')
      guard.noteStanding(may ? 'one' : '')
    }
  })

  it('is no suspect any more when it stood for a while, or somebody opened it', async () => {
    ;(await reloaded()).noteCrash('one')
    ;(await reloaded()).noteStanding('one')
    ;(await reloaded()).noteCrash('one')
    expect((await reloaded()).mayOpen('one')).toBe(true)
    ;(await reloaded()).holdBack('one')
    const guard = await reloaded()
    expect(guard.mayOpen('one')).toBe(false)
    guard.letOpen()
    expect(guard.mayOpen('one')).toBe(true)
  })

  it('is told from one that takes the tab with it before it is shown', async () => {
    for (const may of [true, true, false]) expect((await reloaded()).mayOpen('one')).toBe(may)
    const guard = await reloaded()
    guard.letOpen()
    expect(guard.mayOpen('one')).toBe(true)
    guard.cameUp()
    expect((await reloaded()).mayOpen('one')).toBe(true)
  })

  it('is opened every time where nothing can be remembered', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    const guard = await reloaded()
    guard.noteCrash('one')
    guard.holdBack('one')
    expect(guard.mayOpen('one')).toBe(true)
    vi.unstubAllGlobals()
  })
})
