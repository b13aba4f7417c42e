// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { type App, createAppState } from '../../../src/app/app-state'
import { listenForErrors } from '../../../src/app/crash/listen-for-errors'
import { createBoard } from '../../../src/store'

function listening() {
  const board = createBoard({
    newId: () => 'id',
    now: () => '2026-11-25T09:00:00Z',
    check: async () => [],
    writeClipboard: async () => false,
  })
  const state = createAppState()
  let flushed = 0
  const target = new EventTarget() as unknown as Window
  listenForErrors({ board, state, desk: { flush: () => (flushed += 1) } } as unknown as App, target)
  return {
    board,
    state,
    flushed: () => flushed,
    throws: (error: unknown) => target.dispatchEvent(Object.assign(new Event('error'), { error })),
    rejects: (reason: unknown) => target.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })),
    toasts: () => board.store.getState().toasts.map(({ action }) => action?.command),
  }
}

describe('what goes wrong beside what is shown', () => {
  it('brings everything to the disk, and is told once', () => {
    const page = listening()
    page.throws(new Error('one'))
    page.rejects(new Error('two'))
    page.rejects('three')
    expect(page.flushed()).toBe(3)
    expect(page.toasts()).toEqual(['reload-app'])
  })

  it('is none of ours where there is no error in it', () => {
    const page = listening()
    page.throws(null)
    expect([page.flushed(), page.toasts()]).toEqual([0, []])
  })

  it('is told as a part that is gone where it is that, and a file is offered where nothing is saved', () => {
    const page = listening()
    const problem = new TypeError('Failed to fetch dynamically imported module: x')
    page.rejects(problem)
    expect(page.state.getState().message?.action?.command).toBe('reload-app')
    page.board.view({ saveState: { kind: 'memory-only', why: 'full' } })
    page.rejects(problem)
    expect(page.state.getState().message?.action?.command).toBe('save-file')
    expect(page.toasts()).toEqual([])
  })
})
