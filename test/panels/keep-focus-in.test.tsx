// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { keepFocusIn } from '../../src/panels/ui/keep-focus-in'

afterEach(cleanup)

function Panel({ rows, isLast = false }: { rows: readonly string[]; isLast?: boolean }) {
  return (
    <div ref={keepFocusIn} tabIndex={-1} data-testid="panel">
      <section>
        <button type="button">Add</button>
        <ul>
          {rows.map((row) => (
            <li key={row}>
              <button type="button">Remove {row}</button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <button type="button" disabled={isLast}>
          Further
        </button>
      </section>
    </div>
  )
}

const focused = () => document.activeElement?.textContent || document.activeElement?.tagName
/** Observers answer after the change. */
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done))))

describe('the keyboard in a panel', () => {
  it.each([
    ['b', ['a', 'c'], 'Remove c'],
    ['c', ['a', 'b'], 'Remove b'],
    ['c', [], 'Add'],
  ])('goes on beside %s, which was removed', async (row, left, expected) => {
    const { rerender } = render(<Panel rows={['a', 'b', 'c']} />)
    screen.getByRole('button', { name: `Remove ${row}` }).focus()
    rerender(<Panel rows={left} />)
    await settled()
    expect(focused()).toBe(expected)
  })

  it('stays in the panel when what had it is put out of use', async () => {
    const { rerender } = render(<Panel rows={[]} />)
    screen.getByRole('button', { name: 'Further' }).focus()
    rerender(<Panel rows={[]} isLast />)
    await settled()
    expect(document.activeElement).toBe(screen.getByTestId('panel'))
  })

  it('is not taken back from where a person put it', async () => {
    const { rerender } = render(<Panel rows={['a', 'b']} />)
    const button = screen.getByRole('button', { name: 'Remove a' })
    button.focus()
    button.blur()
    await settled()
    rerender(<Panel rows={['b']} />)
    await settled()
    expect(focused()).not.toBe('Remove b')
    expect(document.activeElement).toBe(document.body)
  })
})
