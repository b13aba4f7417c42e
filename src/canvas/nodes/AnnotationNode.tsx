import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { noteTilt } from '../../layout'
import { isMark, NOTE_COLOURS } from '../../model'
import { useRecordState, useSession } from '../session-context'
import { classes } from '../view/classes'
import type { AnnotationNode as AnnotationFlowNode } from '../view/projection'
import { LockMark } from './LockMark'
import { MarkShape } from './MarkShape'
import { NoteVotes } from './NoteVotes'

const isPaper = (colour: string | undefined): boolean => (NOTE_COLOURS as readonly string[]).includes(colour ?? '')

/** A sticky note, free text, a frame, or what pens and stamps left. */
export const AnnotationNode = memo(function AnnotationNode({ id, data, width, height }: NodeProps<AnnotationFlowNode>) {
  const state = useRecordState(id)
  const isErased = useStore(useSession().gestures, ({ erased }) => erased?.has(id) ?? false)
  if (isMark(data.annotation)) {
    return (
      <div
        className={classes(
          'zb-annotation zb-mark',
          state.isSelected && 'is-selected',
          state.isOneOfMany && 'is-one-of-many',
          state.isFocused && 'is-focused',
          isErased && 'is-erased',
        )}
      >
        <MarkShape annotation={data.annotation} width={width ?? 1} height={height ?? 1} />
        {data.annotation.locked && <LockMark />}
      </div>
    )
  }
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
      {look === 'note' && <NoteVotes id={id} />}
      {data.annotation.locked && <LockMark />}
    </div>
  )
})
