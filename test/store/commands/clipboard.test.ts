import { expect, it } from 'vitest'
import { assetId, readFragment } from '../../../src/model'
import { notePointer } from '../../../src/store'
import { diagram } from '../../support/diagram-builder'
import { sample } from '../sample'
import { testBoard } from '../test-board'

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('a zone is copied with what is in it and the conduits between; its copy has ids of its own', () => {
  const tested = testBoard(sample())
  const { board, state, clipboard } = tested
  board.run('select', { ids: ['ops'] })
  board.run('copy')
  const fragment = readFragment(clipboard.text)
  expect(fragment.ok && fragment.value.assets.map(({ id }) => id)).toEqual(['fleet', 'hmi', 'asics'])
  board.run('paste')
  const { index } = state()
  const copies = index.assets.filter(({ id }) => id.startsWith('n'))
  const zones = new Set(index.zones.map(({ id }) => id as string).filter((id) => id.startsWith('n')))
  expect(copies.map(({ name, level }) => [name, level])).toEqual([
    ['Fleet manager', 'L3'],
    ['HMI', 'L2'],
    ['Hall A', 'L2'],
  ])
  expect(copies.every(({ zone }) => zone !== undefined && zones.has(zone))).toBe(true)
  const joined = index.conduits.filter(({ id }) => id.startsWith('n'))
  expect(joined.map(({ source, target }) => [index.asset(source)?.name, index.asset(target)?.name])).toEqual([
    ['Fleet manager', 'HMI'],
  ])
  expect(index.asset('hmi')?.zone).toBe('cell')
})

/** Where what is selected stands: level, x, y. */
const stands = ({ state }: ReturnType<typeof testBoard>) =>
  [...state().selection].map((id) => {
    const asset = state().index.asset(id)
    return [asset?.level, asset?.position?.x, asset?.position?.y, asset?.zone]
  })

it('each copy stands beside the last, in the same lane and zone, over nothing', () => {
  const row = diagram()
    .zone('z', {
      name: 'Zone',
      area: { x: 0, width: 400, top: { level: 'L2', y: 20 }, bottom: { level: 'L2', y: 100 } },
    })
    .asset('a', { name: 'HMI', level: 'L2', zone: 'z', position: { x: 20, y: 40 } })
    .asset('b', { name: 'PC', level: 'L4', position: { x: 20, y: 20 } })
    .build()
  const tested = testBoard(row)
  const after = (command: string) => {
    tested.board.run(command)
    return stands(tested)
  }
  tested.board.run('select', { ids: ['b'] })
  tested.board.run('copy')
  expect([after('paste'), after('paste'), after('duplicate'), after('duplicate')].flat()).toEqual([
    ['L4', 186, 20, undefined],
    ['L4', 352, 20, undefined],
    ['L4', 518, 20, undefined],
    ['L4', 684, 20, undefined],
  ])
  tested.board.run('select', { ids: ['a'] })
  expect([after('duplicate'), after('duplicate')].flat()).toEqual([
    ['L2', 186, 40, 'z'],
    ['L2', 352, 40, 'z'],
  ])
})

it('at a point, a paste takes the level and the zone there', () => {
  const { board, state } = testBoard(sample())
  board.run('select', { ids: ['pc'] })
  board.run('copy')
  const cell = [...state().scene.zones.values()].find(({ id }) => id === ('cell' as string))
  if (!cell) throw new Error('No zone cell')
  board.run('paste', { at: { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 } })
  const [copy] = state().selection
  expect(state().index.asset(copy)).toMatchObject({ level: 'L2', zone: 'cell', name: 'Office PC' })
})

it('text of a paste event from another tab is pasted in view; of another program it becomes a note', async () => {
  const one = testBoard(sample())
  one.board.run('select', { ids: ['pc', 'fw2'] })
  one.board.run('copy')
  const other = testBoard()
  expect(other.board.run('paste', { text: one.clipboard.text })).toBe(true)
  expect(other.state().index.assets.map(({ name }) => name)).toEqual(['Office PC', 'Second firewall'])
  expect(other.state().index.conduits.length).toBe(1)
  expect(other.board.run('paste', { text: ' Ask the vendor ' })).toBe(true)
  expect(other.state().index.annotations[0]).toMatchObject({ kind: 'note', text: 'Ask the vendor' })
})

it('where the system’s clipboard is closed to us, our own copy is pasted whatever stands there', async () => {
  const { board, state, clipboard } = testBoard(sample())
  clipboard.allowed = false
  board.run('select', { ids: ['pc'] })
  board.run('copy')
  await settled()
  board.run('paste', { text: 'some older words' })
  expect(state().index.annotations.length).toBe(1)
  expect(state().index.assets.filter(({ name }) => name === 'Office PC').length).toBe(2)
})

it('hostile text is no paste of ours', () => {
  const { board, state } = testBoard(sample())
  const before = state().diagram
  const hostile = `{"format":"zoneboard-fragment","version":1,"zones":[],"assets":[{"id":"a","type":"t","level":"L2","__proto__":{"x":1}}],"conduits":[],"annotations":[]}`
  board.run('paste', { text: hostile })
  expect(state().diagram.assets).toEqual(before.assets)
  expect(board.run('paste', { text: '   ' })).toBe(false)
})

it('cutting a zone takes its members; pasting brings them back with new ids, and undo takes each back alone', () => {
  const { board, state } = testBoard(sample())
  board.run('select', { ids: ['cell'] })
  board.run('cut')
  expect(state().index.asset('hmi')).toBeUndefined()
  expect(state().index.zone('ops')).toBeDefined()
  board.run('paste')
  expect(state().index.assets.filter(({ name }) => name === 'HMI' || name === 'Hall A').length).toBe(2)
  board.undo()
  board.undo()
  expect(state().index.asset('hmi')?.zone).toBe('cell')
})

it('nothing selected, or conduits alone, copies nothing and keeps what was copied', () => {
  const { board, state } = testBoard(sample())
  expect(board.run('copy')).toBe(false)
  board.run('select', { ids: ['pc'] })
  board.run('copy')
  board.run('select', { ids: ['c1'] })
  expect(board.run('copy')).toBe(false)
  board.run('paste')
  expect(state().index.asset([...state().selection][0])?.name).toBe('Office PC')
})

it('deleting a zone keeps its members and says so, with an offer to undo', () => {
  const { board, state } = testBoard(sample())
  board.run('select', { ids: ['cell'] })
  board.run('delete')
  expect(state().toasts.at(-1)).toMatchObject({
    text: 'Deleted zone Mining control; 2 assets stay',
    action: { label: 'Undo', command: 'undo' },
  })
  expect(state().index.asset('hmi')?.zone).toBeUndefined()
  board.run('undo')
  expect(state().index.asset('hmi')?.zone).toBe('cell')
  expect([...state().selection]).toEqual(['cell'])
  board.run('select', { ids: ['cell'] })
  board.run('delete-with-members')
  expect(state().diagram.assets.has(assetId('hmi'))).toBe(false)
})

it('a paste goes where the mouse is, once it has moved since the copy', () => {
  const tested = testBoard(sample())
  const { board, state } = tested
  notePointer(board, { x: 178, y: 140 })
  board.run('select', { ids: ['pc'] })
  board.run('copy')
  board.run('paste')
  expect(stands(tested)[0]?.slice(0, 2)).toEqual(['L4', 266])
  notePointer(board, { x: 700, y: 120 })
  board.run('paste')
  const [copy] = [...state().selection]
  const box = state().scene.assets.get(assetId(copy as string))
  expect(box && [box.x + box.width / 2, box.y + box.height / 2]).toEqual([700, 120])
  notePointer(board, null)
})

it('with Shift a paste goes where it stood, or as near as there is room', () => {
  const tested = testBoard(sample())
  const { board } = tested
  board.run('select', { ids: ['hmi'] })
  board.run('cut')
  notePointer(board, { x: 700, y: 120 })
  board.run('paste-in-place')
  expect(stands(tested)).toEqual([['L2', 100, 40, 'cell']])
  notePointer(board, null)
})

const alone = () =>
  diagram()
    .asset('a', { name: 'HMI', level: 'L2', position: { x: 20, y: 20 } })
    .build()

it('a copy that was dragged aside is repeated as far away again', () => {
  const tested = testBoard(alone())
  const { board, state } = tested
  board.run('select', { ids: ['a'] })
  board.run('duplicate', { dx: 220, dy: 0 })
  expect(state().announcement).toBe('Copied HMI to level 2, in no zone')
  board.run('duplicate')
  board.run('duplicate')
  expect(state().index.assets.map(({ position }) => position)).toEqual([20, 240, 460, 680].map((x) => ({ x, y: 20 })))
})

it('a copy that was moved afterwards is repeated as far away as it was moved to', () => {
  const tested = testBoard(alone())
  const { board, state } = tested
  board.run('select', { ids: ['a'] })
  board.run('duplicate')
  board.run('move', { ids: [...state().selection], dx: 34, dy: 0 })
  board.run('duplicate')
  expect(state().index.assets.map(({ position }) => position?.x)).toEqual([20, 220, 420])
})

it('what was copied before is not repeated for something else, nor once what it was a copy of is gone', () => {
  const tested = testBoard(alone())
  const { board, state } = tested
  board.run('select', { ids: ['a'] })
  board.run('duplicate', { dx: 400, dy: 0 })
  const copies = [...state().selection]
  board.run('select', { ids: ['a'] })
  board.run('duplicate')
  expect(stands(tested)).toEqual([['L2', 186, 20, undefined]])
  board.run('delete', { ids: ['a'] })
  board.run('select', { ids: copies })
  board.run('duplicate')
  expect(stands(tested)).toEqual([['L2', 586, 20, undefined]])
})

it('a copy of what is locked can be moved', () => {
  const { board, state } = testBoard(alone())
  board.run('select', { ids: ['a'] })
  board.run('lock')
  board.run('duplicate')
  expect(state().index.assets.map(({ locked }) => locked)).toEqual([true, undefined])
})
