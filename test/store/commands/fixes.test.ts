import { expect, it } from 'vitest'
import { indexDiagram } from '../../../src/model'
import { checkDiagram, fixesFor } from '../../../src/rules'
import { diagram } from '../../support/diagram-builder'
import { content } from '../one-step'
import { testBoard } from '../test-board'

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** An office PC that reaches miners straight; findings are those of the real rules. */
async function unsound() {
  const drawing = diagram()
    .zone('office', { name: 'Office' })
    .zone('mine', { name: 'Miners' })
    .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office', name: 'Office PC' })
    .asset('miners', { type: 'asic-miner-air', level: 'L1', zone: 'mine', name: 'Hall A' })
    .conduit('c', 'pc', 'miners', { flows: [{ protocol: 'https' }] })
    .build()
  const tested = testBoard(drawing)
  const check = async () => {
    await settled()
    const last = tested.checks.at(-1)
    last?.answer(checkDiagram(indexDiagram(last.diagram), { today: '2026-11-25' }))
    await settled()
  }
  await check()
  const finding = tested.state().findings.find(({ about, rule }) => rule === 'it-reaches-ot' && about.includes('c'))
  if (!finding) throw new Error('The rules find nothing')
  return { ...tested, check, finding: finding.id }
}

it('a fix applied cures its finding, everything it makes has a place, and one undo takes all of it back', async () => {
  const { board, state, check, finding } = await unsound()
  const before = state().diagram
  expect(board.run('apply-fix', { finding, fix: 0 })).toBe(true)
  const { index, scene } = state()
  for (const { id } of index.assets) expect(scene.assets.has(id) || index.conduitsVia(id).length > 0, id).toBe(true)
  for (const id of state().selection) expect(index.asset(id) ?? index.zone(id) ?? index.conduit(id), id).toBeDefined()
  await check()
  expect(state().findings.map(({ id }) => id)).not.toContain(finding)
  board.undo()
  expect(content(state().diagram)).toEqual(content(before))
  expect(state().canUndo).toBe(false)
})

it.each([
  ['apply-fix', { x: -20_000, y: 0, zoom: 1 }, true],
  ['apply-fix', { x: 200, y: 200, zoom: 0.1 }, false],
  ['preview-fix', { x: -20_000, y: 0, zoom: 1 }, true],
  ['preview-fix', { x: 200, y: 200, zoom: 0.1 }, false],
])('%s brings what it makes into view from %j: %s', async (command, viewport, moves) => {
  const { board, state, finding } = await unsound()
  board.view({ viewport, viewSize: { width: 1000, height: 700 } })
  const before = state().cameraGoal
  board.run(command, { finding, fix: 0 })
  expect(state().cameraGoal !== before).toBe(moves)
})

it('what was shown as a ghost is what comes, ids and places', async () => {
  const { board, state, finding } = await unsound()
  const shown = state()
  expect(board.run('preview-fix', { finding, fix: 0 })).toBe(true)
  const preview = state().preview
  expect(state().diagram).toBe(shown.diagram)
  expect(state().canUndo).toBe(false)
  const applied: unknown[] = []
  board.onPatch((patch) => applied.push(patch))
  board.run('fix-finding')
  expect(applied).toEqual([preview?.patch])
  expect(state().preview).toBeNull()
})

it('a preview is taken back without a trace, and ends when the drawing changes', async () => {
  const { board, state, finding } = await unsound()
  board.run('preview-fix', { finding, fix: 0 })
  board.run('cancel-preview')
  expect(state().preview).toBeNull()
  board.run('preview-fix', { finding, fix: 0 })
  board.run('rename', { id: 'pc', name: 'Reception' })
  expect(state().preview).toBeNull()
  expect(board.run('cancel-preview')).toBe(false)
})

it('X applies the first fix of the finding shown', async () => {
  const { board, state, finding } = await unsound()
  expect(board.run('fix-finding')).toBe(false)
  board.run('show-finding', { finding })
  expect(board.run('fix-finding')).toBe(true)
  expect(state().undoLabel).toContain('“')
})

it('a fix that is not there does nothing', async () => {
  const { board, state, finding } = await unsound()
  const count = fixesFor(state().index, state().findings.find(({ id }) => id === finding) as never, () => 'n').length
  expect(board.run('apply-fix', { finding, fix: count })).toBe(false)
  expect(board.run('apply-fix', { finding: 'nothing()', fix: 0 })).toBe(false)
  expect(board.run('preview-fix', { finding, fix: -1 })).toBe(false)
})

it('accepting asks for a reason and a name; the finding comes back accepted, and again open when withdrawn', async () => {
  const { board, state, check, finding } = await unsound()
  expect(board.run('accept-finding', { finding, reason: ' ', by: 'Ana' })).toBe(false)
  expect(board.run('accept-finding', { finding, reason: 'Legacy', by: 'Ana', until: 'soon' })).toBe(false)
  expect(board.run('accept-finding', { finding, reason: 'Legacy', by: 'Ana', until: '2027-01-31' })).toBe(true)
  await check()
  const accepted = () => state().findings.find(({ id }) => id === finding)?.acceptance
  expect(accepted()).toMatchObject({ reason: 'Legacy', by: 'Ana', on: '2026-11-25', until: '2027-01-31' })
  board.run('accept-finding', { finding, reason: 'Planned for spring', by: 'Bo' })
  await check()
  expect(accepted()).toMatchObject({ reason: 'Planned for spring', by: 'Bo' })
  expect(board.run('withdraw-acceptance', { finding })).toBe(true)
  await check()
  expect(accepted()).toBeNull()
})
