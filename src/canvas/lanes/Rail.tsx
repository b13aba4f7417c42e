import { useLayoutEffect, useRef } from 'react'
import { purdueLevelInfo, sideOf } from '../../catalogue'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { useSession } from '../session-context'
import { labelTop, onScreen, runsOfSides } from './lane-geometry'

/** The rail left of the drawing: sides, level numbers and names; it moves with the lanes and its labels stay in view. */
export function Rail() {
  const session = useSession()
  const lanes = useBoardState((state) => state.scene.lanes)
  const rail = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const heights = new Map<Element, number>()
    let detail = session.detail
    const place = (element: Element | undefined, band: { top: number; height: number }) => {
      if (!(element instanceof HTMLElement)) return
      const label = element.firstElementChild as HTMLElement
      element.style.transform = `translateY(${band.top}px)`
      if (element.style.height !== `${band.height}px`) element.style.height = `${band.height}px`
      if (!heights.has(label)) heights.set(label, label.offsetHeight)
      const top = labelTop(band, heights.get(label) ?? 0, session.size.height)
      label.style.translate = `0 ${Math.round(top)}px`
    }
    const runs = runsOfSides(lanes)
    return session.camera.listen((viewport) => {
      if (detail !== session.detail) heights.clear()
      detail = session.detail
      const [labels, strips] = [...(rail.current?.children ?? [])]
      for (const [i, lane] of lanes.entries()) place(labels?.children[i], onScreen(lane, viewport))
      for (const [i, run] of runs.entries()) place(strips?.children[i], onScreen(run, viewport))
    })
  }, [session, lanes])

  return (
    <div className="zb-rail" ref={rail} aria-hidden="true">
      <div>
        {lanes.map(({ level }) => {
          const info = purdueLevelInfo(level)
          return (
            <div key={level} className={`zb-rail-lane zb-side-${sideOf(level).toLowerCase()}`}>
              <div>
                <b>{info.number}</b>
                <span>{words().canvas.laneName[level]}</span>
              </div>
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
  )
}
