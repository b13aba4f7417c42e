// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { BoardDialogs, Palette, RightPanel, StatusBar } from '../../src/panels'
import { showPanel } from './panel-board'

afterEach(cleanup)

/** Its code is loaded when it first opens, which takes long on a busy machine. */
const loading = { timeout: 20_000 }

/** What axe finds without a layout: names, roles, states, ids. Contrast and order on the screen need a browser. */
async function violations(root: Element = document.body): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root as HTMLElement, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } },
  })
  return found.map((it) => `${it.id}: ${it.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}

describe('names, roles and states', () => {
  it('hold in the palette and the status strip', async () => {
    await showPanel(
      <>
        <Palette />
        <StatusBar />
      </>,
    )
    expect(await violations()).toEqual([])
  })

  it('hold in the findings, one of them open', async () => {
    const { state, run } = await showPanel(<RightPanel />)
    run('show-finding', { finding: state().findings[0]?.id })
    expect(await violations()).toEqual([])
  })

  it.each([[['fleet']], [['ops']], [['c1']], [['c2']], [['pc', 'ops']], [[]]])(
    'hold in the inspector of %j',
    async (ids) => {
      const { run } = await showPanel(<RightPanel />)
      run('select', { ids })
      run('set-panel', { tab: 'inspector' })
      await screen.findByRole('region', { name: 'Inspector' }, loading)
      expect(await violations()).toEqual([])
    },
  )

  it.each(['command-palette', 'shortcuts', 'quick-add'])('hold in the dialog of %s', async (command) => {
    const { run } = await showPanel(<BoardDialogs />)
    run(command)
    await screen.findByRole('dialog', {}, loading)
    expect(await violations(screen.getByRole('dialog'))).toEqual([])
  })

  it('hold in the dialog that accepts a finding', async () => {
    const { run, state } = await showPanel(<BoardDialogs />)
    run('open-dialog', { id: 'accept', about: state().findings[0]?.id })
    await screen.findByRole('dialog', { name: 'Accept this finding' }, loading)
    expect(await violations(screen.getByRole('dialog'))).toEqual([])
  })
})
