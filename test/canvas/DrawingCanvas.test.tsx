// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DrawingCanvas } from '../../src/canvas'
import { BoardContext } from '../../src/store'
import { testBoard } from '../store/test-board'
import { diagram } from '../support/diagram-builder'

/** Happy DOM lays nothing out: the canvas gets a size of its own. */
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
})
afterEach(cleanup)

function shown(file = SITE) {
  const test = testBoard(file)
  render(
    <BoardContext value={test.board}>
      <DrawingCanvas />
    </BoardContext>,
  )
  return test
}

const SITE = diagram()
  .zone('ops', { name: 'Site operations', slTarget: 2, area: area('L3', 60, 500) })
  .asset('fleet', {
    type: 'fleet-management-server',
    name: 'Fleet manager',
    level: 'L3',
    zone: 'ops',
    position: { x: 80, y: 30 },
  })
  .asset('office', {
    type: 'office-workstation',
    name: 'Office PCs',
    level: 'L5',
    quantity: 34,
    position: { x: 80, y: 20 },
  })
  .conduit('bad', 'office', 'fleet')
  .build()

function area(level: string, x: number, width: number) {
  return { x, width, top: { level, y: 12 }, bottom: { level, y: 100 } }
}
const card = (id: string) => document.querySelector(`[data-asset="${id}"] .zb-card`)

describe('the drawing on the page', () => {
  it('shows zones, cards and conduits with spoken names, as one stop of the Tab key', () => {
    shown()
    const stops = document.querySelectorAll('.zb-board [tabindex="0"], .zb-board[tabindex="0"]')
    expect(stops).toHaveLength(1)
    expect(screen.getByRole('application').getAttribute('aria-label')).toBe('Drawing')
    expect(screen.getByLabelText(/^Fleet manager, .*Site operations, level 3$/)).toBeTruthy()
    expect(screen.getByLabelText(/^Site operations, zone, 1 asset, SL-T 2, not assessed$/)).toBeTruthy()
    expect(screen.getByLabelText(/^Office PCs to Fleet manager, undefined conduit$/)).toBeTruthy()
    expect(card('office')?.textContent).toContain('×34')
    expect(document.querySelector('[data-zone-header="ops"]')?.textContent).toContain('SL-T 2')
    expect(document.querySelector('[data-labels="bad"]')?.textContent).toContain('?')
  })

  it('shows in the header which levels are reached, once something is answered, and takes it back by undo', () => {
    const { board } = shown()
    const steps = () =>
      [...document.querySelectorAll('[data-zone-header="ops"] [data-step]')].map((step) =>
        step.getAttribute('data-step'),
      )
    expect(steps()).toEqual([])
    const answer = { records: ['ops'], requirements: ['SR 5.1'], change: { state: 'in-place' } }
    act(() => void board.run('answer-requirements', answer))
    expect(steps()).toEqual(['missing', 'missing', 'not-asked', 'not-asked'])
    expect(screen.getByLabelText(/^Site operations, zone, 1 asset, SL-T 2 \(FR 5 is at 0 of 2; /)).toBeTruthy()
    act(() => void board.run('undo'))
    expect(steps()).toEqual([])
  })

  it('tells a card of its own selection and finding only', async () => {
    const { board, checks } = shown()
    act(() => void board.run('select', { ids: ['fleet'] }))
    expect(card('fleet')?.className).toContain('is-selected')
    expect(card('office')?.className).not.toContain('is-selected')
    const finding = { id: 'f', severity: 'error', about: ['office'], acceptance: null, path: [] }
    await vi.waitFor(() => expect(checks.length).toBeGreaterThan(0))
    await act(async () => {
      checks.at(-1)?.answer([finding] as never)
      await new Promise((done) => setTimeout(done, 5))
    })
    expect(card('office')?.querySelector('[data-finding="error"]')).toBeTruthy()
    expect(card('fleet')?.querySelector('[data-finding]')).toBe(null)
  })

  it('says what the keyboard stands on', () => {
    const { board } = shown()
    act(() => void board.run('focus', { id: 'office' }))
    const canvas = screen.getByRole('application')
    const active = document.getElementById(canvas.getAttribute('aria-activedescendant') ?? '')
    expect(active?.getAttribute('aria-label')).toMatch(/^Office PCs, .*level 5, selected$/)
  })

  it('mounts nothing below 60 %, and all of it again above', () => {
    const { board } = shown()
    act(() => board.view({ viewport: { x: 0, y: 0, zoom: 0.4 } }))
    expect(document.querySelectorAll('[data-asset], [data-conduit]')).toHaveLength(0)
    act(() => board.view({ viewport: { x: 0, y: 0, zoom: 0.7 } }))
    expect(document.querySelectorAll('[data-asset]')).toHaveLength(2)
  })

  it('renames in place: Enter takes the name, Escape keeps the old one', () => {
    const { board, state } = shown()
    const type = (text: string, key: string) => {
      act(() => board.view({ renaming: 'fleet' }))
      const field = screen.getByLabelText<HTMLInputElement>('Name')
      field.value = text
      act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
    }
    type('Fleet server', 'Enter')
    expect(state().index.asset('fleet')?.name).toBe('Fleet server')
    type('Nonsense', 'Escape')
    expect(state().index.asset('fleet')?.name).toBe('Fleet server')
    expect(state().renaming).toBe(null)
  })

  it('keeps what is written on a note also with Escape, and no text that is empty', () => {
    const { board, state } = shown()
    const write = (kind: string, text: string) => {
      act(() => void board.run(`add-${kind}`, {}))
      const field = screen.getByLabelText<HTMLTextAreaElement>('Text of the note')
      field.value = text
      act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    }
    write('note', 'Who owns it?')
    write('text', '')
    expect(state().index.annotations.map(({ kind, text }) => [kind, text])).toEqual([['note', 'Who owns it?']])
    // Nothing of the empty text is left to undo: the next step back is the note with its words.
    act(() => void board.run('undo'))
    expect(state().index.annotations).toEqual([])
    expect(state().canUndo).toBe(false)
  })

  it('shows a note on paper, with room round its words', () => {
    const { board, state } = shown()
    act(() => void board.run('add-note', { at: { x: 500, y: 200 }, text: 'Who owns it?' }))
    const note = document.querySelector(`[data-id="${state().index.annotations[0]?.id}"] .zb-annotation`)
    expect([...(note?.classList ?? [])]).toEqual(expect.arrayContaining(['zb-sticky', 'zb-paper-yellow']))
  })

  it('lets the keys of the whole drawing through while a name is edited, with what is typed', () => {
    const { board, state } = shown()
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => heard.push(`${event.key} ${state().index.asset('fleet')?.name}`)
    window.addEventListener('keydown', listen)
    act(() => board.view({ renaming: 'fleet' }))
    const field = screen.getByLabelText<HTMLInputElement>('Name')
    field.value = 'Fleet server'
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true })))
    window.removeEventListener('keydown', listen)
    expect(heard).toEqual(['s Fleet server'])
  })

  it('shows a drawing that waited for the size of the page where the board opens it', () => {
    const { board, state } = testBoard()
    board.view({ viewSize: { width: 0, height: 0 } })
    board.load('another', SITE, null)
    render(
      <BoardContext value={board}>
        <DrawingCanvas />
      </BoardContext>,
    )
    const { x, y, zoom } = state().viewport
    expect(x === 0 && y === 0).toBe(false)
    const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
    expect(viewport?.style.transform).toBe(`translate(${x}px, ${y}px) scale(${zoom})`)
  })

  it('says what to do where nothing is drawn', () => {
    shown(diagram().build())
    expect(screen.getByText(/^Drag an asset onto a lane/)).toBeTruthy()
  })
})

/** What the pointer does, at points of the page; the drawing's corner is at (0, 0) in Happy DOM. */
describe('tools', () => {
  const frame = () => act(() => new Promise<void>((done) => void requestAnimationFrame(() => done())))
  const point = (type: string, x: number, y: number, more: object = {}) =>
    act(
      () =>
        void screen
          .getByRole('application')
          .dispatchEvent(
            new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, button: 0, bubbles: true, ...more }),
          ),
    )
  const drag = async (from: [number, number], to: [number, number], more: object = {}) => {
    point('pointerdown', ...from, more)
    point('pointermove', from[0] + 6, from[1] + 6, more)
    point('pointermove', ...to, more)
    await frame()
    point('pointerup', ...to, more)
  }
  const middle = (state: ReturnType<typeof testBoard>['state'], id: string): [number, number] => {
    const box = state().scene.assets.get(id as never)
    if (!box) throw new Error(`${id} has no card`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  it('select by a click, add with Shift, and let go on nothing', () => {
    const { state } = shown()
    const click = (x: number, y: number, more: object = {}) => {
      point('pointerdown', x, y, more)
      point('pointerup', x, y, more)
    }
    click(...middle(state, 'office'))
    expect([...state().selection]).toEqual(['office'])
    click(...middle(state, 'fleet'), { shiftKey: true })
    expect([...state().selection].sort()).toEqual(['fleet', 'office'])
    click(900, 20)
    expect(state().selection.size).toBe(0)
  })

  it('move a card by one command at the drop, and nothing before', async () => {
    const { state } = shown()
    const [x, y] = middle(state, 'office')
    point('pointerdown', x, y)
    point('pointermove', x + 6, y)
    point('pointermove', x + 200, y)
    await frame()
    const node = document.querySelector<HTMLElement>('[data-asset="office"]')
    expect(node?.style.translate).toBe('200px 0px')
    expect(state().canUndo).toBe(false)
    point('pointerup', x + 200, y)
    expect(state().index.asset('office')?.position?.x).toBe(280)
    expect(node?.style.translate).toBe('')
    expect(state().undoLabel).toContain('Office PCs')
  })

  it('let Escape cancel a drag', async () => {
    const { state } = shown()
    const [x, y] = middle(state, 'office')
    point('pointerdown', x, y)
    point('pointermove', x + 100, y + 100)
    await frame()
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
    point('pointerup', x + 100, y + 100)
    expect(state().index.asset('office')?.position?.x).toBe(80)
    expect(state().canUndo).toBe(false)
    expect([...state().selection]).toEqual(['office'])
  })

  it('draw a conduit from a border to another card', async () => {
    const { state } = shown()
    const box = state().scene.assets.get('fleet' as never)
    if (!box) throw new Error('no card')
    await drag([box.x + 10, box.y + 2], middle(state, 'office'))
    const made = state().index.conduits.at(-1)
    expect([made?.source, made?.target]).toEqual(['fleet', 'office'])
  })

  it('ask for an asset where a conduit is dropped on nothing', async () => {
    const { state } = shown()
    const box = state().scene.assets.get('fleet' as never)
    if (!box) throw new Error('no card')
    await drag([box.x + 10, box.y + 2], [700, 40])
    expect(state().dialog?.id).toBe('quick-add')
    expect(JSON.parse(state().dialog?.about ?? '{}')).toEqual({ at: { x: 700, y: 40 }, source: 'fleet' })
  })

  it('select by a marquee what it touches', async () => {
    const { state } = shown()
    await drag([900, 5], [100, 620])
    expect([...state().selection].sort()).toEqual(expect.arrayContaining(['fleet', 'office']))
  })

  it('draw a zone with Z, pan with the hand and zoom with Ctrl and the wheel', async () => {
    const { board, state } = shown()
    act(() => void board.run('zone-tool'))
    await drag([600, 60], [900, 160])
    expect(state().index.zones).toHaveLength(2)
    expect(state().tool).toBe('select')
    act(() => void board.run('hand-tool'))
    await drag([600, 60], [650, 90])
    const wheel = new WheelEvent('wheel', { deltaY: -100, cancelable: true })
    // Happy DOM's wheel event knows no modifiers.
    Object.defineProperties(wheel, { ctrlKey: { value: true }, clientX: { value: 0 }, clientY: { value: 0 } })
    act(() => void screen.getByRole('application').dispatchEvent(wheel))
    await new Promise((done) => setTimeout(done, 120))
    expect(state().viewport.zoom).toBeGreaterThan(1.1)
    expect(state().viewport.x / state().viewport.zoom).toBeCloseTo(50)
  })

  it('take a type out of the palette onto a lane, and a firewall onto a conduit', async () => {
    const { state } = shown()
    const drop = (type: string, x: number, y: number) =>
      act(
        () =>
          void window.dispatchEvent(
            new CustomEvent('zoneboard:palette-drag', { detail: { phase: 'drop', type, x, y } }),
          ),
      )
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 700))
    drop('plc', 700, 40)
    expect(state().index.assets.at(-1)).toMatchObject({ type: 'plc', level: 'external' })
    const points = state().scene.conduits.get('bad' as never)?.points ?? []
    const [from, to] = [points[0], points[1]]
    if (!from || !to) throw new Error('no route')
    drop('industrial-firewall', (from.x + to.x) / 2, (from.y + to.y) / 2)
    expect(state().index.conduit('bad')?.via).toHaveLength(1)
    vi.restoreAllMocks()
  })
})
