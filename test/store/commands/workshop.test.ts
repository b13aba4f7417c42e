import { describe, expect, it } from 'vitest'
import {
  openCard,
  openCommentsOn,
  pinnedTo,
  pinPoint,
  threadsOf,
  timeLeft,
  votesFor,
  votesLeft,
} from '../../../src/store'
import { finding, sample } from '../sample'
import { testBoard } from '../test-board'

function workshopBoard() {
  const tested = testBoard(sample())
  tested.board.run('set-author', { name: 'Ruth' })
  return tested
}

async function answered(tested: ReturnType<typeof testBoard>, ...found: Parameters<typeof finding>[0][]) {
  await new Promise((resolve) => setTimeout(resolve))
  tested.checks.at(-1)?.answer(found.map(finding))
  await new Promise((resolve) => setTimeout(resolve))
}

describe('who writes', () => {
  it('stands on notes, is kept in a list, and is asked for before a vote or a comment', () => {
    const { board, state } = testBoard(sample())
    board.run('add-note', { at: { x: 10, y: 10 }, text: 'Nobody' })
    expect(state().index.annotations.at(-1)?.author).toBeUndefined()
    expect(board.run('vote', { note: 'note' })).toBe(false)
    expect(state().dialog?.id).toBe('author')
    board.run('set-author', { name: ' Ruth ' })
    board.run('set-author', { name: 'Maya' })
    board.run('set-author', { name: 'Ruth' })
    expect([state().author, state().people]).toEqual(['Ruth', ['Ruth', 'Maya']])
    board.run('add-note', { at: { x: 10, y: 10 }, text: 'Mine' })
    expect(state().index.annotations.at(-1)?.author).toBe('Ruth')
    board.run('forget-author', { forget: 'Ruth' })
    expect([state().author, state().people]).toEqual(['', ['Maya']])
    expect(state().undoLabel).not.toContain('Ruth')
  })
})

describe('votes', () => {
  it('are as many as there are dots, several for one note, and can be taken back', () => {
    const { board, state } = workshopBoard()
    board.run('set-dots', { dots: 2 })
    expect(board.run('vote', { note: 'note' })).toBe(true)
    expect(board.run('vote', { note: 'note' })).toBe(true)
    expect(votesLeft(state().index, 'Ruth')).toBe(0)
    expect(board.run('vote', { note: 'note' })).toBe(false)
    expect(state().toasts.at(-1)?.text).toContain('no dots left')
    expect(board.run('take-vote', { note: 'note' })).toBe(true)
    expect(votesFor(state().index, { note: 'note' })).toHaveLength(1)
    board.run('set-author', { name: 'Maya' })
    expect(votesLeft(state().index, 'Maya')).toBe(2)
    expect(board.run('take-vote', { note: 'note' })).toBe(false)
  })

  it('for a finding stay with it when it is found anew with another cause, and say nothing of assets', async () => {
    const tested = workshopBoard()
    const { board, state } = tested
    await answered(tested, { id: 'first', rule: 'undefined-conduit', about: ['c2', 'c1'] })
    expect(board.run('vote', { finding: 'first' })).toBe(true)
    await answered(tested, { id: 'again', rule: 'undefined-conduit', about: ['c1', 'c2'], cause: 'other' })
    const [found] = state().findings
    expect(found && votesFor(state().index, { finding: found })).toHaveLength(1)
    expect(board.run('vote', { note: 'pc' })).toBe(false)
  })

  it('of a note that is deleted are free again', () => {
    const { board, state } = workshopBoard()
    board.run('vote', { note: 'note' })
    board.run('delete', { ids: ['note'] })
    expect(votesLeft(state().index, 'Ruth')).toBe(6)
  })

  it('of the last round are gone when the next is called, which begins hidden; one undo brings them back', () => {
    const { board, state } = workshopBoard()
    board.run('vote', { note: 'note' })
    board.run('show-votes')
    board.run('set-dots', { dots: null })
    expect(state().index.asides).toHaveLength(1)
    expect(state().undoLabel).toContain('end of the vote')
    board.run('set-dots', { dots: 4 })
    expect(state().index.diagram.fields.workshop).toEqual({ dots: 4 })
    expect(state().index.asides).toEqual([])
    expect(state().undoLabel).toContain('start of a vote')
    board.undo()
    expect(state().index.asides).toHaveLength(1)
  })

  it('are hidden again when they are cleared', () => {
    const { board, state } = workshopBoard()
    board.run('vote', { note: 'note' })
    board.run('show-votes')
    expect(state().index.diagram.fields.workshop).toEqual({ dots: 6, votesShown: true })
    board.run('clear-votes', { votes: 'all' })
    expect(state().index.diagram.fields.workshop).toEqual({ dots: 6 })
    expect(state().index.asides).toEqual([])
  })
})

describe('the timer', () => {
  it('counts from the clock, stands still, goes on, takes a minute and is no edit', () => {
    const { board, state, clock } = workshopBoard()
    const left = () => {
      const { timer } = state()
      return timer && timeLeft(timer, new Date(clock.ms).toISOString())
    }
    const { undoLabel } = state()
    board.run('start-timer', { minutes: 3 })
    clock.ms += 100_000
    expect(left()).toBe(80_000)
    board.run('timer')
    clock.ms += 500_000
    expect(left()).toBe(80_000)
    board.run('add-minute')
    board.run('timer')
    clock.ms += 139_000
    expect(left()).toBe(1_000)
    clock.ms += 5_000
    expect(left()).toBe(0)
    board.run('stop-timer')
    expect(state().timer).toBeNull()
    expect(state().undoLabel).toBe(undoLabel)
  })
})

describe('the parking lot', () => {
  it('takes a note off the drawing and gives it back where it stood, with its votes', () => {
    const { board, state } = workshopBoard()
    board.run('vote', { note: 'note' })
    const before = state().index.annotations[0]
    board.view({ selection: new Set(['note', 'pc']) })
    expect(board.run('park-notes')).toBe(true)
    expect(state().index.annotations).toEqual([])
    expect(state().scene.annotations.size).toBe(0)
    expect(board.run('unpark', { parked: 'note' })).toBe(true)
    expect(state().index.annotations[0]).toMatchObject({ text: before?.text, place: before?.place })
    expect(votesFor(state().index, { note: 'note' })).toHaveLength(1)
  })

  it('brings a thought to a free place in view, and says who decided and when', () => {
    const { board, state } = workshopBoard()
    board.run('park-thought', { text: 'Spare parts' })
    const id = state().index.asides[0]?.id ?? ''
    board.run('set-author', { name: 'Maya' })
    board.run('decide', { parked: id, decided: true })
    expect(state().index.asides[0]).toMatchObject({ decided: true, author: 'Maya', on: '2026-11-25T10:00:00.000Z' })
    board.run('decide', { parked: id, decided: false })
    expect(state().index.asides[0]?.decided).toBeUndefined()
    board.run('unpark', { parked: id })
    const note = state().index.annotations.at(-1)
    expect(note).toMatchObject({ kind: 'note', text: 'Spare parts' })
    expect(note && state().scene.annotations.has(note.id)).toBe(true)
  })
})

describe('comments', () => {
  it('stay at their record when it moves, and say what it was when it is gone', () => {
    const { board, state } = workshopBoard()
    board.run('add-comment', { record: 'pc', text: 'Which rack?' })
    const [thread] = threadsOf(state().index)
    const comment = thread?.comment
    if (!comment) throw new Error('no comment')
    const pin = () => pinPoint(state().index, state().scene, comment)
    const before = pin()
    board.run('move', { ids: ['pc'], dx: 40, dy: 0 })
    expect(pin()).toEqual({ x: (before?.x ?? 0) + 40, y: before?.y })
    expect(openCommentsOn(state().index, 'pc')).toBe(1)
    board.run('delete', { ids: ['pc'] })
    expect(pinnedTo(state().index, comment)).toBeNull()
    expect(pin()).toBeNull()
    expect(threadsOf(state().index)[0]?.comment.called).toBe('Office PC')
  })

  it('are pinned to conduits, findings and places; replies go with them; settled ones are not counted', async () => {
    const tested = workshopBoard()
    const { board, state } = tested
    await answered(tested, { id: 'f', about: ['c2'] })
    board.run('add-comment', { finding: 'f', text: 'Why?' })
    board.run('add-comment', { at: { x: 120, y: 40 }, text: 'Here' })
    const [onFinding, onPlace] = threadsOf(state().index).map(({ comment }) => comment)
    expect(onFinding).toMatchObject({ rule: 'undefined-conduit', about: ['c2'], called: 'Sentence of f.' })
    expect(onPlace && pinPoint(state().index, state().scene, onPlace)).toEqual({ x: 120, y: 40 })
    expect(onFinding && pinPoint(state().index, state().scene, onFinding)).not.toBeNull()
    board.run('reply', { comment: onFinding?.id, text: 'Because' })
    expect(threadsOf(state().index)[0]?.replies.map(({ text }) => text)).toEqual(['Because'])
    board.run('resolve', { aside: onFinding?.id, resolved: true })
    expect(openCommentsOn(state().index, 'c2')).toBe(0)
    board.run('remove-aside', { aside: onFinding?.id })
    expect(threadsOf(state().index)).toHaveLength(1)
    expect(state().index.asides).toHaveLength(1)
  })

  it('opened, bring what they are about into view, in their list', () => {
    const { board, state } = workshopBoard()
    board.run('add-comment', { record: 'fleet', text: 'Which rack?' })
    board.run('open-comment', { comment: threadsOf(state().index)[0]?.comment.id })
    expect([state().panel, state().workshopTab, [...state().selection]]).toEqual(['workshop', 'comments', ['fleet']])
  })
})

describe('the deck', () => {
  it('goes from card to card, own ones last, and keeps answers by their card', () => {
    const { board, state } = workshopBoard()
    board.run('add-card', { question: 'Who pays?' })
    board.run('previous-card')
    expect(openCard(state().index)).toBe(state().index.asides[0]?.id)
    expect(board.run('next-card')).toBe(false)
    board.run('show-card', { card: 'zones-2' })
    board.run('keep-answer', { answer: 'The UPS', as: 'note' })
    board.run('keep-answer', { answer: 'Who knows?', as: 'question' })
    expect(state().index.annotations.at(-1)).toMatchObject({ kind: 'note', answers: 'zones-2', author: 'Ruth' })
    expect(state().index.asides.at(-1)).toMatchObject({ kind: 'question', answers: 'zones-2' })
    expect(board.run('show-card', { card: 'no such card' })).toBe(false)
    board.run('show-card', { card: null })
    expect(state().index.diagram.fields.workshop).toBeUndefined()
  })

  it('puts notes side by side, not over each other', () => {
    const { board, state } = workshopBoard()
    for (const answer of ['one', 'two', 'three', 'four']) board.run('keep-answer', { answer, as: 'note' })
    const boxes = [...state().scene.annotations.values()]
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) >= 148 || Math.abs(a.y - b.y) >= 92, `${a.id} and ${b.id}`).toBe(true)
      }
    }
  })
})
