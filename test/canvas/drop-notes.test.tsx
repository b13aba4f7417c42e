// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DrawingCanvas } from '../../src/canvas'
import { type Patch, removeRecords } from '../../src/model'
import { type FindingChanges, tryPatch } from '../../src/rules'
import { BoardContext } from '../../src/store'
import { meantBy } from '../store/meant-by'
import { testBoard } from '../store/test-board'
import { diagram } from '../support/diagram-builder'

beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
})
afterEach(cleanup)

const area = (level: string) => ({ x: 60, width: 500, top: { level, y: 12 }, bottom: { level, y: 100 } })
const site = () =>
  diagram()
    .zone('business', { name: 'Business', slTarget: 1, area: area('L4') })
    .zone('control', { name: 'Control', slTarget: 2, area: area('L2') })
    .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'business', position: { x: 80, y: 36 } })
    .asset('plc', { type: 'plc', level: 'L2', zone: 'control', position: { x: 80, y: 36 } })
    .asset('hmi', { type: 'hmi-panel', level: 'L2', zone: 'control', position: { x: 300, y: 36 } })
    .conduit('wire', 'hmi', 'plc', { flows: [{ protocol: 'modbus-tcp' }] })
const SITE = site().build()

/** A canvas whose checker answers when it is told, each question with what it was asked. */
function shown(file = SITE) {
  const asked: { patch: Patch; answer: (changes?: FindingChanges | null) => Promise<void> }[] = []
  const test = testBoard(file, [], {
    tryOut: (of, patch) =>
      new Promise((resolve) => {
        const known = tryPatch(test.state().index, patch, { today: '2026-11-26' })
        asked.push({
          patch,
          answer: (changes = known) =>
            act(async () => {
              expect(of).toBe(file)
              resolve(changes)
            }),
        })
      }),
  })
  render(
    <BoardContext value={test.board}>
      <DrawingCanvas />
    </BoardContext>,
  )
  const applied: Patch[] = []
  test.board.onPatch((patch) => applied.push(patch))
  return { ...test, asked, applied }
}

type Shown = ReturnType<typeof shown>
/** Longer than a gesture rests before it asks: set after its timer, this one is due after it. */
const REST = 150
const frame = () => act(() => new Promise<void>((done) => void requestAnimationFrame(() => done())))
const after = (ms: number) => act(() => new Promise<void>((done) => setTimeout(done, ms)))
const note = () => document.querySelector('.zb-drop-note')
const lines = () => [...document.querySelectorAll('.zb-drop-note p')].map((line) => line.textContent)
const point = (type: string, at: readonly [number, number], more: object = {}) =>
  act(() => {
    const init = { clientX: at[0], clientY: at[1], pointerId: 1, button: 0, bubbles: true, ...more }
    screen.getByRole('application').dispatchEvent(new PointerEvent(type, init))
  })

/** The middle of a card, or of an edge of it. */
function at({ state }: Shown, id: string, where: 'middle' | 'top' = 'middle'): [number, number] {
  const box = state().scene.assets.get(id as never)
  if (!box) throw new Error(`${id} has no card`)
  return [box.x + box.width / 2, where === 'top' ? box.y + 1 : box.y + box.height / 2]
}
const press = (from: readonly [number, number], more: object = {}) => {
  point('pointerdown', from, more)
  point('pointermove', [from[0] + 6, from[1] + 6], more)
}
async function goTo(to: readonly [number, number]) {
  point('pointermove', to)
  await frame()
  await after(REST)
}

describe('what a drop would change', () => {
  it('of a conduit that is being drawn is said at its end, by the patch of the drop', async () => {
    const test = shown()
    press(at(test, 'pc', 'top'))
    await goTo(at(test, 'plc'))
    expect(note()).toBe(null)
    await test.asked[0]?.answer()
    expect(lines()).toEqual(['+3 errors:IT reaches OT without a DMZ, L4 to L2, and 2 others'])
    expect(note()?.querySelector('[data-finding="error"]')).toBeTruthy()
    expect(note()?.getAttribute('aria-hidden')).toBe('true')
    point('pointerup', at(test, 'plc'))
    expect(note()).toBe(null)
    expect(test.asked).toHaveLength(1)
    expect(meantBy(test.asked[0]?.patch)).toEqual(meantBy(test.applied[0]))
  })

  it('of a card over another zone is asked once, said, and taken away over the next one', async () => {
    const test = shown()
    const [x, y] = at(test, 'plc')
    press([x, y])
    const there = at(test, 'pc')
    await goTo([there[0] + 220, there[1]])
    await goTo([there[0] + 230, there[1]])
    expect(test.asked).toHaveLength(1)
    await test.asked[0]?.answer()
    expect(lines().length).toBeGreaterThan(0)
    point('pointermove', [x + 500, y])
    await frame()
    expect(note()).toBe(null)
    await goTo([there[0] + 220, there[1]])
    expect(test.asked).toHaveLength(2)
    point('pointerup', [there[0] + 220, there[1]])
    expect(meantBy(test.asked[1]?.patch)).toEqual(meantBy(test.applied[0]))
  })

  it('says nothing where nothing changes, and asks nothing where only places do', async () => {
    const test = shown()
    const [x, y] = at(test, 'plc')
    press([x, y])
    await goTo([x + 90, y + 4])
    expect(test.asked).toHaveLength(0)
    const there = at(test, 'pc')
    await goTo([there[0] + 220, there[1]])
    await test.asked[0]?.answer({ came: [], went: [], grew: [] })
    expect(note()).toBe(null)
  })

  it('is not said after Escape, nor by an answer that comes late', async () => {
    const test = shown()
    press(at(test, 'pc', 'top'))
    await goTo(at(test, 'plc'))
    await goTo(at(test, 'hmi'))
    expect(test.asked).toHaveLength(1)
    await test.asked[0]?.answer()
    expect(note()).toBe(null)
    expect(test.asked).toHaveLength(2)
    await test.asked[1]?.answer()
    expect(lines()).toHaveLength(1)
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
    expect(note()).toBe(null)
    point('pointermove', at(test, 'plc'))
    await after(REST)
    expect(test.asked).toHaveLength(2)
    expect(test.applied).toEqual([])
  })

  it('of a type from the palette over a lane and over a conduit is said too', async () => {
    const test = shown()
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 700))
    const carry = (phase: string, [x, y]: readonly [number, number]) =>
      act(() => {
        const detail = { phase, type: 'industrial-firewall', x, y }
        window.dispatchEvent(new CustomEvent('zoneboard:palette-drag', { detail, cancelable: true }))
      })
    carry('move', [700, 200])
    await after(REST)
    expect(test.asked).toHaveLength(1)
    const [a, b] = test.state().scene.conduits.get('wire' as never)?.points ?? []
    if (!a || !b) throw new Error('no route')
    carry('move', [(a.x + b.x) / 2, (a.y + b.y) / 2])
    await test.asked[0]?.answer()
    await after(REST)
    expect(test.asked).toHaveLength(2)
    carry('drop', [(a.x + b.x) / 2, (a.y + b.y) / 2])
    expect(meantBy(test.asked[1]?.patch)).toEqual(meantBy(test.applied[0]))
    carry('cancel', [0, 0])
    vi.mocked(HTMLElement.prototype.getBoundingClientRect).mockRestore()
  })

  it('of a zone with all that is in it is asked as its cards cross lanes', async () => {
    const test = shown()
    const header = test.state().scene.zones.get('control' as never)?.header
    if (!header) throw new Error('no header')
    const from = [header.x + 20, header.y + header.height / 2] as const
    const rest = test.state().scene.zones.get('business' as never)?.y ?? 0
    press(from)
    await goTo([from[0] + 300, from[1]])
    expect(test.asked).toHaveLength(0)
    await goTo([from[0] + 560, rest])
    expect(test.asked).toHaveLength(1)
    point('pointerup', [from[0] + 560, rest])
    expect(meantBy(test.asked[0]?.patch)).toEqual(meantBy(test.applied[0]))
    expect(test.state().index.asset('plc')?.level).toBe('L4')
  })

  it('of several cards is asked anew when any of them lands elsewhere', async () => {
    const test = shown()
    act(() => void test.board.run('select', { ids: ['plc', 'hmi'] }))
    const [x, y] = at(test, 'plc')
    press([x, y])
    await goTo([x + 170, y])
    expect(test.asked).toHaveLength(0)
    // Now the other one stands beyond the zone.
    await goTo([x + 230, y])
    expect(test.asked).toHaveLength(1)
    await goTo([x + 480, y])
    point('pointerup', [x + 480, y])
    await test.asked[0]?.answer()
    expect(note()).toBe(null)
    expect(test.state().index.asset('hmi')?.zone).toBeUndefined()
  })

  it('of a firewall dropped on a conduit is said, and of the end of a conduit that is moved', async () => {
    const file = site()
      .asset('fw', { type: 'industrial-firewall', level: 'L3', position: { x: 600, y: 20 } })
      .conduit('bad', 'pc', 'plc', { flows: [{ protocol: 'https' }] })
      .build()
    const test = shown(file)
    const points = test.state().scene.conduits.get('bad' as never)?.points ?? []
    const [a, b] = [points.at(-3), points.at(-2)]
    const last = points.at(-1)
    if (!a || !b || !last) throw new Error('no route')
    const on = [(a.x + b.x) / 2, (a.y + b.y) / 2] as const
    press(at(test, 'fw'))
    await goTo(on)
    expect(test.asked).toHaveLength(1)
    await test.asked[0]?.answer()
    expect(lines().length).toBeGreaterThan(0)
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
    point('pointerup', on)
    expect(note()).toBe(null)
    act(() => void test.board.run('select', { ids: ['bad'] }))
    // On its line, a little before the card.
    const back = 8 / Math.hypot(last.x - b.x, last.y - b.y)
    press([last.x + (b.x - last.x) * back, last.y + (b.y - last.y) * back])
    await goTo(at(test, 'hmi'))
    expect(test.asked).toHaveLength(2)
    point('pointerup', at(test, 'hmi'))
    expect(meantBy(test.asked[1]?.patch)).toEqual(meantBy(test.applied[0]))
    expect(test.state().index.conduit('bad')?.target).toBe('hmi')
  })

  it('of a click that places a type is said, until the click or until it is put away', async () => {
    const test = shown()
    act(() => void test.board.run('place-type', { type: 'office-workstation' }))
    const there = at(test, 'plc')
    const free = [there[0] + 320, there[1]] as const
    await goTo(free)
    expect(test.asked).toHaveLength(1)
    await test.asked[0]?.answer()
    expect(lines().length).toBeGreaterThan(0)
    act(() => void test.board.run('escape'))
    expect(test.state().placing).toBe(null)
    expect(note()).toBe(null)
    act(() => void test.board.run('place-type', { type: 'office-workstation' }))
    await goTo(free)
    await test.asked[1]?.answer()
    expect(lines().length).toBeGreaterThan(0)
    point('pointerdown', free)
    point('pointerup', free)
    expect(note()).toBe(null)
    expect(meantBy(test.asked[1]?.patch)).toEqual(meantBy(test.applied[0]))
  })

  it('is gone when somebody else edits the drawing meanwhile', async () => {
    const test = shown()
    press(at(test, 'pc', 'top'))
    await goTo(at(test, 'plc'))
    await test.asked[0]?.answer()
    expect(lines()).toHaveLength(1)
    act(() => void test.board.apply(removeRecords(test.state().index, ['hmi']), { origin: 'remote', label: '' }))
    expect(note()).toBe(null)
  })
})
