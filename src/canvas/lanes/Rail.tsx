import { useLayoutEffect, useRef, useState } from 'react'
import { purdueLevelInfo, sideOf } from '../../catalogue'
import { type LaneBox, runsOfSides, type SideRun } from '../../layout'
import { useBoardState } from '../../store'
import { words } from '../../words'
import type { Detail } from '../lod'
import { useSession } from '../session-context'
import { dragLaneEdge } from '../tools/lane-edge'
import { atZoom, labelTop, laneLabelForm, SMALLER_NUMBER } from './lane-geometry'

/** The rail left of the drawing: sides, level numbers and names; it moves with the lanes and its labels stay in view. */
export function Rail() {
  const session = useSession()
  const lanes = useBoardState((state) => state.scene.lanes)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const rail = useRef<HTMLDivElement>(null)
  const [heights] = useState(() => new WeakMap<Element, number>())

  useLayoutEffect(() => {
    const runs = runsOfSides(lanes)
    const written = new WeakMap<Element, string>()
    return session.camera.listen(({ y, zoom }) => {
      const inner = rail.current?.firstElementChild
      if (!(inner instanceof HTMLElement)) return
      const from = Math.round(y)
      inner.style.transform = `translateY(${from}px)`
      const [labels, strips] = [...inner.children]
      const place = (element: Element | undefined, band: LaneBox | SideRun) => {
        if (element)
          placeBand(
            element,
            { ...atZoom(band, zoom), from, view: session.size.height, detail: session.detail },
            written,
            heights,
          )
      }
      for (const [i, lane] of lanes.entries()) place(labels?.children[i], lane)
      for (const [i, run] of runs.entries()) place(strips?.children[i], run)
    })
  }, [session, lanes, heights])

  return (
    <div className="zb-rail" ref={rail} aria-hidden="true">
      <div>
        <div>
          {lanes.map(({ level }) => {
            const info = purdueLevelInfo(level)
            return (
              <div key={level} className={`zb-rail-lane zb-side-${sideOf(level).toLowerCase()}`}>
                <div>
                  <b>{info.number}</b>
                  <span>{words().canvas.laneName[level]}</span>
                </div>
                {!onlyShows && (
                  <i
                    className="zb-lane-grip"
                    onPointerDown={(event) => dragLaneEdge(session, level, event.nativeEvent)}
                  />
                )}
              </div>
            )
          })}
        </div>
        <div>
          {runsOfSides(lanes).map(({ side }) => (
            <div key={side} className={`zb-rail-side zb-side-${side.toLowerCase()}`}>
              <span>{words().canvas.sideName[side]}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

interface Band {
  readonly top: number
  readonly height: number
  /** Where the drawing's top stands in the view, and how high that is. */
  readonly from: number
  readonly view: number
  readonly detail: Detail
}

/** Height of the number alone, as it is below 35 % and in lanes too low for more. */
const NUMBER_HEIGHT = 15

/** Puts a band and its label where they belong; what is there already is not written again. */
function placeBand(
  element: Element,
  { top, height, from, view, detail }: Band,
  written: WeakMap<Element, string>,
  heights: WeakMap<Element, number>,
): void {
  const label = element.firstElementChild
  if (!(element instanceof HTMLElement) || !(label instanceof HTMLElement)) return
  write(element, `${top} ${height}`, () => {
    element.style.top = `${top}px`
    element.style.height = `${height}px`
  })
  // Measured once: asking again would lay out the page in the middle of a zoom.
  if (!heights.has(label)) heights.set(label, label.offsetHeight)
  const fullHeight = heights.get(label) ?? 0
  const isLane = label.childElementCount > 0
  const form = !isLane ? 'full' : laneLabelForm(fullHeight, height, detail)
  const labelHeight = form === 'number' ? NUMBER_HEIGHT : form === 'small' ? fullHeight - SMALLER_NUMBER : fullHeight
  const at = Math.round(labelTop({ top: top + from, height }, labelHeight, view))
  // A side's name that does not fit is left out: half of it says nothing.
  const isCut = !isLane && labelHeight > height
  write(label, `${at} ${isCut} ${form}`, () => {
    label.dataset.form = form
    label.style.top = `${at}px`
    label.style.visibility = isCut ? 'hidden' : ''
  })

  function write(part: Element, value: string, change: () => void) {
    if (written.get(part) === value) return
    written.set(part, value)
    change()
  }
}
