import { getStroke } from 'perfect-freehand'
import { useEffect, useRef } from 'react'
import { hasReducedMotion } from '../session'
import { useSession } from '../session-context'
import { type LaserPoint, lightOf, seenTrails } from '../view/laser-trail'

/** How wide the trail is at its tip, in pixels of the screen. */
const WIDE = 8

/** The trail of the laser pointer. It is written to the page frame by frame until nothing is left of it. */
export default function Laser() {
  const session = useSession()
  const trail = useRef<SVGPathElement>(null)
  const core = useRef<SVGPathElement>(null)
  useEffect(() => {
    let frame = 0
    const draw = () => {
      frame = 0
      const now = performance.now()
      const trails = seenTrails(session.laser.getState(), now)
      const size = WIDE / session.camera.viewport.zoom
      const shown = hasReducedMotion() ? trails.slice(-1).map((points) => points.slice(-1)) : trails
      const path = (width: number) => shown.map((points) => tailPath(points, width, now)).join('')
      trail.current?.setAttribute('d', path(size))
      core.current?.setAttribute('d', path(size / 3))
      if (trails.length > 0) frame = requestAnimationFrame(draw)
      else if (session.laser.getState().trails.length > 0) session.laser.setState({ trails: [] })
    }
    const wake = () => {
      frame ||= requestAnimationFrame(draw)
    }
    wake()
    const stop = session.laser.subscribe(wake)
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [session])
  return (
    <svg className="zb-overlay-svg zb-laser" aria-hidden="true">
      <path ref={trail} />
      <path ref={core} className="is-core" />
    </svg>
  )
}

/** The area of a trail that grows thinner the older it is; one point alone is a dot. */
function tailPath(points: readonly LaserPoint[], width: number, now: number): string {
  const outline = getStroke(
    points.map((point) => [point.x, point.y, points.length === 1 ? 1 : lightOf(point, now)]),
    { size: width, thinning: 0.95, smoothing: 0.5, streamline: 0.3, simulatePressure: false, last: true },
  )
  if (outline.length === 0) return ''
  return `M${outline.map(([x = 0, y = 0]) => `${short(x)} ${short(y)}`).join('L')}Z`
}

const short = (value: number) => Math.round(value * 10) / 10
