import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { purdueLevelInfo, sideOf } from '../../catalogue'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { useSession } from '../session-context'
import { classes } from '../view/classes'
import { onScreen } from './lane-geometry'

/** The lanes behind the drawing, and the grid of dots; written to the page as the view moves. */
export function LaneBands() {
  const session = useSession()
  const lanes = useBoardState((state) => state.scene.lanes)
  const target = useStore(session.gestures, (state) => (state.target?.kind === 'lane' ? state.target.level : null))
  const bands = useRef<HTMLDivElement>(null)
  const dots = useRef<HTMLDivElement>(null)

  useLayoutEffect(
    () =>
      session.camera.listen((viewport) => {
        for (const [i, lane] of lanes.entries()) {
          const element = bands.current?.children[i] as HTMLElement | undefined
          if (!element) continue
          const { top, height } = onScreen(lane, viewport)
          element.style.transform = `translateY(${top}px)`
          if (element.style.height !== `${height}px`) element.style.height = `${height}px`
        }
        writeDots(dots.current, viewport.x, viewport.y, viewport.zoom)
      }),
    [session, lanes],
  )
  return (
    <>
      <div className="zb-lanes" ref={bands} aria-hidden="true">
        {lanes.map(({ level }, i) => {
          const above = lanes[i - 1]
          const isEdge = above !== undefined && sideOf(above.level) !== sideOf(level)
          return (
            <div
              key={level}
              className={classes(
                'zb-lane',
                `zb-side-${sideOf(level).toLowerCase()}`,
                isEdge && 'is-side-change',
                target === level && 'is-target',
              )}
              data-lane={level}
            >
              {target === level && (
                <span className="zb-lane-hint">
                  {words().canvas.dropInLane(purdueLevelInfo(level).number, words().canvas.laneName[level])}
                </span>
              )}
            </div>
          )
        })}
      </div>
      <div className="zb-dots" ref={dots} aria-hidden="true" />
    </>
  )
}

const PITCH = 20

/** The grid moves with the drawing by less than one of its cells, so that it is painted once and only shifted. */
function writeDots(element: HTMLElement | null, x: number, y: number, zoom: number): void {
  if (!element) return
  const cell = PITCH * zoom
  const size = `${cell}px ${cell}px`
  if (element.style.backgroundSize !== size) element.style.backgroundSize = size
  element.style.transform = `translate(${(x % cell) - cell}px, ${(y % cell) - cell}px)`
}
