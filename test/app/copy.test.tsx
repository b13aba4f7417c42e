// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAppState } from '../../src/app/app-state'
import { CopyDialog } from '../../src/app/copy/CopyDialog'
import { copyOrOffer } from '../../src/app/copy/copy-or-offer'

afterEach(cleanup)

describe('copying text', () => {
  it('shows nothing where the clipboard takes it', async () => {
    const state = createAppState()
    expect(await copyOrOffer(state, 'rows', async () => true)).toBe(true)
    expect(state.getState().toCopy).toBeNull()
  })

  it('offers the text to the person where the browser gives no way to the clipboard', async () => {
    const state = createAppState()
    expect(await copyOrOffer(state, 'rows', async () => false)).toBe(false)
    expect(state.getState().toCopy).toBe('rows')
  })
})

describe('text to copy by hand', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')

  it('stands selected under a sentence that says what to press', () => {
    render(<CopyDialog text={'{"a":1}'} onClose={() => {}} />)
    expect(screen.getByRole('dialog', { name: 'Copy this yourself' }).textContent).toMatch(/selected.*Ctrl\+C/)
    expect(field().value).toBe('{"a":1}')
    expect(field().readOnly).toBe(true)
    expect(document.activeElement).toBe(field())
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 7])
  })

  it('closes when it was copied', () => {
    vi.useFakeTimers()
    const onClose = vi.fn()
    render(<CopyDialog text="rows" onClose={onClose} />)
    fireEvent.copy(field())
    expect(onClose).not.toHaveBeenCalled()
    act(() => void vi.runAllTimers())
    expect(onClose).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })
})
