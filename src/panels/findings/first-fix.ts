import { useDeferredValue, useMemo } from 'react'
import { type Finding, type Fix, fixesFor, proposedFixes } from '../../rules'
import { type Board, useBoard, useBoardState } from '../../store'

/** What the first fix of a finding would be called; not yet tried out, so that a long list stays cheap. */
export function useFirstFix(finding: Finding): Fix | undefined {
  const board = useBoard()
  const index = useDeferredValue(useBoardState((state) => state.index))
  return useMemo(() => proposedFixes(index, finding, () => board.services.newId())[0], [index, finding, board])
}

/** Carries out that fix; where it turns out to do harm, shows the finding with the fixes that hold. */
export function applyFirstFix(board: Board, finding: Finding, label: string): void {
  const { index } = board.store.getState()
  const fix = fixesFor(index, finding, () => board.services.newId()).findIndex((it) => it.label === label)
  if (fix < 0) board.run('show-finding', { finding: finding.id })
  else board.run('apply-fix', { finding: finding.id, fix })
}
