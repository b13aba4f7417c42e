import { useEffect, useState } from 'react'
import type { DifferenceSection, DrawingDifference } from '../../formats'
import type { VersionFacts } from '../../persistence'
import { type BoardState, useBoardState } from '../../store'
import type { Content, Contents } from './contents'

/** A drawing of the two that are compared; `facts` null for the one on the board. */
export interface Side {
  readonly facts: VersionFacts | null
  readonly content: Content
}

interface Comparison {
  readonly before: Side
  readonly after: Side
  readonly sections: readonly DifferenceSection[]
  /** Whether findings are in it: they come a moment later. */
  readonly isJudged: boolean
}

export type ComparisonState = Comparison | 'loading' | 'unreadable'

/** What differs between a version and another, or the drawing as it is now: first the records, then the findings too. */
export function useComparison(version: VersionFacts, other: VersionFacts | null, contents: Contents): ComparisonState {
  const now = useBoardState((state) => state.scene)
  const index = useBoardState((state) => state.index)
  const findings = useBoardState((state) => (state.checked ? state.findings : null))
  const [state, setState] = useState<ComparisonState>('loading')
  useEffect(() => {
    let isOver = false
    const show = (next: ComparisonState) => {
      if (!isOver) setState(next)
    }
    const sideOf = async (facts: VersionFacts | null): Promise<Side | null> => {
      const content = facts ? await contents.of(facts) : { diagram: index.diagram, index, scene: now }
      return content && { facts, content }
    }
    const compare = async () => {
      // The older one first.
      const [first, second] = other && other.at < version.at ? [other, version] : [version, other]
      const [before, after] = await Promise.all([sideOf(first), sideOf(second)])
      if (!before || !after) return show('unreadable')
      const { compareDrawings, describeDifference } = await import('../../formats')
      const told = (judged: readonly [Findings, Findings] | null): Comparison => {
        const [was, is] = judged ?? [[], []]
        const difference: DrawingDifference = compareDrawings(
          { index: before.content.index, findings: was },
          { index: after.content.index, findings: is },
        )
        return { before, after, sections: describeDifference(difference), isJudged: judged !== null }
      }
      if (isOver) return
      show(told(null))
      const found = (side: Side) =>
        side.facts === null && findings ? findings : contents.findings(side.content.diagram)
      const judged = await Promise.all([found(before), found(after)])
      if (!isOver) show(told(judged))
    }
    compare().catch(() => show('unreadable'))
    return () => {
      isOver = true
    }
  }, [version, other, contents, index, now, findings])
  return state
}

type Findings = BoardState['findings']
