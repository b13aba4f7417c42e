import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { ZoneAreaNode } from '../view/projection'
import { LockMark } from './LockMark'

/** The area of a zone: line, fill, double line of a safety zone. Its header is a node of its own. */
export const ZoneNode = memo(function ZoneNode({ id, data }: NodeProps<ZoneAreaNode>) {
  const state = useRecordState(id)
  const { facts } = data
  return (
    <div
      className={classes(
        'zb-zone',
        `zb-side-${facts.side.toLowerCase()}`,
        facts.depth > 0 && 'is-sub-zone',
        facts.isSafety && 'is-safety',
        facts.isGuess && 'is-guess',
        state.isSelected && 'is-selected',
        state.isOneOfMany && 'is-one-of-many',
        state.isFocused && 'is-focused',
        state.ghost && `is-${state.ghost}`,
      )}
    >
      {facts.isLocked && <LockMark />}
    </div>
  )
})
