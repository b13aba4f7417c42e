// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { assetGroups, assetTypes } from '../../src/catalogue'
import { Palette } from '../../src/panels'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

const empty = diagram({ site: 'mining' }).build()
const row = (name: RegExp) => screen.getByRole('button', { name })
const search = () => screen.getByRole('searchbox', { name: 'Find an asset' })

describe('the palette', () => {
  it('holds the whole catalogue in groups with counts, what is usual at the site first', async () => {
    await showPanel(<Palette />, { diagram: empty })
    const groups = screen.getAllByRole('region')
    expect(groups.map((group) => group.getAttribute('aria-label')).toSorted()).toEqual(
      assetGroups.map((group) => group.name).toSorted(),
    )
    expect(groups[0]?.getAttribute('aria-label')).toBe('Mining compute')
    const count = assetTypes.filter((type) => type.group === 'mining-compute').length
    expect(within(groups[0] as HTMLElement).getByRole('button', { expanded: true }).textContent).toContain(
      String(count),
    )
    cleanup()
    await showPanel(<Palette />, { diagram: diagram({ site: 'custody' }).build() })
    expect(screen.getAllByRole('region')[0]?.getAttribute('aria-label')).not.toBe('Mining compute')
  })

  it('folds and unfolds a group', async () => {
    const { user } = await showPanel(<Palette />, { diagram: empty })
    expect(screen.queryByRole('button', { name: /^Hashboard,/ })).toBeTruthy()
    await user.click(row(/^Mining compute/))
    expect(screen.queryByRole('button', { name: /^Hashboard,/ })).toBeNull()
  })

  it('goes to the search by / and finds by name, by keyword and by description', async () => {
    const { user } = await showPanel(<Palette />, { diagram: empty })
    await user.keyboard('/')
    expect(document.activeElement).toBe(search())
    await user.keyboard('antminer')
    expect(row(/^ASIC miner \(air-cooled\)/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Historian,/ })).toBeNull()
    await user.keyboard('{Escape}')
    expect((search() as HTMLInputElement).value).toBe('')
  })

  it('takes a type in hand by a click, and lets go by a second', async () => {
    const { user, state } = await showPanel(<Palette />, { diagram: empty })
    await user.click(row(/^Hashboard,/))
    expect(state().placing).toBe('hashboard')
    expect(row(/^Hashboard,/).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('Click where Hashboard goes.')).toBeTruthy()
    await user.click(row(/^Hashboard,/))
    expect(state().placing).toBeNull()
  })

  it('walks by arrows and adds by Enter at the level of the type', async () => {
    const { user, state } = await showPanel(<Palette />, { diagram: empty })
    search().focus()
    await user.keyboard('historian{ArrowDown}{Enter}')
    const [added] = state().index.assets
    expect(assetTypes.find((type) => type.id === added?.type)?.name).toContain('istorian')
    expect(added?.level).toBe(assetTypes.find((type) => type.id === added?.type)?.defaultLevel)
    expect([...state().selection]).toEqual([added?.id])
  })

  it('tells the canvas where a type is dragged, and the click at its end is none', async () => {
    const { state } = await showPanel(<Palette />, { diagram: empty })
    const told: unknown[] = []
    const listen = (event: Event) => told.push((event as CustomEvent).detail)
    window.addEventListener('zoneboard:palette-drag', listen)
    const dragged = row(/^Hashboard,/)
    fireEvent.pointerDown(dragged, { button: 0, isPrimary: true, pointerId: 1, clientX: 20, clientY: 20 })
    fireEvent.pointerMove(window, { pointerId: 1, clientX: 22, clientY: 20 })
    expect(told).toEqual([])
    fireEvent.pointerMove(window, { pointerId: 1, clientX: 400, clientY: 300 })
    expect(document.querySelector('.zb-drag-ghost')?.textContent).toBe('Hashboard')
    fireEvent.pointerUp(window, { pointerId: 1, clientX: 410, clientY: 310 })
    fireEvent.click(dragged)
    window.removeEventListener('zoneboard:palette-drag', listen)
    expect(told).toEqual([
      { phase: 'move', type: 'hashboard', x: 400, y: 300 },
      { phase: 'drop', type: 'hashboard', x: 410, y: 310 },
    ])
    expect(document.querySelector('.zb-drag-ghost')).toBeNull()
    expect(state().placing).toBeNull()
  })

  it('leaves the picture of what is dragged to the canvas while that shows it', async () => {
    await showPanel(<Palette />, { diagram: empty })
    const listen = (event: Event) => (event as CustomEvent<{ x: number }>).detail.x > 200 && event.preventDefault()
    window.addEventListener('zoneboard:palette-drag', listen)
    fireEvent.pointerDown(row(/^Hashboard,/), { button: 0, isPrimary: true, pointerId: 1, clientX: 20, clientY: 20 })
    const hiddenAt = (x: number) => {
      fireEvent.pointerMove(window, { pointerId: 1, clientX: x, clientY: 300 })
      return document.querySelector<HTMLElement>('.zb-drag-ghost')?.hidden
    }
    expect([hiddenAt(100), hiddenAt(400), hiddenAt(120)]).toEqual([false, true, false])
    fireEvent.pointerUp(window, { pointerId: 1, clientX: 120, clientY: 310 })
    window.removeEventListener('zoneboard:palette-drag', listen)
  })

  it('gives a drag up by Escape', async () => {
    await showPanel(<Palette />, { diagram: empty })
    const told: { phase: string }[] = []
    const listen = (event: Event) => told.push((event as CustomEvent).detail)
    window.addEventListener('zoneboard:palette-drag', listen)
    fireEvent.pointerDown(row(/^Hashboard,/), { button: 0, isPrimary: true, pointerId: 1, clientX: 20, clientY: 20 })
    fireEvent.pointerMove(window, { pointerId: 1, clientX: 400, clientY: 300 })
    fireEvent.keyDown(window, { key: 'Escape' })
    fireEvent.pointerUp(window, { pointerId: 1, clientX: 410, clientY: 310 })
    window.removeEventListener('zoneboard:palette-drag', listen)
    expect(told.map((it) => it.phase)).toEqual(['move', 'cancel'])
  })

  it('adds what the catalogue does not know as a kind of one’s own', async () => {
    const { user, state } = await showPanel(<Palette />, { diagram: empty })
    await user.type(search(), 'Flux capacitor')
    expect(screen.getByText(/No asset called ‘Flux capacitor’\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add it as your own kind.' }))
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Flux capacitor')
    await user.selectOptions(screen.getByLabelText('What it does'), 'Controller')
    await user.click(screen.getByRole('button', { name: 'Add to the drawing' }))
    expect(state().index.assets.map(({ type, name, role }) => ({ type, name, role }))).toEqual([
      { type: 'custom', name: 'Flux capacitor', role: 'controller' },
    ])
  })

  it('is a rail of tools in a narrow window, and opens as a sheet that closes when it was used', async () => {
    const { user, state } = await showPanel(<Palette />, { diagram: empty, width: 1024 })
    await user.click(screen.getByRole('button', { name: 'Draw a zone' }))
    expect(state().tool).toBe('zone')
    expect(screen.getByRole('button', { name: 'Draw a zone' }).getAttribute('aria-pressed')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Open the asset list' }))
    const sheet = await screen.findByRole('dialog', { name: 'Assets' })
    await user.type(within(sheet).getByRole('searchbox'), 'safety plc')
    await user.click(within(sheet).getByRole('button', { name: /^Safety PLC/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(state().placing).toBe('safety-plc')
  })
})
