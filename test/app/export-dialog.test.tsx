// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/app/app-state'
import { readZoneboard } from '../../src/formats'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { createBoard } from '../../src/store'

const FILE = {
  format: 'zoneboard',
  version: 1,
  title: 'North site',
  site: 'mining',
  zones: [{ id: 'ops', name: 'Operations', slTarget: 2 }],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'Office PCs', level: 'L4' },
    { id: 'fleet', type: 'fleet-management-server', name: 'Fleet manager', level: 'L3', zone: 'ops' },
  ],
  conduits: [{ id: 'c', source: 'pc', target: 'fleet' }],
  annotations: [
    { id: 'f', kind: 'frame', place: { level: 'L3', x: 0, y: 0 }, text: 'Phase two' },
    { id: 'n', kind: 'note', place: { level: 'L2', x: 0, y: 0 }, text: 'Who owns it?' },
  ],
}

async function openBoard(file: object = FILE) {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error('not opened')
  const check = async (diagram: Parameters<typeof indexDiagram>[0]) =>
    checkDiagram(indexDiagram(diagram), { today: '2026-11-25' })
  const board = createBoard({ newId: () => 'x', now: () => '', check, writeClipboard: async () => true })
  board.load('d', opened.value.diagram, null)
  await vi.waitFor(() => expect(board.store.getState().checked).toBe(true))
  return board
}

/** A busy machine takes its time. */
const PATIENT = { timeout: 20_000 }

/** The settings are kept while the page lives: every test has a page of its own. */
async function show(prepare: (board: Awaited<ReturnType<typeof openBoard>>) => void = () => {}, file: object = FILE) {
  vi.resetModules()
  const { default: ExportDialog } = await import('../../src/app/export/ExportDialog')
  const store = await import('../../src/store')
  const state = await import('../../src/app/app-state')
  const board = await openBoard(file)
  prepare(board)
  const app = { board } as unknown as App
  const Dialog = () => (
    <state.AppContext value={app}>
      <store.BoardContext value={board}>
        <ExportDialog onClose={() => {}} />
      </store.BoardContext>
    </state.AppContext>
  )
  const user = userEvent.setup()
  render(<Dialog />)
  return { board, user, Dialog, dialog: within(await screen.findByRole('dialog', { name: 'Export' }, PATIENT)) }
}

/** The picture that is shown, as it will be once it is drawn anew. */
async function preview(matching: (svg: string) => boolean): Promise<string> {
  return waitFor(() => {
    const image = screen.getByRole('img', { name: 'Preview of the picture' }) as HTMLImageElement
    const svg = decodeURIComponent(image.src.slice(image.src.indexOf(',') + 1))
    expect(matching(svg)).toBe(true)
    return svg
  }, PATIENT)
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the export dialog', { timeout: 60_000 }, () => {
  it('shows the whole drawing as it will be saved, with its size', async () => {
    const { dialog } = await show()
    const svg = await preview(() => true)
    for (const word of ['North site', 'Office PCs', 'Who owns it?', 'Mining site', '>T2<']) expect(svg).toContain(word)
    expect(svg).toContain('data-finding="error"')
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? []
    expect(dialog.getByText(`${Math.ceil(Number(width))} × ${Math.ceil(Number(height))} px`)).toBeTruthy()
  })

  it('offers what is selected only where something is, and every frame', async () => {
    const first = await show()
    expect(
      within(first.dialog.getByLabelText('What'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Whole drawing', 'Frame: Phase two'])
    cleanup()
    const { dialog, user } = await show((board) => board.view({ selection: new Set(['fleet']) }))
    await user.selectOptions(dialog.getByLabelText('What'), 'Selection (1)')
    const svg = await preview((shown) => !shown.includes('data-asset="pc"'))
    expect(svg).toContain('data-asset="fleet"')
    expect((dialog.getByRole('checkbox', { name: /Carry the drawing/ }) as HTMLInputElement).disabled).toBe(true)
    expect(dialog.getByText('Only a picture of the whole drawing can carry it.')).toBeTruthy()
    await user.selectOptions(dialog.getByLabelText('What'), 'Frame: Phase two')
    await preview((shown) => /font-size="20"[^>]*>Phase two</u.test(shown))
  })

  it.each([
    ['Findings', 'data-finding='],
    ['Notes', 'Who owns it?'],
    ['Security levels', '>T2<'],
    ['Legend', 'Target security level'],
    ['Title', 'North site</text>'],
  ])('leaves out %s', async (name, sign) => {
    const { dialog, user } = await show()
    await preview((svg) => svg.includes(sign))
    await user.click(dialog.getByRole('switch', { name: new RegExp(`^${name}`, 'u') }))
    await preview((svg) => !svg.includes(sign))
  })

  it('puts it on paper, turned as asked, with who has drawn it', async () => {
    const { dialog, user } = await show()
    await user.click(dialog.getByRole('radio', { name: 'SVG' }))
    await user.selectOptions(dialog.getByLabelText('Paper'), 'A3 (297 × 420 mm)')
    await preview((svg) => svg.includes('width="420mm" height="297mm"'))
    await user.click(dialog.getByRole('radio', { name: 'Portrait' }))
    await user.type(dialog.getByLabelText('Drawn by'), 'M. <Okafor>{Enter}')
    const svg = await preview((shown) => shown.includes('width="297mm" height="420mm"') && shown.includes('Okafor'))
    expect(svg).toContain('M. &lt;Okafor&gt;')
  })

  it('is made as wide as asked, and steps down with a sentence where no browser holds it', async () => {
    const { dialog, user } = await show()
    await user.click(dialog.getByRole('radio', { name: 'Width' }))
    await user.clear(dialog.getByLabelText('Width in pixels'))
    await user.type(dialog.getByLabelText('Width in pixels'), '1234{Enter}')
    await waitFor(() => expect(dialog.getByText(/^1234 × \d+ px/u)).toBeTruthy(), PATIENT)
    await user.clear(dialog.getByLabelText('Width in pixels'))
    await user.type(dialog.getByLabelText('Width in pixels'), '90000{Enter}')
    expect(
      await dialog.findByText(
        /^90000 px wide would be larger than this browser draws. It is made \d+ px wide instead\.$/u,
        undefined,
        PATIENT,
      ),
    ).toBeTruthy()
  })

  it('says where names become too small to read on the paper, and whether turning it helps', async () => {
    const note = { id: 'far', kind: 'note', place: { level: 'L2', x: 3000, y: 0 }, text: 'Far out' }
    const { dialog, user } = await show(undefined, { ...FILE, annotations: [note] })
    const said = (sentence: RegExp) => dialog.findByText(sentence, undefined, PATIENT)
    await user.selectOptions(dialog.getByLabelText('Paper'), 'A4 (210 × 297 mm)')
    await said(/names are \d\.\d pt high, too small to read\. Take a larger paper, or a part of the drawing\.$/u)
    await user.click(dialog.getByRole('radio', { name: 'Portrait' }))
    await said(/too small to read\. Take landscape, a larger paper, or a part of the drawing\.$/u)
    await user.selectOptions(dialog.getByLabelText('Paper'), 'As large as the drawing')
    await waitFor(() => expect(dialog.queryByText(/too small to read/u)).toBeNull(), PATIENT)
  })

  it('has white only under light colours', async () => {
    const { dialog, user } = await show()
    await user.click(dialog.getByRole('radio', { name: 'White' }))
    await preview((svg) => svg.includes('fill="#FFFFFF"/><g><g><rect'))
    await user.click(dialog.getByRole('radio', { name: 'Dark' }))
    await preview((svg) => svg.includes('fill="#0F1215"'))
    expect(dialog.queryByRole('radio', { name: 'White' })).toBeNull()
    expect((dialog.getByRole('radio', { name: 'As the board' }) as HTMLInputElement).checked).toBe(true)
  })

  it('says why no picture can be copied over plain http; an SVG goes as text', async () => {
    vi.stubGlobal('isSecureContext', false)
    vi.stubGlobal('ClipboardItem', undefined)
    const { dialog, user } = await show()
    expect(dialog.getByText(/Over plain http browsers copy no pictures/u)).toBeTruthy()
    expect(dialog.queryByRole('button', { name: 'Copy' })).toBeNull()
    await user.click(dialog.getByRole('radio', { name: 'SVG' }))
    expect(dialog.queryByText(/Over plain http/u)).toBeNull()
    expect(dialog.getByRole('button', { name: 'Copy' })).toBeTruthy()
  })

  it('begins as the last one, without a part that is gone', async () => {
    const { board, dialog, user, Dialog } = await show((open) => open.view({ selection: new Set(['pc']) }))
    await user.selectOptions(dialog.getByLabelText('What'), 'Selection (1)')
    await user.click(dialog.getByRole('radio', { name: 'Dark' }))
    cleanup()
    board.view({ selection: new Set() })
    render(<Dialog />)
    const again = within(await screen.findByRole('dialog', { name: 'Export' }, PATIENT))
    expect((again.getByRole('radio', { name: 'Dark' }) as HTMLInputElement).checked).toBe(true)
    expect((again.getByLabelText('What') as HTMLSelectElement).value).toBe('whole')
  })

  it('by keyboard: every choice is reached by Tab, from the format to the button that saves', async () => {
    const { user } = await show()
    await preview(() => true)
    const stops: string[] = []
    for (let i = 0; i < 22; i += 1) {
      await user.tab()
      const here = document.activeElement as HTMLElement
      stops.push(
        here.getAttribute('aria-label') ??
          (here as HTMLInputElement).labels?.[0]?.textContent ??
          here.textContent ??
          '',
      )
    }
    for (const name of ['What', 'Paper', 'Drawn by', 'Save PNG']) {
      expect(
        stops.some((stop) => stop.startsWith(name)),
        `${name} in ${stops.join(', ')}`,
      ).toBe(true)
    }
  })
})
