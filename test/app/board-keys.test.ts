// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { type App, createAppState } from '../../src/app/app-state'
import { listenForKeys } from '../../src/app/keys/board-keys'
import { testBoard } from '../store/test-board'

let stop = () => {}
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

function keyboard() {
  const { board, state } = testBoard()
  stop = listenForKeys({ board, state: createAppState() } as unknown as App)
  const press = (key: string, target: EventTarget = document.body) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  return { state, press }
}

describe('the keys of the board', () => {
  for (const role of ['dialog', 'menu']) {
    it(`wait while a ${role} is open, and not while it only fades out with the keyboard in it`, () => {
      const { state, press } = keyboard()
      document.body.innerHTML = `<div role="${role}" data-state="open"><input><button></button></div>`
      const over = document.body.firstElementChild as HTMLElement
      const [field, button] = over.children
      press('h', field)
      press('h')
      expect(state().tool).toBe('select')
      over.dataset.state = 'closed'
      press('h', field)
      expect(state().tool).toBe('hand')
      press('z', button)
      expect(state().tool).toBe('zone')
      over.remove()
      press('v')
      expect(state().tool).toBe('select')
    })
  }

  it('are text in a field of the page', () => {
    const { state, press } = keyboard()
    document.body.innerHTML = '<div data-state="closed"><input></div>'
    press('h', document.querySelector('input') as HTMLElement)
    expect(state().tool).toBe('select')
  })
})
