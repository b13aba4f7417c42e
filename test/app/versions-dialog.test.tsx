// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type App, AppContext, createAppState } from '../../src/app/app-state'
import { appCommands } from '../../src/app/commands/app-commands'
import { Desk } from '../../src/app/session/desk'
import VersionsDialog from '../../src/app/versions/VersionsDialog'
import { type Diagram, emptyDiagram, indexDiagram } from '../../src/model'
import { Library } from '../../src/persistence/library'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { checkDiagram } from '../../src/rules'
import { BoardContext, createBoard } from '../../src/store'

let ids = 0
function createApp(): App {
  const newId = () => `drawing${String((ids += 1)).padStart(4, '0')}`
  let minutes = 0
  const now = () => new Date(Date.parse('2026-11-25T09:00:00Z') + (minutes += 1) * 60_000).toISOString()
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  }
  const services = { newId, now, after }
  const library = new Library(memoryStorage(), null, services, `versions-dialog${ids}`)
  const check = async (diagram: Diagram) => checkDiagram(indexDiagram(diagram), { today: '2026-11-25' })
  const board = createBoard(
    { newId, now, check, writeClipboard: async () => false },
    { commands: appCommands(() => app) },
  )
  const app: App = {
    board,
    library,
    desk: new Desk(board, library, () => {}),
    checker: { check, fixes: async () => null, tryOut: async () => null, nextSteps: async () => [], edited: () => {} },
    offline: { update: () => false, waits: false },
    state: createAppState(),
  }
  return app
}

async function drawing(): Promise<App> {
  const app = createApp()
  const asset = { id: 'plc', type: 'plc', level: 'L1', name: 'Breaker PLC', $order: 'a0' }
  const assets = new Map([[asset.id, asset]]) as unknown as Diagram['assets']
  await app.desk.openAsNew({ ...emptyDiagram, fields: { title: 'Site' }, assets })
  await app.desk.versions.take('named', 'For the audit')
  app.board.run('set-fields', { ids: ['plc'], fields: { name: 'Relay' } })
  return app
}

function show(app: App, naming = false) {
  render(
    <AppContext value={app}>
      <BoardContext value={app.board}>
        <VersionsDialog naming={naming} onClose={() => app.board.view({ dialog: null })} />
      </BoardContext>
    </AppContext>,
  )
}

const nameOf = ({ board }: App) => board.store.getState().index.assets[0]?.name
const toastOf = ({ board }: App) => board.store.getState().toasts.at(-1)

beforeEach(() => void vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1]))))
afterEach(cleanup)

describe('the versions of a drawing', () => {
  it('are commands with a name, a key or a place in the menu', () => {
    const { board } = createApp()
    const find = (id: string) => board.commands.find((command) => command.id === id)
    expect(find('save-version')?.label?.()).toBe('Save a version…')
    expect(find('save-version')?.keys).toEqual(['$mod+Shift+s'])
    expect(find('versions')?.label?.()).toBe('Versions')
  })

  it('say what changed since, and which findings came and went', async () => {
    const app = await drawing()
    show(app)
    expect(await screen.findByRole('radio', { name: /For the audit/ })).toHaveProperty('checked', true)
    const changes = await screen.findByRole('region', { name: 'What changed from “For the audit” until now' })
    await waitFor(() => expect(within(changes).getByText('name: Breaker PLC → Relay')).toBeTruthy())
    expect(within(changes).getByText('Assets')).toBeTruthy()
    expect(within(changes).queryByText(/\(plc\)/)).toBeNull()
  })

  it('have names, roles and states, and mark in the pictures what changed', async () => {
    const app = await drawing()
    show(app)
    await waitFor(() => expect(document.querySelectorAll('.app-versions-picture path.is-changed')).toHaveLength(2))
    const { violations } = await axe.run(screen.getByRole('dialog'), {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('are named by who asks for it, found in the list, and told', async () => {
    const app = await drawing()
    show(app, true)
    const field = screen.getByLabelText('Name of a version as it is now')
    await waitFor(() => expect(document.activeElement).toBe(field))
    await userEvent.type(field, 'After the walk{Enter}')
    expect(await screen.findByRole('radio', { name: /After the walk/ })).toHaveProperty('checked', true)
    expect(toastOf(app)?.text).toBe('Version “After the walk” saved')
    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  it('are gone back to in one step, which undo takes back, and what was is a version too', async () => {
    const app = await drawing()
    app.board.view({ dialog: { id: 'versions' } })
    show(app)
    await userEvent.click(await screen.findByRole('button', { name: 'Go back to this' }))
    await waitFor(() => expect(nameOf(app)).toBe('Breaker PLC'))
    expect(app.board.store.getState().undoLabel).toBe('Go back to a version')
    expect(app.board.store.getState().dialog).toBeNull()
    expect(toastOf(app)).toMatchObject({ text: 'The drawing is as in “For the audit”', action: { command: 'undo' } })
    app.board.undo()
    expect(nameOf(app)).toBe('Relay')
    const { documentId } = app.board.store.getState()
    expect((await (await app.library.versions.open()).list(documentId)).map(({ reason }) => reason)).toEqual([
      'restore',
      'named',
    ])
  })

  it('open as a copy on the shelf, and leave the drawing they come from', async () => {
    const app = await drawing()
    const { documentId } = app.board.store.getState()
    show(app)
    await userEvent.click(await screen.findByRole('button', { name: 'Open as a copy' }))
    await waitFor(() => expect(app.board.store.getState().documentId).not.toBe(documentId))
    expect(nameOf(app)).toBe('Breaker PLC')
    expect(app.board.store.getState().diagram.fields.title).toBe('Site (For the audit)')
    await vi.waitFor(async () => expect(await app.library.list()).toHaveLength(2))
  })

  it('are renamed and deleted, and deleting is taken back by what tells it', async () => {
    const app = await drawing()
    show(app)
    const field = await screen.findByRole('textbox', { name: 'Name' })
    await userEvent.clear(field)
    await userEvent.type(field, 'Audit 2026{Enter}')
    expect(await screen.findByRole('radio', { name: /Audit 2026/ })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Delete Audit 2026' }))
    await waitFor(() => expect(screen.queryAllByRole('radio')).toHaveLength(0))
    expect(screen.getByText(/There is no version yet/)).toBeTruthy()
    const action = toastOf(app)?.action
    app.board.run(action?.command ?? '', action?.args)
    expect(await screen.findByRole('radio', { name: /Audit 2026/ })).toBeTruthy()
  })

  it('that are damaged say so, and can be deleted', async () => {
    const app = await drawing()
    vi.spyOn((await app.library.versions.open()).storage, 'text').mockResolvedValue('{')
    show(app)
    expect((await screen.findByRole('alert')).textContent).toBe('This version is damaged and cannot be read.')
    await userEvent.click(screen.getByRole('button', { name: 'Go back to this' }))
    await waitFor(() => expect(app.state.getState().message?.title).toBe('The version was not opened'))
    expect(nameOf(app)).toBe('Relay')
  })

  it('of storage that does not answer are told', async () => {
    const app = await drawing()
    vi.spyOn((await app.library.versions.open()).storage, 'list').mockRejectedValue(new Error('gone'))
    show(app)
    expect(await screen.findByText(/The versions cannot be reached/)).toBeTruthy()
  })
})
