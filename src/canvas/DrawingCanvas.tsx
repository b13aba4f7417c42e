import { useEffect, useRef, useState } from 'react'
import { useBoard } from '../store'
import { words } from '../words'
import './canvas.css'
import { FlowLayer } from './FlowLayer'
import { LaneBands } from './lanes/LaneBands'
import { Rail } from './lanes/Rail'
import { CanvasSession } from './session'
import { SessionContext } from './session-context'

/** The drawing: lanes and rail, zones, conduits, cards, notes, and the tools that work on them. Fills its parent. */
export function DrawingCanvas() {
  const board = useBoard()
  const [session] = useState(() => new CanvasSession(board))
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!element.current) return
    return session.start(element.current)
  }, [session])

  return (
    <SessionContext value={session}>
      <div className="zb-canvas">
        <Rail />
        <div
          className="zb-board"
          ref={element}
          tabIndex={0}
          role="application"
          aria-label={words().canvas.drawing}
          aria-roledescription={words().canvas.roleDescription}
        >
          <LaneBands />
          <FlowLayer />
        </div>
      </div>
    </SessionContext>
  )
}
