import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { FindingShape } from '../nodes/FindingShape'
import { useSession } from '../session-context'

/** At the pointer, what a drop would change in the findings. Its words are heard after the drop, when it is checked. */
export function DropNote() {
  const session = useSession()
  const note = useStore(session.gestures, (state) => state.note)
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => session.dropNotes.carry(note.length > 0 ? element.current : null), [session, note])
  if (note.length === 0) return null
  return (
    <div className="zb-drop-note" ref={element} aria-hidden="true">
      {note.map(({ change, severity, count, about }) => (
        <p key={`${change} ${severity}`} className={`is-${change}`}>
          <FindingShape severity={severity} />
          <b>{count}</b>
          <span>{about}</span>
        </p>
      ))}
    </div>
  )
}
