import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { NOTE_COLOURS } from '../../model'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { AnnotationNode as AnnotationFlowNode } from '../view/projection'

const isPaper = (colour: string | undefined): boolean => (NOTE_COLOURS as readonly string[]).includes(colour ?? '')

/** Paper is never quite straight: between -1.4 and 1.4 degrees, the same for the same note. */
function tilt(id: string): number {
  const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return ((sum % 5) - 2) * 0.7 || -0.7
}

/** A sticky note, free text or a frame. */
export const AnnotationNode = memo(function AnnotationNode({ id, data }: NodeProps<AnnotationFlowNode>) {
  const state = useRecordState(id)
  const { kind, text, colour, author } = data.annotation
  const look = kind === 'note' || kind === 'frame' ? kind : 'text'
  return (
    <div
      style={look === 'note' ? { rotate: `${tilt(id)}deg` } : undefined}
      className={classes(
        'zb-annotation',
        `zb-${look}`,
        look === 'note' && `zb-paper-${isPaper(colour) ? colour : 'yellow'}`,
        state.isSelected && 'is-selected',
        state.isOneOfMany && 'is-one-of-many',
        state.isFocused && 'is-focused',
        state.isRenamed && 'is-renamed',
      )}
    >
      <p>{text}</p>
      {look === 'note' && author && <footer>{author}</footer>}
    </div>
  )
})
