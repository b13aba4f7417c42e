import { useDeferredValue, useEffect, useState } from 'react'
import type { DiagramIndex } from '../../../model'
import type { NextStep } from '../../../rules'
import { useBoard, useBoardState } from '../../../store'

/** What to do next, and the drawing that it was worked out for. */
export interface KnownSteps {
  readonly index: DiagramIndex
  readonly steps: readonly NextStep[]
}

/**
 * What to do next, worked out beside the page; null until it is known the first time. While it is worked out again,
 * because the drawing changed, what was known stays.
 */
export function useNextSteps(): KnownSteps | null {
  const board = useBoard()
  const index = useDeferredValue(useBoardState((state) => state.index))
  const [known, setKnown] = useState<KnownSteps | null>(null)
  useEffect(() => {
    let wanted = true
    board.services
      .nextSteps?.(index.diagram)
      .then((steps) => wanted && setKnown({ index, steps }))
      .catch(() => {})
    return () => {
      wanted = false
    }
  }, [board, index])
  return known
}
