import { useEffect, useRef } from 'react'
import { MINUTE, useBoard } from '../../store'
import { workshopWords } from '../../words'
import { beep } from './beep'

/** Says it when a minute is left and when the time is up: once each, in words, and with a sound where somebody wants one. */
export function useTimerSaid(left: number | null): void {
  const board = useBoard()
  const before = useRef(left)
  useEffect(() => {
    const last = before.current
    before.current = left
    if (left === null || last === null || last <= left) return
    const say = workshopWords().timer
    if (left === 0) {
      board.toast(say.over)
      if (board.store.getState().timerSounds) beep()
    } else if (last > MINUTE && left <= MINUTE) board.announce(say.oneMinute)
  }, [board, left])
}
