// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { DialogFrame } from '../../src/panels/ui/DialogFrame'
import { NumberField } from '../../src/panels/ui/NumberField'
import { TextField } from '../../src/panels/ui/TextField'

afterEach(cleanup)

it.each(['Name', 'How many'])(
  'Esc takes back what was typed into %s; the next one closes the dialog',
  async (label) => {
    const user = userEvent.setup()
    const [onClose, onCommit] = [vi.fn(), vi.fn()]
    render(
      <DialogFrame title="Sheet" look="sheet-right" onClose={onClose}>
        <TextField label="Name" value="1" onCommit={onCommit} />
        <NumberField label="How many" value={1} min={1} max={9} onCommit={onCommit} />
      </DialogFrame>,
    )
    await user.type(screen.getByLabelText(label), '2{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    expect(screen.getByLabelText(label)).toHaveProperty('value', '1')
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(onCommit).not.toHaveBeenCalled()
  },
)
