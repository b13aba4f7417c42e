import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import { linePaths } from '../view/line-path'
import type { ConduitEdge } from '../view/projection'

const NO_HEADS = { source: false, target: false }

/** A conduit's line and its heads; what stands on the line is drawn by `ConduitLabels`, above the cards. */
export const ConduitLine = memo(function ConduitLine({ id, data }: EdgeProps<ConduitEdge>) {
  const state = useRecordState(id)
  if (!data) return null
  const { route, kind, isGuess } = data.facts
  const { line, heads } = linePaths(route.points, kind === 'inside' ? NO_HEADS : route.heads)
  return (
    <g
      className={classes(
        'zb-conduit',
        `zb-conduit-${kind}`,
        isGuess && 'is-guess',
        state.isSelected && 'is-selected',
        state.isFocused && 'is-focused',
        state.ghost && `is-${state.ghost}`,
      )}
    >
      <path className="zb-conduit-halo" d={line} />
      <path className="zb-conduit-line" d={line} />
      <path className="zb-conduit-heads" d={heads} />
    </g>
  )
})
