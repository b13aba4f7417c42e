// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { BoardDialogs, commandIcon, DrawingMenu, StatusBar } from '../../src/panels'
import { commandsWithKeys, useBoardState } from '../../src/store'
import { showPanel } from './panel-board'

afterEach(cleanup)

const option = (name: RegExp | string) => screen.findByRole('option', { name })

describe('the command palette', () => {
  it('runs a command by its name', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('command-palette')
    await user.type(await screen.findByRole('combobox'), 'select all{Enter}')
    expect(state().dialog).toBeNull()
    expect(state().selection.size).toBeGreaterThan(3)
  })

  it('goes to a record by its name', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('command-palette')
    await user.type(await screen.findByRole('combobox'), 'fleet manager')
    await option(/^Fleet manager/)
    await user.keyboard('{Enter}')
    expect([...state().selection]).toEqual(['fleet'])
  })

  it('offers only what applies, and says when nothing is found', async () => {
    const { run, user } = await showPanel(<BoardDialogs />)
    run('command-palette')
    const field = await screen.findByRole('combobox')
    await user.type(field, 'duplicate')
    expect(screen.queryByRole('option', { name: /^Duplicate/ })).toBeNull()
    await user.clear(field)
    await user.type(field, 'zzzz')
    expect(screen.getByText('Nothing called ‘zzzz’.')).toBeTruthy()
  })
})

describe('other dialogs', () => {
  it('the shortcut sheet names every command that has a key', async () => {
    const { run, board } = await showPanel(<BoardDialogs />)
    run('shortcuts')
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard' })
    const terms = [...sheet.querySelectorAll('dt')].map((term) => term.textContent)
    expect(terms.toSorted()).toEqual(
      commandsWithKeys(board)
        .map((command) => command.label?.())
        .toSorted(),
    )
    for (const shown of sheet.querySelectorAll('dd')) {
      const keys = [...shown.querySelectorAll('kbd')].map((key) => key.textContent)
      expect(new Set(keys).size, keys.join(' ')).toBe(keys.length)
      for (const key of keys) expect(key).not.toMatch(/Bracket|Digit|Key[A-Z]|Arrow/)
    }
  })

  it('quick add puts an asset at the point and joins it to the conduit being drawn', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    const at = { x: 900, y: 20 }
    run('open-dialog', { id: 'quick-add', about: JSON.stringify({ at, source: 'fleet' }) })
    await screen.findByRole('dialog', { name: 'What does Fleet manager talk to?' })
    await user.type(screen.getByRole('combobox'), 'primary pool')
    await user.clear(screen.getByRole('combobox'))
    await user.type(screen.getByRole('combobox'), 'mining pool')
    await user.click((await screen.findAllByRole('option'))[0] as HTMLElement)
    const added = state().index.assets.find((asset) => !['pc', 'fleet', 'miners', 'fw'].includes(asset.id))
    expect(added?.level).toBe('external')
    expect(state().index.conduits.some((it) => it.source === 'fleet' && it.target === added?.id)).toBe(true)
    expect(state().dialog).toBeNull()
    run('undo')
    expect(state().index.assets).toHaveLength(4)
    expect(state().index.conduits).toHaveLength(2)
    expect(state().canUndo).toBe(false)
  })

  it('quick add reads nothing into words it does not know', async () => {
    const { run } = await showPanel(<BoardDialogs />)
    run('open-dialog', { id: 'quick-add', about: '{"at":{"x":"<b>"},"source":7' })
    expect(await screen.findByRole('dialog', { name: 'Add an asset' })).toBeTruthy()
  })

  it('connects the selected asset to one picked by name', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('select', { ids: ['fw'] })
    run('connect-from-selection')
    await screen.findByRole('dialog', { name: 'Connect OT firewall to' })
    await user.type(screen.getByRole('combobox'), 'hall a')
    await user.keyboard('{Enter}')
    expect(state().index.conduits.some((it) => it.source === 'fw' && it.target === 'miners')).toBe(true)
  })

  it('moves the selection to a zone, and out of every zone', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('select', { ids: ['fleet'] })
    run('move-to-zone')
    const zone = state().index.zone(state().index.asset('fleet')?.zone)?.name as string
    expect((await option(zone)).getAttribute('aria-current')).toBe('true')
    expect((await option('No zone')).getAttribute('aria-current')).toBeNull()
    await user.click(await option('Mining hall'))
    expect(state().index.asset('fleet')?.zone).toBe('hall')
    run('move-to-zone')
    await user.click(await option('No zone'))
    expect(state().index.asset('fleet')?.zone).toBeUndefined()
  })

  it('closes by Escape without doing anything', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    const before = state().diagram
    run('quick-add')
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(state().dialog).toBeNull()
    expect(state().diagram).toBe(before)
  })
})

describe('the keyboard after a dialog', () => {
  const Ground = () => (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- stands in for the drawing */}
      <div role="application" tabIndex={0} aria-label="Drawing" />
      <button type="button">Elsewhere</button>
      <BoardDialogs />
    </>
  )

  it('is where it was before, whichever way the dialog closes', async () => {
    const { run, user } = await showPanel(<Ground />)
    for (const name of ['command-palette', 'shortcuts', 'quick-add']) {
      for (const [role, label] of [
        ['application', 'Drawing'],
        ['button', 'Elsewhere'],
      ] as const) {
        const home = screen.getByRole(role, { name: label })
        home.focus()
        run(name)
        await screen.findByRole('dialog')
        await user.keyboard('{Escape}')
        await waitFor(() => expect(document.activeElement, `${name} from ${label}`).toBe(home))
      }
    }
  })

  it('is on the drawing where what had it is gone, also after one dialog led to another', async () => {
    const { run, user } = await showPanel(<Ground />)
    const drawing = screen.getByRole('application')
    const passing = document.body.appendChild(document.createElement('button'))
    passing.focus()
    run('command-palette')
    await user.type(await screen.findByRole('combobox'), 'keyboard shortcuts')
    passing.remove()
    await user.keyboard('{Enter}')
    await screen.findByRole('dialog', { name: 'Keyboard' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(drawing))
  })
})

describe('what is said', () => {
  it('a toast takes back what was done', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('select', { ids: ['miners'] })
    run('delete')
    expect(state().index.asset('miners')).toBeUndefined()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(state().index.asset('miners')).toBeTruthy()
  })

  it('the live region says the last words', async () => {
    const { board } = await showPanel(<BoardDialogs />)
    board.announce('Hello')
    await waitFor(() => expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('Hello'))
  })

  it('what an edit says and what the check after it says are both there to be heard', async () => {
    const { run, state } = await showPanel(<BoardDialogs />)
    run('select', { ids: ['c1'] })
    run('delete')
    await waitFor(() => expect(state().checkAnnouncement).toMatch(/gone/))
    const heard = [...document.querySelectorAll('[data-live-region]')].map((region) => region.textContent)
    await waitFor(() => expect(heard).toEqual(['Deleted Office PC to Fleet manager', state().checkAnnouncement]))
  })
})

describe('the context menu', () => {
  it('knows the icon of every command that names one', async () => {
    const { board } = await showPanel(<BoardDialogs />)
    const without = commandIcon(undefined)
    const named = board.commands.filter((command) => command.label && command.icon)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((command) => commandIcon(command.icon) === without).map((command) => command.icon)).toEqual([])
  })

  it('is made from the commands of what is selected', async () => {
    const { run, state, user } = await showPanel(
      <DrawingMenu>
        <p>the drawing</p>
      </DrawingMenu>,
    )
    run('select', { ids: ['miners'] })
    fireEvent.contextMenu(screen.getByText('the drawing'))
    const menu = await screen.findByRole('menu')
    expect(within(menu).queryByRole('menuitem', { name: /^Select all/ })).toBeNull()
    await user.click(within(menu).getByRole('menuitem', { name: /^Delete/ }))
    await waitFor(() => expect(state().index.asset('miners')).toBeUndefined())
  })

  it('runs what was picked when it has let go of the keyboard, so that a name can take it', async () => {
    const Field = () =>
      useBoardState((now) => now.renaming) === null ? null : <input ref={(field) => field?.focus()} />
    const { run, state, user } = await showPanel(
      <>
        <DrawingMenu>
          <div role="application" tabIndex={-1} aria-label="Drawing" />
        </DrawingMenu>
        <Field />
      </>,
    )
    run('select', { ids: ['miners'] })
    fireEvent.contextMenu(screen.getByRole('application'))
    await user.click(await screen.findByRole('menuitem', { name: /^Rename/ }))
    await waitFor(() => expect(state().renaming).toBe('miners'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(document.activeElement?.tagName).toBe('INPUT')
  })
})

describe('the status strip', () => {
  it('counts findings and records, says where the work is, and zooms', async () => {
    const { board, state, user } = await showPanel(<StatusBar />)
    const errors = state().findings.filter((it) => it.severity === 'error').length
    expect(screen.getByRole('button', { name: new RegExp(`${errors} errors`) })).toBeTruthy()
    expect(screen.getByText('4 assets · 3 zones · 2 conduits')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    await waitFor(() => expect(state().cameraGoal?.viewport.zoom).toBeGreaterThan(1))
    board.view({ saveState: { kind: 'memory-only', why: 'full' } })
    expect((await screen.findByRole('alert')).textContent).toContain('storage is full')
  })

  it('says of each way in which the drawing is kept what it is, and never that it is saved where it is not', async () => {
    const { board } = await showPanel(<StatusBar />)
    const told = () => document.querySelector('.zb-saved')?.textContent ?? ''
    board.view({ saveState: { kind: 'saving' } })
    await waitFor(() => expect(told()).toBe('Saving…'))
    for (const why of ['refused', 'full', 'unavailable', 'outdated'] as const) {
      board.view({ saveState: { kind: 'memory-only', why } })
      await waitFor(() => expect(told()).toMatch(/^Not saved: /))
    }
    board.view({ saveState: { kind: 'saved', at: '2026-11-25T14:32:00Z' } })
    await waitFor(() => expect(told()).toMatch(/^Saved on this device, /))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('names the file on disk, how it stands before its name', async () => {
    const { board } = await showPanel(<StatusBar />)
    expect(document.querySelector('.zb-file')).toBeNull()
    const told = {
      current: 'Up to date',
      behind: 'Behind',
      changed: 'Changed outside',
      asks: 'Not looked at yet',
      gone: 'Not found',
    }
    for (const [state, words] of Object.entries(told) as [keyof typeof told, string][]) {
      board.view({ file: { name: 'site.json', state } })
      expect(await screen.findByRole('button', { name: `${words}: site.json` })).toBeTruthy()
    }
  })
})

describe('a dialog that is still being fetched', () => {
  it('is called off by Esc and does not come up later', async () => {
    const { board, state } = await showPanel(<BoardDialogs />)
    act(() => void board.view({ dialog: { id: 'same-as' } }))
    expect(screen.getByRole('dialog', { busy: true })).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(state().dialog).toBeNull()
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
