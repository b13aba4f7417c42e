import { useEffect, useState } from 'react'
import type { Diagram, Patch } from '../../../model'
import { type ChangeLine, changeLines, useBoard } from '../../../store'

/** What an edit would do to the findings: being tried, in lines, or that it cannot be told here. */
export type FindingTrial = 'trying' | 'unknown' | readonly ChangeLine[]

/** Tries an edit of a drawing on the checker beside the page. */
export function useFindingTrial(diagram: Diagram, patch: Patch): FindingTrial {
  const board = useBoard()
  const [told, tell] = useState<{ readonly patch: Patch; readonly trial: FindingTrial } | null>(null)
  useEffect(() => {
    let wanted = true
    const { tryOut } = board.services
    const answer = tryOut ? tryOut(diagram, patch).catch(() => null) : Promise.resolve(null)
    answer.then((changes) => {
      if (wanted) tell({ patch, trial: changes ? changeLines(changes) : 'unknown' })
    })
    return () => {
      wanted = false
    }
  }, [board, diagram, patch])
  return told?.patch === patch ? told.trial : 'trying'
}
