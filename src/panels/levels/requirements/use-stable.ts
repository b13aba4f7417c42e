import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same and does what the last one given does: rows that get it are not drawn again for it. */
export function useStable<A extends readonly unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
