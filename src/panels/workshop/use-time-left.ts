import { useEffect, useState } from 'react'
import { isRunning, timeLeft, useBoard, useBoardState } from '../../store'

const TICK_MS = 250

/** What is left of the countdown, ms; null without one. Asked of the clock anew, so that no tick is counted. */
export function useTimeLeft(): number | null {
  const board = useBoard()
  const timer = useBoardState((state) => state.timer)
  const [, tick] = useState(0)
  const runs = isRunning(timer)
  useEffect(() => {
    if (!runs) return
    const again = () => tick((n) => n + 1)
    const interval = setInterval(again, TICK_MS)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(interval)
      document.removeEventListener('visibilitychange', again)
    }
  }, [runs])
  return timer === null ? null : timeLeft(timer, board.services.now())
}
