import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useBoard } from '../store'
import { words } from '../words'
import './canvas.css'
import { FlowLayer } from './FlowLayer'
import { LaneBands } from './lanes/LaneBands'
import { Rail } from './lanes/Rail'
import { DropNote } from './overlays/DropNote'
import { EmptyBoard } from './overlays/EmptyBoard'
import { FOCUS_ID, FocusedName } from './overlays/FocusedName'
import { Minimap } from './overlays/Minimap'
import { MarkerChoices, ToolsDock } from './overlays/ToolsDock'
import { PaintedDrawing } from './paint/PaintedDrawing'
import { CanvasSession } from './session'
import { SessionContext, useSession } from './session-context'
import { listenForMenuKey } from './tools/menu-key'
import { listenToPalette } from './tools/palette-drop'
import { PointerTools } from './tools/pointer'
import { listenForTyping } from './tools/typing'

interface DrawingCanvasProps {
  /** Only the drawing, as where it is presented: no tools, and what the shown finding is not about steps back. */
  readonly bare?: boolean
  /** Larger type and thicker lines, for a projector. */
  readonly isStrong?: boolean
}

/** The drawing: lanes and rail, zones, conduits, cards, notes, and the tools that work on them. Fills its parent. */
export function DrawingCanvas({ bare = false, isStrong = false }: DrawingCanvasProps) {
  const board = useBoard()
  const [session] = useState(() => new CanvasSession(board))
  useEffect(() => session.look.setState({ isStrong, dims: bare }), [session, isStrong, bare])
  return (
    <SessionContext value={session}>
      <div className="zb-canvas" data-canvas="">
        <Rail />
        <Drawing />
        {!bare && <MarkerChoices />}
        {!bare && <ToolsDock />}
        {!bare && <Minimap />}
      </div>
    </SessionContext>
  )
}

/** The part that pans: one stop of the Tab key, inside which the board's commands walk. */
function Drawing() {
  const session = useSession()
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!element.current) return
    const stops = [
      session.start(element.current),
      new PointerTools(session, element.current).start(),
      listenToPalette(session),
      listenForMenuKey(session, element.current),
      listenForTyping(session, element.current),
    ]
    return () => {
      for (const stop of stops.reverse()) stop()
    }
  }, [session])

  return (
    <div
      className="zb-board"
      ref={element}
      tabIndex={0}
      role="application"
      aria-label={words().canvas.drawing}
      aria-roledescription={words().canvas.roleDescription}
      aria-activedescendant={FOCUS_ID}
    >
      <LaneBands />
      <PaintedDrawing />
      <FlowLayer />
      <Sheet />
      <DropNote />
      <EmptyBoard />
      <FocusedName />
    </div>
  )
}

/** Lies over everything while something is dragged, so that the browser looks for nothing under the pointer. */
function Sheet() {
  const cursor = useStore(useSession().gestures, (state) => state.sheet)
  return cursor === null ? null : <div className="zb-sheet" style={{ cursor }} />
}
