import { expect, it } from 'vitest'
import { assetId, removeRecords } from '../../src/model'
import { finding, sample } from './sample'
import { testBoard } from './test-board'

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('one check runs at a time, the newest diagram is next, and answers for older ones are dropped', async () => {
  const { board, state, checks } = testBoard(sample())
  board.run('rename', { id: 'pc', name: 'A' })
  await settled()
  expect(checks.length).toBe(1)
  expect(checks[0]?.diagram).toBe(state().diagram)
  board.run('rename', { id: 'pc', name: 'B' })
  board.run('rename', { id: 'pc', name: 'C' })
  await settled()
  expect(checks.length).toBe(1)
  checks[0]?.answer([finding({ id: 'old(pc)' })])
  await settled()
  expect(state()).toMatchObject({ checked: false, findings: [] })
  expect(checks.length).toBe(2)
  expect(checks[1]?.diagram).toBe(state().diagram)
  checks[1]?.answer([finding({ id: 'new(pc)' })])
  await settled()
  expect(state()).toMatchObject({ checked: true, findings: [{ id: 'new(pc)' }] })
  expect(checks.length).toBe(2)
})

it('the last findings stay, as not of this diagram, until the next check is done', async () => {
  const { board, state, checks } = testBoard(sample())
  await settled()
  const found = [finding({ id: 'r(pc)', about: ['pc'] })]
  checks[0]?.answer(found)
  await settled()
  board.run('rename', { id: 'pc', name: 'A' })
  expect(state()).toMatchObject({ checked: false, findings: found })
})

it('a check that fails leaves the findings as not of this diagram, and the next edit is checked again', async () => {
  const { board, state, checks } = testBoard(sample())
  await settled()
  checks[0]?.fail()
  await settled()
  expect(state().checked).toBe(false)
  board.run('rename', { id: 'pc', name: 'A' })
  await settled()
  checks[1]?.answer([])
  await settled()
  expect(state().checked).toBe(true)
})

it('after an edit of the person, but not of others or of opening, it is said how errors changed', async () => {
  const { board, state, checks } = testBoard(sample())
  const answer = async (...ids: string[]) => {
    await settled()
    checks.at(-1)?.answer(ids.map((id) => finding({ id, severity: id.startsWith('w') ? 'warning' : 'error' })))
    await settled()
  }
  await answer('e1', 'e2', 'w1')
  expect(state().announcement).toBe('Sample opened, 7 assets')
  board.run('rename', { id: 'pc', name: 'A' })
  await answer('e2', 'w1')
  expect(state().checkAnnouncement).toBe('One error gone')
  board.run('rename', { id: 'pc', name: 'B' })
  await answer('e3', 'e4', 'w1')
  expect(state().checkAnnouncement).toBe('One error gone. 2 errors new')
  board.undo()
  await answer('e3', 'e4')
  expect(state().checkAnnouncement).toBe('One warning gone')
  board.apply(removeRecords(state().index, ['pc']), { origin: 'remote', label: '' })
  await answer()
  expect(state().checkAnnouncement).toBe('One warning gone')
  expect(state().findings).toEqual([])
})

it('what a check says leaves what the edit said, and the same words said again are heard again', async () => {
  const { board, state, checks } = testBoard(sample())
  const answer = async (...ids: string[]) => {
    await settled()
    checks.at(-1)?.answer(ids.map((id) => finding({ id })))
    await settled()
  }
  await answer()
  board.run('rename', { id: 'pc', name: 'A' })
  await answer('e1')
  const first = state()
  expect([first.announcement, first.checkAnnouncement]).toEqual(['Renamed to A', 'One error new'])
  board.run('rename', { id: 'pc', name: 'B' })
  await answer('e1', 'e2')
  expect(state().announcement).toBe('Renamed to B')
  expect(state().checkAnnouncement.trim()).toBe('One error new')
  expect(state().checkAnnouncement).not.toBe(first.checkAnnouncement)
})

it('marks name the worst finding of a record, and keep their identity while they stay the same', async () => {
  const { board, state, checks } = testBoard(sample())
  const acceptance = { id: 'x', $order: 'a0', rule: 'r', about: [], reason: '', by: '', on: '' } as never
  const answer = async (...found: Parameters<typeof finding>[0][]) => {
    await settled()
    checks.at(-1)?.answer(found.map(finding))
    await settled()
  }
  const first = [
    { id: 'e(pc)', about: ['pc', 'c1'] },
    { id: 'w(pc)', about: ['pc', 'hmi'], severity: 'warning' },
    { id: 'e2(pc)', about: ['pc'] },
    { id: 'ok(fw)', about: ['fw'], acceptance },
  ] as const
  await answer(...first)
  expect([...state().marks]).toEqual([
    ['pc', { severity: 'error', count: 2 }],
    ['c1', { severity: 'error', count: 1 }],
    ['hmi', { severity: 'warning', count: 1 }],
    ['fw', { severity: 'accepted', count: 1 }],
  ])
  const { marks } = state()
  board.run('rename', { id: 'pc', name: 'A' })
  await answer(...first)
  expect(state().marks).toBe(marks)
  board.run('rename', { id: 'pc', name: 'B' })
  await answer(...first.slice(1))
  expect(state().marks).not.toBe(marks)
  expect(state().marks.get('hmi')).toBe(marks.get('hmi'))
  expect(state().marks.get('pc')).toEqual({ severity: 'error', count: 1 })
  expect(state().marks.has('c1')).toBe(false)
})

it('a finding shown and a fix shown go when the finding is gone', async () => {
  const { board, state, checks } = testBoard(sample())
  await settled()
  checks[0]?.answer([finding({ id: 'r(pc)', about: ['pc'] })])
  await settled()
  board.run('show-finding', { finding: 'r(pc)' })
  expect(state().shownFinding).toBe('r(pc)')
  board.run('rename', { id: 'pc', name: 'A' })
  expect(state().shownFinding).toBe('r(pc)')
  await settled()
  checks.at(-1)?.answer([])
  await settled()
  expect(state().shownFinding).toBeNull()
  expect(board.run('show-finding', { finding: 'r(pc)' })).toBe(false)
})

it('a finding stays shown while something of it is selected, and goes with a selection of something else', async () => {
  const { board, state, checks } = testBoard(sample())
  await settled()
  checks[0]?.answer([finding({ id: 'r(pc)', about: ['pc'] })])
  await settled()
  board.run('show-finding', { finding: 'r(pc)' })
  board.run('select', { ids: ['pc'] })
  expect(state().shownFinding).toBe('r(pc)')
  board.run('select', { ids: ['hmi'] })
  expect(state().shownFinding).toBeNull()
  board.run('show-finding', { finding: 'r(pc)' })
  board.run('select', { ids: [] })
  expect(state().shownFinding).toBeNull()
})

it('a listener that has stopped hears nothing; all others hear the diagram after the patch', () => {
  const { board, state } = testBoard(sample())
  const heard: unknown[] = []
  const stop = board.onPatch((_patch, _origin, diagram) => heard.push(diagram.assets.get(assetId('pc'))?.name))
  board.run('rename', { id: 'pc', name: 'A' })
  stop()
  board.run('rename', { id: 'pc', name: 'B' })
  expect(heard).toEqual(['A'])
  expect(state().diagram.assets.get(assetId('pc'))?.name).toBe('B')
})

it('an error that is only said of more conduits than before is told as that', async () => {
  const { board, state, checks } = testBoard(sample())
  const answer = async (...about: string[]) => {
    await settled()
    checks.at(-1)?.answer([finding({ id: `r(${about.join(', ')})`, about })])
    await settled()
  }
  await answer('c1')
  board.run('rename', { id: 'pc', name: 'A' })
  await answer('c1', 'c2')
  expect(state().checkAnnouncement).toBe('One error said of more than before')
  board.run('rename', { id: 'pc', name: 'B' })
  await answer('c1')
  expect(state().checkAnnouncement).toBe('One error said of more than before')
})
