/** The countdown of a workshop. It belongs to the view: no drawing holds it, and undo leaves it alone. */
import { z } from 'zod'
import { words } from '../../words'
import type { Board, Timer } from '../board'
import { clockText, MINUTE, timeLeft } from '../workshop/timer'
import { command, commandWith } from './define'

const USUAL_MINUTES = 5

function runs(board: Board, totalMs: number, leftMs: number): void {
  const endsAt = new Date(Date.parse(board.services.now()) + leftMs).toISOString()
  board.view({ timer: { totalMs, leftMs, endsAt } })
}

function leftOf(board: Board, timer: Timer): number {
  return timeLeft(timer, board.services.now())
}

export const startTimer = commandWith(z.object({ minutes: z.number().positive().max(600) }), {
  id: 'start-timer',
  group: 'view',
  run(board, { minutes }) {
    const total = Math.round(minutes * MINUTE)
    runs(board, total, total)
    board.announce(words().store.workshop.timerStarted(clockText(total)))
    return true
  },
})

/** Starts the usual minutes; afterwards stops the clock and lets it go on. */
export const pauseTimer = command({
  id: 'timer',
  group: 'view',
  label: () => words().commands.timer,
  keys: ['Alt+Shift+KeyM'],
  icon: 'timer',
  run(board) {
    const { timer } = board.store.getState()
    const say = words().store.workshop
    if (!timer || leftOf(board, timer) === 0) return board.run('start-timer', { minutes: USUAL_MINUTES })
    const left = leftOf(board, timer)
    if (timer.endsAt === null) runs(board, timer.totalMs, left)
    else board.view({ timer: { ...timer, leftMs: left, endsAt: null } })
    board.announce(timer.endsAt === null ? say.timerGoesOn(clockText(left)) : say.timerPaused(clockText(left)))
    return true
  },
})

export const addMinute = command({
  id: 'add-minute',
  group: 'view',
  run(board) {
    const { timer } = board.store.getState()
    if (!timer) return false
    const left = leftOf(board, timer) + MINUTE
    const totalMs = Math.max(timer.totalMs, left)
    if (timer.endsAt === null) board.view({ timer: { totalMs, leftMs: left, endsAt: null } })
    else runs(board, totalMs, left)
    board.announce(words().store.workshop.timerLeft(clockText(left)))
    return true
  },
})

export const stopTimer = command({
  id: 'stop-timer',
  group: 'view',
  run(board) {
    if (!board.store.getState().timer) return false
    board.view({ timer: null })
    board.announce(words().store.workshop.timerStopped)
    return true
  },
})
