import { useStore } from 'zustand'
import { useSession } from '../session-context'

/** Lines that tell with what a dragged thing is in line, and where gaps are equal. */
export function Guides() {
  const session = useSession()
  const guides = useStore(session.gestures, (state) => state.guides)
  if (guides.length === 0) return null
  return (
    <svg className="zb-overlay-svg zb-guides" aria-hidden="true">
      {guides.map(({ kind, from, to }) => (
        <line
          key={`${kind} ${from.x} ${from.y} ${to.x} ${to.y}`}
          className={kind === 'gap' ? 'is-gap' : undefined}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
    </svg>
  )
}
