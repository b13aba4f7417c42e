// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { askedFor, conditionsOf, protocols, slVector } from '../../src/catalogue'
import { RightPanel } from '../../src/panels'
import { requirementsAnswering } from '../../src/rules'
import { diagram } from '../support/diagram-builder'
import { type PanelTest, showPanel, site } from './panel-board'

afterEach(cleanup)

async function inspect(ids: readonly string[], options: PanelTest = {}) {
  const shown = await showPanel(<RightPanel />, options)
  shown.run('select', { ids })
  shown.run('set-panel', { tab: 'inspector' })
  const panel = await screen.findByRole('region', { name: 'Inspector' }, { timeout: 20_000 })
  return { ...shown, panel: within(panel) }
}
const field = (label: string | RegExp) => screen.getByLabelText(label)

describe('the inspector of an asset', () => {
  it('lists the findings whose path it is on', async () => {
    const { state } = await inspect(['fleet'])
    const reaches = state().findings.find((it) => it.rule === 'it-reaches-ot')
    expect(reaches?.about).not.toContain('fleet')
    expect(document.querySelector(`[data-finding="${reaches?.id}"]`)).toBeTruthy()
  })

  it('sets every field, each as one step that is undone', async () => {
    const { state, user, board } = await inspect(['fleet'])
    const before = state().diagram
    const asset = () => state().index.asset('fleet')
    const fill = async (label: string, text: string) => {
      await user.clear(field(label))
      await user.type(field(label), `${text}{Enter}`)
    }
    await fill('Name', 'Foreman')
    await fill('How many', '2')
    await user.selectOptions(field('Level'), '2 Supervisory control')
    await user.click(screen.getByRole('switch', { name: /Crown jewel/ }))
    await user.selectOptions(field('What it does to a session'), 'Broker: ends it and opens others')
    await user.click(screen.getByRole('radio', { name: 'Assumed' }))
    await user.click(screen.getByRole('button', { name: 'Details' }))
    for (const [label, text] of DETAILS) await fill(label, text)
    await user.type(field('Notes'), 'Old')
    await user.tab()
    expect(asset()).toMatchObject({
      name: 'Foreman',
      quantity: 2,
      level: 'L2',
      critical: true,
      behaviour: 'broker',
      certainty: 'assumed',
      address: '10.1.2.3',
      vendor: 'Acme',
      model: 'M1',
      firmware: '2.0',
      owner: 'OT lead',
      notes: 'Old',
    })
    for (let steps = 0; state().canUndo && steps < 40; steps += 1) board.undo()
    expect(state().diagram.assets.get('fleet' as never)).toEqual(before.assets.get('fleet' as never))
  })

  it('takes a field away when it is emptied, and back by Escape', async () => {
    const { state, user } = await inspect(['fleet'])
    await user.type(field('Name'), ' X{Escape}')
    expect(state().index.asset('fleet')?.name).toBe('Fleet manager')
    expect((field('Name') as HTMLInputElement).value).toBe('Fleet manager')
    await user.clear(field('Name'))
    await user.tab()
    expect(state().index.asset('fleet')?.name).toBeUndefined()
  })

  it('keeps what was typed when something else is selected', async () => {
    const { state, user, run } = await inspect(['fleet'])
    await user.clear(field('Name'))
    await user.type(field('Name'), 'Half typed')
    run('select', { ids: ['pc'] })
    await waitFor(() => expect(state().index.asset('fleet')?.name).toBe('Half typed'))
    expect(state().index.asset('pc')?.name).toBe('Office PC')
  })

  it('picks a type by search; a kind of one’s own says its role and what it is', async () => {
    const { state, user } = await inspect(['fleet'])
    await user.click(screen.getByRole('button', { name: /^Type/ }))
    await user.type(await screen.findByPlaceholderText('Find a type'), 'kind of your own{Enter}')
    expect(state().index.asset('fleet')?.type).toBe('custom')
    await user.selectOptions(field('What it does'), 'Controller')
    await user.click(screen.getByRole('switch', { name: 'Protects people or plant' }))
    expect(state().index.asset('fleet')).toMatchObject({ role: 'controller', safety: true })
    await user.click(screen.getByRole('button', { name: /^Type/ }))
    await user.type(await screen.findByPlaceholderText('Find a type'), 'historian')
    await user.click(within(await screen.findByRole('listbox')).getAllByRole('option')[0] as HTMLElement)
    const asset = state().index.asset('fleet')
    expect(asset?.type).not.toBe('custom')
    expect(asset).not.toHaveProperty('role')
    expect(asset).not.toHaveProperty('safety')
  })

  it('joins a zone, leaves it, and has an interface in another', async () => {
    const { state, user } = await inspect(['fleet'])
    await user.click(screen.getByRole('button', { name: /^Zone/ }))
    await user.click(await screen.findByRole('option', { name: 'Office' }))
    expect(state().index.asset('fleet')?.zone).toBe('office')
    await user.click(screen.getByRole('button', { name: 'Add a zone' }))
    expect(screen.queryByRole('option', { name: 'Office' })).toBeNull()
    await user.click(await screen.findByRole('option', { name: 'Mining hall' }))
    expect(state().index.asset('fleet')?.alsoIn).toEqual(['hall'])
    await user.click(screen.getByRole('button', { name: 'Remove the interface in Mining hall' }))
    expect(state().index.asset('fleet')).not.toHaveProperty('alsoIn')
  })

  it('sets its SL-C for one requirement or all seven', async () => {
    const { state, user } = await inspect(['fleet'])
    await user.click(screen.getByRole('button', { name: 'SL-C, what it can do' }))
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Set all seven' })).getByRole('radio', { name: 'SL 2' }),
    )
    expect(state().index.asset('fleet')?.slCapability).toBe(2)
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'FR 5, Segmentation' })).getByRole('radio', { name: 'SL 3' }),
    )
    expect(slVector(state().index.asset('fleet')?.slCapability)).toMatchObject({ FR1: 2, FR5: 3, FR7: 2 })
  })

  it('says what an attack on it reaches, until the drawing changes', async () => {
    const { user, run } = await inspect(['pc'])
    await user.click(screen.getByRole('button', { name: 'Show what an attack here reaches' }))
    expect(screen.getByText(/An attack here reaches 2 assets in 2 steps\./)).toBeTruthy()
    run('set-fields', { ids: ['pc'], fields: { vendor: 'Acme' } })
    expect(screen.queryByText(/An attack here reaches/)).toBeNull()
  })
})

const DETAILS = [
  ['Address', '10.1.2.3'],
  ['Vendor', 'Acme'],
  ['Model', 'M1'],
  ['Firmware', '2.0'],
  ['Owner', 'OT lead'],
] as const

describe('the inspector of a zone', () => {
  it('sets the target for one FR or all, and clears it', async () => {
    const { state, user } = await inspect(['ops'])
    const target = () => state().index.zone('ops')?.slTarget
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'FR 4, Confidentiality' })).getByRole('radio', { name: 'SL 1' }),
    )
    expect(slVector(target())).toMatchObject({ FR3: 2, FR4: 1, FR5: 2 })
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Set all seven' })).getByRole('radio', { name: 'SL 3' }),
    )
    expect(slVector(target())).toEqual(slVector(3))
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(target()).toBeUndefined()
    expect(screen.getByText(/^No target yet/)).toBeTruthy()
  })

  it('lists what the target asks for by FR, and counts what is settled', async () => {
    const { state, user, panel } = await inspect(['ops'])
    const zone = state().index.zone('ops')
    const asked = zone ? askedFor(slVector(2) as never, conditionsOf(state().index, zone)) : []
    expect(panel.getByText(`0 of ${asked.length} settled`)).toBeTruthy()
    const fr5 = asked.filter((it) => it.fr === 'FR5')
    await user.click(panel.getByRole('button', { name: /^FR 5 Segmentation/ }))
    for (const { id } of fr5) expect(panel.getAllByLabelText(`State of ${id}`).length).toBeGreaterThan(0)
  })

  it('puts what answers its own findings first, under the finding', async () => {
    const { state, panel } = await inspect(['ops'])
    const tinted = panel.getByRole('region', { name: 'What answers its findings' })
    const own = state().findings.filter((it) => it.about.some((id) => ['ops', 'fleet', 'c1', 'c2'].includes(id)))
    const wanted = new Set(own.flatMap((it) => requirementsAnswering(it.rule)))
    expect(wanted.size).toBeGreaterThan(0)
    const listed = within(tinted)
      .getAllByRole('combobox')
      .map((select) => document.querySelector(`label[for="${select.id}"]`)?.textContent?.replace('State of ', ''))
    expect(new Set(listed)).toEqual(wanted)
    expect(listed.length).toBe(wanted.size)
    expect(tinted.textContent).toContain(own[0]?.sentence)
  })

  it('sets a state with a note, and shows our guidance for the kind of site', async () => {
    const { state, user, panel } = await inspect(['ops'])
    await user.click(panel.getByRole('button', { name: /^FR 7 Availability/ }))
    await user.selectOptions(panel.getAllByLabelText('State of SR 7.1')[0] as HTMLElement, 'Compensated')
    await user.click(panel.getAllByRole('button', { name: /^SR 7\.1/ })[0] as HTMLElement)
    expect(await panel.findByText(/What to do here/)).toBeTruthy()
    await waitFor(() => expect(panel.queryByText('Loading guidance…', { exact: false })).toBeNull())
    await user.type(panel.getByLabelText('Note: how, or why not'), 'Rate limits')
    await user.tab()
    expect(state().index.zone('ops')?.requirements?.['SR 7.1']).toEqual({ state: 'compensated', note: 'Rate limits' })
    expect(panel.getAllByText(/^1 of \d+ settled/).length).toBeGreaterThan(0)
  })

  it('overrules a condition that was read from the drawing', async () => {
    const { state, user } = await inspect(['ops'])
    await user.click(screen.getByRole('button', { name: 'What holds in this zone' }))
    expect(within(field('Wireless')).getByRole('option', { name: 'As drawn: no' })).toBeTruthy()
    await user.selectOptions(field('Wireless'), 'Yes')
    expect(state().index.zone('ops')?.conditions).toEqual({ wireless: true })
    await user.selectOptions(field('Wireless'), 'As drawn: no')
    expect(state().index.zone('ops')).not.toHaveProperty('conditions')
  })

  it('names its parent, is isolated, and lists its members', async () => {
    const { state, user } = await inspect(['ops'])
    await user.click(screen.getByRole('button', { name: /^Inside/ }))
    expect(screen.queryByRole('option', { name: 'Site operations' })).toBeNull()
    await user.click(await screen.findByRole('option', { name: 'Office' }))
    await user.click(screen.getByRole('switch', { name: /Isolated/ }))
    expect(state().index.zone('ops')).toMatchObject({ parent: 'office', isolated: true })
    const members = screen.getByRole('region', { name: 'Members' })
    expect(within(members).getByRole('button', { name: 'Fleet manager' })).toBeTruthy()
  })
})

describe('the inspector of a conduit', () => {
  it('says its kind in words and names its ends', async () => {
    await inspect(['c1'])
    expect(screen.getByText('Names no flow')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Source: Office PC, / })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Target: Fleet manager, / })).toBeTruthy()
    expect(screen.getByText('No flow is named. Anything may pass, either way.')).toBeTruthy()
  })

  it('offers what the two ends usually speak first, then all protocols', async () => {
    const { state, user } = await inspect(['c1'])
    await user.click(screen.getByRole('button', { name: 'Add flow' }))
    const usual = await screen.findByRole('group', { name: 'Usual between these two' })
    expect(within(usual).getAllByRole('option').length).toBeGreaterThan(0)
    await user.type(screen.getByRole('combobox'), '502')
    await user.click((await screen.findAllByRole('option', { name: /Modbus TCP/ }))[0] as HTMLElement)
    expect(state().index.conduit('c1')?.flows).toEqual([{ protocol: 'modbus-tcp', opens: 'source' }])
    await user.click(screen.getByRole('button', { name: 'More about Modbus TCP' }))
    expect(screen.getByText('in clear text')).toBeTruthy()
    expect(screen.getByText('can command')).toBeTruthy()
    expect(protocols.length).toBeGreaterThan(100)
  })

  it('edits a flow: who opens it, a protocol of one’s own, the assets meant, its protection', async () => {
    const { state, user } = await inspect(['c2'])
    const flow = () => state().index.conduit('c2')?.flows?.[0]
    await user.click(screen.getByRole('radio', { name: 'Either side opens' }))
    expect(flow()?.opens).toBe('either')
    await user.click(screen.getByRole('button', { name: /^Protocol: / }))
    await user.type(await screen.findByRole('combobox'), 'Telemetry 5000/udp')
    await user.click(await screen.findByRole('option', { name: /A protocol of your own/ }))
    expect(flow()?.protocol).toEqual({ name: 'Telemetry', port: 5000, transport: 'udp' })
    await user.click(screen.getByRole('button', { name: /^More about Telemetry/ }))
    await user.selectOptions(field('Encrypted'), 'Yes')
    await user.click(screen.getByRole('button', { name: /^To which asset/ }))
    await user.click(await screen.findByRole('option', { name: 'Hall A' }))
    expect(flow()).toMatchObject({ encrypted: true, targetAsset: 'miners' })
    await user.click(screen.getByRole('button', { name: 'Remove this flow' }))
    expect(state().index.conduit('c2')?.flows ?? []).toEqual([])
  })

  it('adds, orders and removes the devices it passes', async () => {
    const { state, user } = await inspect(['c2'])
    const via = () => state().index.conduit('c2')?.via
    await user.click(screen.getByRole('button', { name: 'Insert' }))
    await user.type(await screen.findByRole('combobox'), 'data diode')
    await user.click(within(await screen.findByRole('listbox')).getAllByRole('option')[0] as HTMLElement)
    expect(via()?.length).toBe(2)
    const [first, second] = via() ?? []
    const name = within(screen.getByRole('list', { name: /^Devices it passes/ })).getAllByRole('button', {
      name: /^Move .* towards the target$/,
    })[0]
    await user.click(name as HTMLElement)
    expect(via()).toEqual([second, first])
    const back = screen.getByRole('button', {
      name: (name as HTMLElement).getAttribute('aria-label')?.replace('target', 'source') ?? '',
    })
    expect(document.activeElement).toBe(back)
    await user.click(screen.getByRole('button', { name: 'Take OT firewall out of this conduit' }))
    expect(via()?.includes('fw' as never)).toBe(false)
  })

  it('says why it exists and who owns it, and swaps its ends', async () => {
    const { state, user } = await inspect(['c2'])
    await user.type(field('What it is needed for'), 'Fleet control')
    await user.type(field('Owner'), 'OT lead')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Swap source and target' }))
    expect(state().index.conduit('c2')).toMatchObject({
      justification: 'Fleet control',
      owner: 'OT lead',
      source: 'hall',
      target: 'ops',
    })
  })
})

describe('the inspector of several, of a note and of the drawing', () => {
  it('sets what several share in one step', async () => {
    const { state, user, board } = await inspect(['pc', 'fleet', 'ops', 'hall'])
    expect(screen.getByText('2 assets · 2 zones')).toBeTruthy()
    expect((field('Level') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('They differ')
    await user.click(screen.getByRole('switch', { name: /Crown jewel/ }))
    expect(['pc', 'fleet'].map((id) => state().index.asset(id)?.critical)).toEqual([true, true])
    board.undo()
    expect(['pc', 'fleet'].map((id) => state().index.asset(id)?.critical)).toEqual([undefined, undefined])
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Set all seven' })).getByRole('radio', { name: 'SL 1' }),
    )
    expect(['ops', 'hall'].map((id) => state().index.zone(id)?.slTarget)).toEqual([1, 1])
    await user.click(screen.getByRole('radio', { name: 'Unknown' }))
    expect(state().index.zone('ops')?.certainty).toBe('unknown')
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    expect(state().index.asset('pc')).toBeUndefined()
  })

  it('shows the levels that several zones share, and what differs', async () => {
    const drawn = diagram()
      .zone('a', { slTarget: 2, isolated: true })
      .zone('b', { slTarget: { FR1: 2, FR2: 2, FR3: 2, FR4: 2, FR5: 3, FR6: 2, FR7: 2 } })
      .build()
    const { state, user } = await inspect(['a', 'b'], { diagram: drawn })
    const group = (name: RegExp) => within(screen.getByRole('radiogroup', { name }))
    expect(group(/^FR 1/).getByRole('radio', { name: 'SL 2' })).toHaveProperty('checked', true)
    expect(group(/^FR 5/).queryByRole('radio', { checked: true })).toBeNull()
    expect(group(/^Set all/).queryByRole('radio', { checked: true })).toBeNull()
    await user.click(screen.getByRole('switch', { name: /Isolated/ }))
    expect(['a', 'b'].map((id) => state().index.zone(id)?.isolated)).toEqual([true, true])
  })

  it('tells several assets how many they are and what they do, and several conduits why they exist', async () => {
    const { state, user, board } = await inspect(['pc', 'miners', 'c1', 'c2'])
    expect(field('How many')).toHaveProperty('placeholder', 'They differ')
    await user.type(field('How many'), '3{Enter}')
    expect(['pc', 'miners'].map((id) => state().index.asset(id)?.quantity)).toEqual([3, 3])
    await user.selectOptions(field('What it does to a session'), 'Filter: passes what is declared')
    expect(['pc', 'miners'].map((id) => state().index.asset(id)?.behaviour)).toEqual(['filter', 'filter'])
    board.undo()
    expect(['pc', 'miners'].map((id) => state().index.asset(id)?.behaviour)).toEqual([undefined, undefined])
    await user.type(field('Owner'), 'OT lead{Enter}')
    expect(['c1', 'c2'].map((id) => state().index.conduit(id)?.owner)).toEqual(['OT lead', 'OT lead'])
  })

  it('writes a note and chooses its paper', async () => {
    const { state, user } = await inspect(['n'], {
      diagram: diagram({
        annotations: [{ id: 'n', kind: 'note', text: 'Ask', place: { level: 'L5', x: 0, y: 0 } }],
      }).build(),
    })
    fireEvent.change(field('Text'), { target: { value: 'Ask the vendor' } })
    fireEvent.blur(field('Text'))
    await user.click(screen.getByRole('radio', { name: 'Green' }))
    expect(state().index.annotations[0]).toMatchObject({ text: 'Ask the vendor', colour: 'green' })
  })

  it('shows the drawing where nothing is selected', async () => {
    const { state, user } = await inspect([], { diagram: site({ title: 'North site' }) })
    await user.selectOptions(field('Kind of site'), 'Custody')
    await user.clear(field('Title'))
    await user.type(field('Title'), 'South site{Enter}')
    expect(state().diagram.fields).toMatchObject({ title: 'South site', site: 'custody' })
    expect(screen.getByText('Units').parentElement?.textContent).toBe('Units243')
  })
})
