import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { noteTilt } from '../../layout'
import { NOTE_COLOURS } from '../../model'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { AnnotationNode as AnnotationFlowNode } from '../view/projection'
import { LockMark } from './LockMark'

const isPaper = (colour: string | undefined): boolean => (NOTE_COLOURS as readonly string[]).includes(colour ?? '')

/** A sticky note, free text or a frame. */
export const AnnotationNode = memo(function AnnotationNode({ id, data }: NodeProps<AnnotationFlowNode>) {
  const state = useRecordState(id)
  const { kind, text, colour, author } = data.annotation
  const look = kind === 'note' || kind === 'frame' ? kind : 'text'
  return (
    <div
      style={look === 'note' ? { rotate: `${noteTilt(id)}deg` } : undefined}
      className={classes(
        'zb-annotation',
        look === 'note' ? 'zb-sticky' : `zb-${look}`,
        look === 'note' && `zb-paper-${isPaper(colour) ? colour : 'yellow'}`,
        state.isSelected && 'is-selected',
        state.isOneOfMany && 'is-one-of-many',
        state.isFocused && 'is-focused',
        state.isRenamed && 'is-renamed',
      )}
    >
      <p>{text}</p>
      {look === 'note' && author && <footer>{author}</footer>}
      {data.annotation.locked && <LockMark />}
    </div>
  )
})
