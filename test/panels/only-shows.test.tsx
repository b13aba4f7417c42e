// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Inspector } from '../../src/panels/inspector/Inspector'
import { Palette } from '../../src/panels/palette/Palette'
import { RightPanel } from '../../src/panels/RightPanel'
import { showPanel } from './panel-board'

afterEach(cleanup)

async function onPhone(panel: React.ReactNode) {
  const shown = await showPanel(panel, { width: 390 })
  act(() => shown.board.view({ onlyShows: true }))
  return shown
}

describe('panels where the drawing is only shown', () => {
  it('the bar tells the finding and offers the next one, no fix', async () => {
    await onPhone(<RightPanel />)
    const bar = screen.getByRole('region', { name: 'Current finding' })
    expect(bar.textContent).toMatch(/Office PC/)
    const names = [...bar.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? 'sentence')
    expect(names).toEqual(['sentence', 'Next finding', 'Close'])
  })

  it('the list opens findings without fixes and without accepting', async () => {
    const { run } = await onPhone(<RightPanel />)
    run('show-findings')
    run('next-finding')
    await screen.findByRole('dialog')
    await waitFor(() => expect(document.querySelector('.zb-finding.is-open')).not.toBeNull())
    expect(screen.getByText(/Why it matters/)).toBeTruthy()
    expect(document.querySelector('.zb-fixes, .zb-first-fix, .zb-accept, .zb-fix')).toBeNull()
  })

  it('fits by a button, as there are no tools', async () => {
    const { user, state } = await onPhone(<RightPanel />)
    const before = state().cameraGoal?.serial ?? 0
    await user.click(screen.getByRole('button', { name: 'Show the whole drawing' }))
    expect(state().cameraGoal?.serial).toBe(before + 1)
  })

  it('every field of the inspector is out of use, and every part of it open', async () => {
    for (const id of ['pc', 'ops', 'c1']) {
      const { run } = await onPhone(<Inspector />)
      run('select', { ids: [id] })
      const fields = [...document.querySelectorAll('.zb-inspector :is(input, select, textarea, button)')]
      expect(fields.length).toBeGreaterThan(0)
      expect(fields.filter((field) => !field.matches(':disabled') && !field.closest('fieldset:disabled'))).toEqual([])
      expect(document.querySelector('.zb-section-head h3 [aria-expanded]')).toBeNull()
      cleanup()
    }
  })

  it('there is no palette, and no key for it', async () => {
    const { user } = await onPhone(<Palette />)
    await user.keyboard('/')
    expect(document.querySelector('.zb-palette, .zb-palette-rail, [role="dialog"]')).toBeNull()
  })
})
