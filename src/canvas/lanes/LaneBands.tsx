import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { purdueLevelInfo, sideOf } from '../../catalogue'
import { type LaneBox, SIZES } from '../../layout'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { useSession } from '../session-context'
import { classes } from '../view/classes'
import { isEmptyBoard } from '../view/facts'
import { atZoom } from './lane-geometry'

/** The lanes behind the drawing, and its dots or the lines of the grid; written to the page as the view moves. */
export function LaneBands() {
  const session = useSession()
  const lanes = useBoardState((state) => state.scene.lanes)
  const target = useStore(session.gestures, (state) => (state.target?.kind === 'lane' ? state.target.level : null))
  const isEmpty = useBoardState(isEmptyBoard)
  const bands = useRef<HTMLDivElement>(null)
  const dots = useRef<HTMLDivElement>(null)
  const hasGrid = useBoardState((state) => state.hasGrid)

  useLayoutEffect(() => {
    let placedAt = 0
    return session.camera.listen(({ x, y, zoom }) => {
      if (bands.current) bands.current.style.transform = `translateY(${Math.round(y)}px)`
      if (zoom !== placedAt) for (const [i, lane] of lanes.entries()) placeBand(bands.current?.children[i], lane, zoom)
      placedAt = zoom
      if (hasGrid) for (const band of bands.current?.children ?? []) writeGrid(band.firstElementChild, x, zoom)
      else writeDots(dots.current, x, y, zoom)
    })
  }, [session, lanes, hasGrid])
  return (
    <>
      <div className={classes('zb-lanes', isEmpty && 'is-pale')} ref={bands} aria-hidden="true">
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
              {hasGrid && (
                <div className="zb-grid">
                  <i />
                </div>
              )}
              {target === level && (
                <span className="zb-lane-hint">
                  {words().canvas.dropInLane(purdueLevelInfo(level).number, words().canvas.laneName[level])}
                </span>
              )}
            </div>
          )
        })}
      </div>
      {!hasGrid && <div className="zb-dots" ref={dots} aria-hidden="true" />}
    </>
  )
}

function placeBand(element: Element | undefined, lane: LaneBox, zoom: number): void {
  if (!(element instanceof HTMLElement)) return
  const { top, height } = atZoom(lane, zoom)
  element.style.top = `${top}px`
  element.style.height = `${height}px`
}

const PITCH = SIZES.grid

/** The lines of one lane, from its top: shifted by less than one cell. */
function writeGrid(grid: Element | null, x: number, zoom: number): void {
  const lines = grid?.firstElementChild
  if (!(lines instanceof HTMLElement)) return
  const cell = writeCell(lines, zoom)
  lines.style.transform = `translateX(${(x % cell) - cell}px)`
}

/** The dots move with the drawing by less than one cell, so that it is painted once and only shifted. */
function writeDots(element: HTMLElement | null, x: number, y: number, zoom: number): void {
  if (!element) return
  const cell = writeCell(element, zoom)
  element.style.transform = `translate(${(x % cell) - cell}px, ${(y % cell) - cell}px)`
}

/** Makes the cells as large as the zoom has them; says how large, in pixels of the screen. */
function writeCell({ style }: HTMLElement, zoom: number): number {
  const cell = PITCH * zoom
  const size = `${cell}px ${cell}px`
  if (style.backgroundSize !== size) style.backgroundSize = size
  return cell
}
