import { GripHorizontal, Spline } from 'lucide'
import { useStore } from 'zustand'
import { useBoardState } from '../../store'
import { Icon } from '../nodes/Icon'
import { useSession } from '../session-context'
import { touchHandles } from '../tools/touch-handles'

const SHAPES = { move: GripHorizontal, connect: Spline }

/** What a finger drags the selection by, and draws a conduit from it by; a mouse needs neither. */
export function TouchHandles() {
  const session = useSession()
  const isShown = useStore(session.gestures, ({ isTouched, sheet }) => isTouched && sheet === null)
  // What they stand at: where one of these changes they are placed anew.
  useBoardState((state) => state.selection)
  useBoardState((state) => state.scene)
  useBoardState((state) => state.tool)
  const isRenaming = useBoardState((state) => state.renaming !== null)
  if (!isShown || isRenaming) return null
  return touchHandles(session).map(({ kind, at, offset }) => (
    <i
      key={kind}
      className="zb-touch-handle"
      data-touch-handle={kind}
      style={{
        transform: `translate(${at.x}px, ${at.y}px) scale(calc(1 / var(--zoom))) translate(${offset.x}px, ${offset.y}px)`,
      }}
    >
      <Icon shape={SHAPES[kind]} />
    </i>
  ))
}
