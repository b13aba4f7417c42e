import { useCallback, useMemo } from 'react'
import type { DiagramIndex } from '../../../model'
import { answeredAt, type Finding } from '../../../rules'
import type { AskedRow } from './asked-rows'

/** Open findings that a row answers in its places. */
export function useAnsweredFindings(
  index: DiagramIndex,
  findings: readonly Finding[],
): (row: AskedRow) => readonly Finding[] {
  const answered = useMemo(() => answeredAt(index, findings), [index, findings])
  return useCallback(
    ({ requirement, places }) =>
      (answered.get(requirement.id) ?? [])
        .filter(({ records }) => !records || places.some(({ record }) => records.has(record)))
        .map(({ finding }) => finding),
    [answered],
  )
}
