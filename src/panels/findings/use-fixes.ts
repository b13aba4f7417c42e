import { useDeferredValue, useEffect, useState } from 'react'
import type { Finding, Fix } from '../../rules'
import { type Board, useBoard, useBoardState } from '../../store'

/**
 * The changes that were tried out and mend a finding; null while they are looked for the first time. While they are
 * looked for again, because the drawing changed, those of before stay. `wanted`: `now` where somebody looks at this
 * finding, `later` where it is one of many in view, `no` where those that are known will do.
 */
export function useFixes(finding: Finding, wanted: 'now' | 'later' | 'no'): readonly Fix[] | null {
  const board = useBoard()
  const index = useDeferredValue(useBoardState((state) => state.index))
  const known = board.knownFixes(index, finding)
  const [last, setLast] = useState<readonly Fix[] | null>(known)
  if (known && known !== last) setLast(known)
  useEffect(() => {
    if (!known && wanted !== 'no') return board.seekFixes(index, finding, wanted === 'now', setLast)
  }, [board, index, finding, wanted, known])
  return known ?? last
}

/** Does something with the fix of that name as the drawing is now; where it does not hold any more, shows the finding. */
export function withFix(board: Board, finding: Finding, label: string, act: (fix: number) => void): void {
  const { index } = board.store.getState()
  const take = (fixes: readonly Fix[]) => {
    const fix = fixes.findIndex((it) => it.label === label)
    if (fix < 0) board.run('show-finding', { finding: finding.id })
    else act(fix)
  }
  const known = board.knownFixes(index, finding)
  if (known) take(known)
  else board.seekFixes(index, finding, true, take)
}

/** Carries out the fix of that name. */
export function applyNamedFix(board: Board, finding: Finding, label: string): void {
  withFix(board, finding, label, (fix) => board.run('apply-fix', { finding: finding.id, fix }))
}
