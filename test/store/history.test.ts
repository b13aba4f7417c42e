import { expect, it } from 'vitest'
import {
  addAsset,
  applyPatch,
  assetId,
  emptyDiagram,
  indexDiagram,
  type Patch,
  removeRecords,
  setFields,
} from '../../src/model'
import { History } from '../../src/store/history'
import { sample } from './sample'
import { testBoard } from './test-board'

const none: ReadonlySet<string> = new Set()
const step = (label: string, patch: Patch, mergeKey: string | null = null) => ({
  label,
  patch,
  selectionBefore: none,
  selectionAfter: none,
  mergeKey,
})
const record = (id: string, notes: string) => ({ id: assetId(id), type: 'custom', level: 'L2' as const, notes })
const remoteEdit = { origin: 'remote', label: '' } as const

it('a step that somebody else has undone in the meantime is passed over, and the next one is taken', () => {
  const { board, state } = testBoard(sample())
  board.run('rename', { id: 'pc', name: 'Reception' })
  board.run('rename', { id: 'hmi', name: 'Panel' })
  board.apply(setFields(state().index, ['hmi'], { name: 'Theirs' }), remoteEdit)
  expect(board.undo()).toBe(true)
  expect(state().diagram.assets.get(assetId('pc'))?.name).toBe('Office PC')
  expect(state().diagram.assets.get(assetId('hmi'))?.name).toBe('Theirs')
  expect(state().canUndo).toBe(false)
})

it('undo keeps a field that somebody else has changed since', () => {
  const { board, state } = testBoard(sample())
  board.run('set-fields', { ids: ['pc'], fields: { owner: 'Ana', vendor: 'Acme' } })
  board.apply(setFields(state().index, ['pc'], { owner: 'Bo' }), remoteEdit)
  board.undo()
  expect(state().diagram.assets.get(assetId('pc'))).toMatchObject({ owner: 'Bo' })
  expect(state().diagram.assets.get(assetId('pc'))?.vendor).toBeUndefined()
})

it('what others do is no undo step, and takes what is gone out of selection, focus and rename', () => {
  const { board, state } = testBoard(sample())
  board.view({ selection: new Set(['pc', 'hmi']), focus: 'pc', renaming: 'pc' })
  board.apply(removeRecords(state().index, ['pc']), remoteEdit)
  expect(state()).toMatchObject({ canUndo: false, focus: null, renaming: null })
  expect([...state().selection]).toEqual(['hmi'])
})

it('selecting keeps what can be redone; an edit forgets it', () => {
  const { board, state } = testBoard(sample())
  board.run('rename', { id: 'pc', name: 'Reception' })
  board.undo()
  board.run('select', { ids: ['hmi'] })
  expect(state().redoLabel).toBe('rename to Reception')
  board.run('rename', { id: 'hmi', name: 'Panel' })
  expect(state()).toMatchObject({ canRedo: false, redoLabel: null })
})

it('a held arrow key is one step; after a pause, or with another selection, a new one begins', () => {
  const { board, state, clock } = testBoard(sample())
  const position = () => state().diagram.assets.get(assetId('pc'))?.position?.x
  board.run('select', { ids: ['pc'] })
  board.run('nudge-big-right')
  clock.ms += 200
  board.run('nudge-big-right')
  clock.ms += 5000
  board.run('nudge-big-right')
  expect(position()).toBe(160)
  board.undo()
  expect(position()).toBe(140)
  board.undo()
  expect(position()).toBe(100)
  expect(state().canUndo).toBe(false)
  board.redo()
  expect(position()).toBe(140)
})

it('the oldest steps are forgotten when they hold too much, but never the last one', () => {
  const each = JSON.stringify(addAsset(indexDiagram(emptyDiagram), record('n10', 'x'.repeat(40)))).length
  const history = new History(3 * each + 10)
  let diagram = emptyDiagram
  const add = (id: string, notes: string) => {
    const patch = addAsset(indexDiagram(diagram), record(id, notes))
    diagram = applyPatch(diagram, patch)
    history.push(step(id, patch))
  }
  const undone = () => {
    const labels: string[] = []
    for (let turn = history.nextUndo(diagram); turn; turn = history.nextUndo(diagram)) {
      diagram = applyPatch(diagram, turn.patch)
      history.undone(turn, turn.patch)
      labels.push(turn.step.label)
    }
    return labels
  }
  for (let i = 10; i < 20; i += 1) add(`n${i}`, 'x'.repeat(40))
  expect(undone()).toEqual(['n19', 'n18', 'n17'])
  add('big', 'x'.repeat(5000))
  expect(undone()).toEqual(['big'])
})

it('opening another drawing forgets undo, selection and findings', async () => {
  const { board, state } = testBoard(sample())
  board.run('rename', { id: 'pc', name: 'Reception' })
  board.run('select', { ids: ['pc'] })
  board.load('other', sample(), { x: 5, y: 6, zoom: 2 })
  expect(state()).toMatchObject({ documentId: 'other', canUndo: false, undoLabel: null, findings: [], checked: false })
  expect(state().selection.size).toBe(0)
  expect(state().viewport).toEqual({ x: 5, y: 6, zoom: 2 })
  expect(board.undo()).toBe(false)
})

it('an offer to undo is gone once something else would be undone', () => {
  const { board, state } = testBoard(sample())
  board.run('delete', { ids: ['pc'] })
  expect(state().toasts.at(-1)?.action?.command).toBe('undo')
  board.run('rename', { id: 'hmi', name: 'Panel' })
  expect(state().toasts).toEqual([])
})
