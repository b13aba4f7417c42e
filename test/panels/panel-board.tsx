import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { type Diagram, indexDiagram } from '../../src/model'
import { checkDiagram, type Finding, fixesFor, nextSteps } from '../../src/rules'
import { BoardContext, type BoardServices, createBoard } from '../../src/store'
import { diagram } from '../support/diagram-builder'

/** An office PC that reaches a fleet manager by a conduit without flows; miners behind it; a firewall that guards nothing yet. */
export function site(fields: Readonly<Record<string, unknown>> = { site: 'mining', title: 'North site' }): Diagram {
  return diagram(fields)
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Site operations', slTarget: 2 })
    .zone('hall', { name: 'Mining hall' })
    .asset('pc', { type: 'office-workstation', name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('fleet', { type: 'fleet-management-server', name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('miners', { type: 'asic-miner-air', name: 'Hall A', level: 'L1', zone: 'hall', quantity: 240 })
    .asset('fw', { type: 'industrial-firewall', name: 'OT firewall', level: 'L3.5' })
    .conduit('c1', 'pc', 'fleet')
    .conduit('c2', 'ops', 'hall', { via: ['fw'], flows: [{ protocol: 'cgminer-api', opens: 'source' }] })
    .build()
}

export interface PanelTest {
  readonly diagram?: Diagram
  /** Answers in place of the rules. */
  readonly check?: (drawn: Diagram) => readonly Finding[]
  /** Finds fixes beside the page; without it they are known at once. */
  readonly fixes?: BoardServices['fixes']
  /** Tells what an edit would change; without it nobody is told. */
  readonly tryOut?: BoardServices['tryOut']
  readonly width?: number
}

/** Shows a panel on a board with the real rules; waits for the first check. */
export async function showPanel(
  panel: ReactNode,
  { diagram: drawn = site(), check, fixes, tryOut, width = 1440 }: PanelTest = {},
) {
  const view = window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }
  view.happyDOM.setViewport({ width, height: 900 })
  let ids = 0
  const newId = () => {
    ids += 1
    return `new${ids}`
  }
  const board = createBoard({
    newId,
    now: () => '2026-11-25T14:32:00Z',
    check: async (checked) => check?.(checked) ?? checkDiagram(indexDiagram(checked), { today: '2026-11-25' }),
    nextSteps: async (checked) => {
      const index = indexDiagram(checked)
      return nextSteps(index, checkDiagram(index, { today: '2026-11-25' }))
    },
    writeClipboard: async () => true,
    ...(fixes ? { fixes } : { fixesNow: (index, finding) => fixesFor(index, finding, newId) }),
    ...(tryOut ? { tryOut } : {}),
  })
  board.view({ viewSize: { width: 1000, height: 700 } })
  board.load('drawing', drawn, { x: 0, y: 0, zoom: 1 })
  const user = userEvent.setup()
  const shown = render(<BoardContext value={board}>{panel}</BoardContext>)
  await act(async () => {
    for (let turn = 0; turn < 20 && !board.store.getState().checked; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })
  const state = () => board.store.getState()
  const run = (command: string, args?: unknown) => act(() => board.run(command, args))
  return { board, state, run, user, ...shown }
}
