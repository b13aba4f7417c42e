import { useStore } from 'zustand'
import { inkExtent, inkLine, inkPath } from '../../layout'
import { colourOf, useBoardState, weightOf } from '../../store'
import { useSession } from '../session-context'
import { classes } from '../view/classes'

/** The line that is being drawn, as it will stand there. */
export function LiveInk() {
  const ink = useStore(useSession().gestures, (state) => state.ink)
  const marker = useBoardState((state) => state.marker)
  if (!ink) return null
  const { kind, points } = ink
  const path = inkPath(kind, inkLine(points, { x: 0, y: 0, ...inkExtent(points) }), weightOf(kind, marker))
  return (
    <svg className="zb-overlay-svg" aria-hidden="true">
      <path className={classes('zb-ink', `is-${kind}`, `is-${colourOf(kind, marker)}`)} d={path} />
    </svg>
  )
}
