// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type App, AppContext, createAppState } from '../../src/app/app-state'
import { appCommands } from '../../src/app/commands/app-commands'
import { CrashBoundary } from '../../src/app/crash/CrashBoundary'
import { StartScreen } from '../../src/app/gallery/StartScreen'
import { MessageDialog } from '../../src/app/messages/MessageDialog'
import RulePageDialog from '../../src/app/rule-page/RulePageDialog'
import { Desk } from '../../src/app/session/desk'
import { refreshShelf } from '../../src/app/session/keep-up'
import ShelfDialog from '../../src/app/shelf/ShelfDialog'
import { Title } from '../../src/app/shell/Title'
import { rememberTemplate, templateOf } from '../../src/app/talking-points/from-template'
import { TalkingPoints } from '../../src/app/talking-points/TalkingPoints'
import { templateNotes } from '../../src/catalogue/reference'
import { emptyDiagram, indexDiagram } from '../../src/model'
import { Library } from '../../src/persistence/library'
import { memoryStorage } from '../../src/persistence/memory-storage'
import { checkDiagram } from '../../src/rules'
import { BoardContext, createBoard } from '../../src/store'

let ids = 0
function app(): App {
  const newId = () => `drawing${String((ids += 1)).padStart(4, '0')}`
  const now = () => '2026-11-25T09:00:00Z'
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  }
  const library = new Library(memoryStorage(), null, { newId, now, after }, `test${ids}`)
  const check = async (diagram: Parameters<typeof indexDiagram>[0]) =>
    checkDiagram(indexDiagram(diagram), { today: '2026-11-25' })
  const board = createBoard(
    { newId, now, check, writeClipboard: async () => false },
    { commands: appCommands(() => whole) },
  )
  const whole: App = {
    board,
    library,
    desk: new Desk(
      board,
      library,
      () => {},
      () => {},
    ),
    checker: { check, fixes: async () => null, tryOut: async () => null, nextSteps: async () => [], edited: () => {} },
    offline: { update: () => false, waits: false },
    state: createAppState(),
  }
  library.onShelf(() => void refreshShelf(whole))
  return whole
}

function show(whole: App, children: React.ReactNode) {
  return render(
    <AppContext value={whole}>
      <BoardContext value={whole.board}>{children}</BoardContext>
    </AppContext>,
  )
}

async function withDrawing(title: string): Promise<App> {
  const whole = app()
  await whole.desk.openAsNew({ ...emptyDiagram, fields: { title } })
  await vi.waitFor(async () => expect(await whole.library.list()).toHaveLength(1))
  await refreshShelf(whole)
  return whole
}

// Pictures carry the font; there is no server here to hand it out.
beforeEach(() => void vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1]))))
afterEach(cleanup)

describe('a message', () => {
  it('shows its sentence and details, and closes', async () => {
    const onClose = vi.fn()
    const whole = app()
    const action = { label: 'Look at all', command: 'shelf' }
    const message = { title: '“x” is open', sentence: 'Two things', details: ['first', 'second'], more: 3, action }
    show(whole, <MessageDialog message={message} onClose={onClose} />)
    expect(screen.getByRole('dialog', { name: '“x” is open' })).toBeTruthy()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['first', 'second', 'and 3 more'])
    await userEvent.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement)
    expect(onClose).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button', { name: 'Look at all' }))
    expect(onClose).toHaveBeenCalledTimes(2)
    expect(whole.board.store.getState().dialog).toEqual({ id: 'shelf' })
  })
})

describe('the start screen', () => {
  it('offers all templates by name, and a choice is a new drawing with its talking points', async () => {
    const whole = await withDrawing('Mine')
    show(whole, <StartScreen />)
    expect(screen.getByRole('button', { name: /^Mine/ })).toBeTruthy()
    const use = await screen.findByRole('button', { name: /Mining facility, well segmented/ }, { timeout: 20_000 })
    expect(screen.getByRole('button', { name: /Mining facility, DMZ skipped/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /Flat mining facility/ })).toBeTruthy()
    await waitFor(
      () => expect(screen.getByRole('button', { name: /custody ladder/ })).toHaveProperty('disabled', false),
      { timeout: 20_000 },
    )
    expect(screen.getAllByRole('article')).toHaveLength(1)
    await userEvent.click(use)
    await waitFor(() =>
      expect(whole.board.store.getState().diagram.fields.title).toBe('Mining facility, well segmented'),
    )
    await waitFor(() =>
      expect(whole.state.getState().talkingPoints).toEqual({ template: 'mining-well-segmented', isOpen: true }),
    )
    expect(templateOf(whole.board.store.getState().documentId)).toBe('mining-well-segmented')
    await vi.waitFor(async () =>
      expect((await whole.library.list()).map(({ title }) => title).sort()).toEqual([
        'Mine',
        'Mining facility, well segmented',
      ]),
    )
  })
})

describe('the kinds of site', () => {
  it('leave the templates of one kind, its first one large', async () => {
    const whole = await withDrawing('Mine')
    show(whole, <StartScreen />)
    await userEvent.click(await screen.findByRole('radio', { name: 'Custody' }))
    await screen.findByRole('button', { name: /Personal custody ladder/ }, { timeout: 20_000 })
    expect(screen.getByRole('article', { name: 'Lightning and exchange hot-wallet operation' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Flat mining facility/ })).toBeNull()
  })
})

describe('the talking points', () => {
  const region = () => screen.queryByRole('region', { name: 'Talking points' })
  const open = async () => {
    const whole = await withDrawing('Mine')
    whole.state.setState({ talkingPoints: { template: 'mining-flat', isOpen: true } })
    show(whole, <TalkingPoints />)
    await screen.findByRole('region', { name: 'Talking points' })
    return whole
  }
  const points = templateNotes.find(({ id }) => id === 'mining-flat')?.talkingPoints ?? []

  it('are told one at a time, by button and by arrow', async () => {
    await open()
    expect(screen.getByText(points[0] as string)).toBeTruthy()
    expect(screen.getByText(`1 of ${points.length}`)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Next point' }))
    expect(screen.getByText(points[1] as string)).toBeTruthy()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(screen.getByText(points[2] as string)).toBeTruthy()
    await userEvent.keyboard('{ArrowRight>20/}')
    expect(screen.getByText(points.at(-1) as string)).toBeTruthy()
  })

  it('are put away by Esc and brought back by a command, where there are some', async () => {
    const whole = await open()
    screen.getByRole('button', { name: 'Next point' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(region()).toBeNull()
    const command = whole.board.commands.find(({ id }) => id === 'talking-points')
    expect(command?.when?.(whole.board.store.getState())).toBe(true)
    act(() => void whole.board.run('talking-points'))
    expect(await screen.findByRole('region', { name: 'Talking points' })).toBeTruthy()
    whole.state.setState({ talkingPoints: null })
    expect(command?.when?.(whole.board.store.getState())).toBe(false)
    expect(whole.board.run('talking-points')).toBe(false)
  })

  it('are remembered by drawing, the oldest forgotten', () => {
    localStorage.setItem('zoneboard-from-template', 'not json')
    expect(templateOf('d1')).toBeNull()
    for (let i = 0; i <= 200; i += 1) rememberTemplate(`d${i}`, i % 2 ? 'mining-flat' : 'custody-ladder')
    rememberTemplate('d5', 'custody-ladder')
    expect([templateOf('d0'), templateOf('d1'), templateOf('d5')]).toEqual([null, 'mining-flat', 'custody-ladder'])
  })
})

describe('the shelf', () => {
  it('renames, duplicates, deletes, and takes a deletion back', async () => {
    const whole = await withDrawing('Mine')
    const user = userEvent.setup()
    show(whole, <ShelfDialog onClose={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Duplicate Mine' }))
    await screen.findByText('Mine, copy')
    await user.click(screen.getByRole('button', { name: 'Rename Mine, copy' }))
    await user.keyboard('Spare{Enter}')
    await screen.findByText('Spare')
    await user.click(screen.getByRole('button', { name: 'Delete Spare' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open Spare' })).toBeNull())
    expect(whole.board.store.getState().toasts.at(-1)?.action?.command).toBe('restore-drawing')
    await user.click(screen.getByRole('button', { name: 'Delete Mine' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open Mine' })).toBeNull())
    const undo = (text: RegExp) => whole.board.store.getState().toasts.find((toast) => text.test(toast.text))?.action
    whole.board.run('restore-drawing', undo(/Spare/)?.args)
    await screen.findByRole('button', { name: 'Open Spare' })
    expect(screen.queryByRole('button', { name: 'Open Mine' })).toBeNull()
    whole.board.run('restore-drawing', undo(/Mine/)?.args)
    await screen.findByRole('button', { name: 'Open Mine' })
    await user.click(screen.getByRole('button', { name: 'Open Spare' }))
    await waitFor(() => expect(whole.board.store.getState().diagram.fields.title).toBe('Spare'))
  })

  it('finds drawings by title and by the names in them, says how many, and lets go of the words with Esc', async () => {
    const whole = await withDrawing('Mine')
    const [entry] = whole.state.getState().shelf
    if (!entry) throw new Error('nothing on the shelf')
    const more = ['Harbour', 'Plant', 'Well', 'Depot', 'Yard'].map((title, i) => ({
      ...entry,
      id: `more${i}`,
      title,
      names: title === 'Plant' ? ['Fan relay'] : [],
    }))
    for (const one of more) await whole.library.storage.putShelf(one)
    await refreshShelf(whole)
    const user = userEvent.setup()
    const onClose = vi.fn()
    show(whole, <ShelfDialog onClose={onClose} />)
    await user.type(screen.getByRole('searchbox', { name: 'Find a drawing' }), 'relay')
    expect(await screen.findByText('1 drawing found')).toBeTruthy()
    expect(screen.getByText(/has “Fan relay”/)).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^Open / }).map((it) => it.getAttribute('aria-label'))).toEqual([
      'Open Plant',
    ])
    await user.keyboard('{Escape}')
    expect(screen.getAllByRole('button', { name: /^Open / })).toHaveLength(6)
    expect(onClose).not.toHaveBeenCalled()
    await user.keyboard('nothing here')
    expect(await screen.findByText('No drawing has that.')).toBeTruthy()
  })

  it('leaves a new title on Esc without closing, and closes on the next', async () => {
    const whole = await withDrawing('Mine')
    const user = userEvent.setup()
    const onClose = vi.fn()
    show(whole, <ShelfDialog onClose={onClose} />)
    await user.click(screen.getByRole('button', { name: 'Rename Mine' }))
    await user.keyboard('Other{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename Mine' }))
    // One for the name of the button, which shows while it has the keyboard.
    await user.keyboard('{Escape}{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect((await whole.library.list()).map(({ title }) => title)).toEqual(['Mine'])
  })

  it('keeps the keyboard where a drawing was renamed, duplicated or deleted', async () => {
    const whole = await withDrawing('Mine')
    const user = userEvent.setup()
    show(whole, <ShelfDialog onClose={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Duplicate Mine' }))
    await user.click(await screen.findByRole('button', { name: 'Rename Mine, copy' }))
    await user.keyboard('Spare{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename Spare' })))
    await user.click(screen.getByRole('button', { name: 'Delete Spare' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open Spare' })).toBeNull())
    await waitFor(() => expect(document.activeElement?.closest('.app-shelf')).toBeTruthy())
  })

  it('deleting the open drawing leads to the start screen, and it can be restored', async () => {
    const whole = await withDrawing('Mine')
    show(whole, <ShelfDialog onClose={() => {}} />)
    await userEvent.click(screen.getByRole('button', { name: 'Delete Mine' }))
    await waitFor(() => expect(whole.state.getState().atStart).toBe(true))
    expect(await whole.library.list()).toEqual([])
    const [removed] = await whole.library.listDeleted()
    await whole.desk.restore(removed?.id ?? '')
    expect((await whole.library.list()).map(({ title }) => title)).toEqual(['Mine'])
  })
})

describe('the title', () => {
  it('becomes a field, commits on Enter as one undoable step, and is left on Esc', async () => {
    const whole = await withDrawing('Mine')
    const user = userEvent.setup()
    show(whole, <Title />)
    await user.click(screen.getByRole('button', { name: 'Rename Mine' }))
    await user.keyboard('Other{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename Mine' }))
    await user.click(screen.getByRole('button', { name: 'Rename Mine' }))
    await user.keyboard('North site{Enter}')
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Rename North site' }))
    whole.board.undo()
    expect(whole.board.store.getState().diagram.fields.title).toBe('Mine')
  })
})

describe('the page of a rule', () => {
  it('has the head of the rule, its words, and drawings of its examples', async () => {
    const whole = app()
    const { container } = show(whole, <RulePageDialog rule="it-reaches-ot" onClose={() => {}} />)
    await screen.findByText('Why', {}, { timeout: 10_000 })
    expect(container.ownerDocument.querySelectorAll('pre')).toHaveLength(0)
    await waitFor(() => expect(screen.getAllByRole('img', { name: 'Drawing of the example' })).toHaveLength(2))
    vi.unstubAllGlobals()
  })

  it('sets the two drawings side by side, and says of each what this rule says and no other', async () => {
    const { container } = show(app(), <RulePageDialog rule="it-reaches-ot" onClose={() => {}} />)
    await waitFor(() => expect(screen.getAllByRole('img', { name: 'Drawing of the example' })).toHaveLength(2))
    const [speaks, silent] = container.ownerDocument.querySelectorAll('.app-page-pair > section')
    expect(speaks?.querySelector('h3')?.textContent).toBe('Speaks')
    expect(speaks?.querySelector('figcaption')?.textContent).toMatch(/^Office PCs .*Fleet manager.*\.$/)
    expect(silent?.querySelector('h3')?.textContent).toBe('Silent')
    expect(silent?.querySelector('figcaption')).toBeNull()
    const pictures = [speaks, silent].map((section) => decodeURIComponent(section?.querySelector('img')?.src ?? ''))
    expect(pictures.map((picture) => [...picture.matchAll(/data-finding=/g)].length > 0)).toEqual([true, false])
    vi.unstubAllGlobals()
  })

  it('says so where there is none', async () => {
    show(app(), <RulePageDialog rule="../../secrets" onClose={() => {}} />)
    expect(await screen.findByText('This rule has no page.')).toBeTruthy()
  })
})

describe('a crash', () => {
  it('leads to a page that saves the drawing', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    const whole = await withDrawing('Mine')
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob)
      return 'blob:x'
    })
    const Broken = () => {
      throw new Error('broken on purpose')
    }
    render(
      <CrashBoundary board={whole.board}>
        <Broken />
      </CrashBoundary>,
    )
    expect(screen.getByText(/broken on purpose/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Save the drawing' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ format: 'zoneboard', title: 'Mine' })
    silence.mockRestore()
  })
})
