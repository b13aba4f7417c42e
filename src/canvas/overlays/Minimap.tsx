import { useLayoutEffect, useRef } from 'react'
import { conduitKind, sideOf } from '../../catalogue'
import { type Rect, sideOfZone } from '../../layout'
import { useBoardState, visibleRect } from '../../store'
import { words } from '../../words'
import { readPalette, sideColours, watchTheme } from '../paint/palette'
import type { CanvasSession } from '../session'
import { useSession } from '../session-context'

/** Inside its border. */
const SIZE = { width: 142, height: 90 }
/** The map of a large drawing takes as long as a frame: the drawing itself is shown first, ms. */
const PAINTED_AFTER = 60

/** The whole drawing, small, on one canvas element; a click or a drag on it moves the view. */
export function Minimap() {
  const session = useSession()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const scene = useBoardState((state) => state.scene)

  useLayoutEffect(() => {
    const map = mapOf(session)
    const draw = () => canvas.current && paint(session, canvas.current, map)
    const timer = setTimeout(draw, PAINTED_AFTER)
    const stops = [
      () => clearTimeout(timer),
      watchTheme(draw),
      session.camera.listen((viewport) => {
        const view = visibleRect(viewport, session.size)
        const left = Math.max(1, (view.x - map.x) * map.scale)
        const top = Math.max(1, (view.y - map.y) * map.scale)
        const right = Math.min(SIZE.width - 1, (view.x + view.width - map.x) * map.scale)
        const bottom = Math.min(SIZE.height - 1, (view.y + view.height - map.y) * map.scale)
        const element = frame.current
        if (!element) return
        element.style.transform = `translate(${left}px, ${top}px)`
        const [width, height] = [`${Math.max(4, right - left)}px`, `${Math.max(4, bottom - top)}px`]
        if (element.style.width !== width) element.style.width = width
        if (element.style.height !== height) element.style.height = height
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
    // Painted again for every scene: that is when the picture changes.
  }, [session, scene])

  const moveTo = (event: React.PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const map = mapOf(session)
    const { zoom } = session.camera.viewport
    const x = map.x + (event.clientX - box.left) / map.scale
    const y = map.y + (event.clientY - box.top) / map.scale
    session.camera.moveTo({ zoom, x: session.size.width / 2 - x * zoom, y: session.size.height / 2 - y * zoom })
  }
  return (
    <div
      className="zb-minimap"
      role="img"
      aria-label={words().canvas.minimap}
      onPointerDown={moveTo}
      onPointerMove={moveTo}
    >
      <canvas ref={canvas} />
      <div ref={frame} />
    </div>
  )
}

/** What part of the canvas the map shows: all lanes and everything drawn; and pixels of the map for one of the canvas. */
function mapOf(session: CanvasSession): Rect & { readonly scale: number } {
  const { bounds, lanes } = session.state.scene
  const last = lanes.at(-1)
  const bottom = Math.max(last ? last.y + last.height : 1, bounds.y + bounds.height)
  const margin = 40
  const x = bounds.x - margin
  const top = Math.min(0, bounds.y) - margin
  const width = Math.max(bounds.width + 2 * margin, 200)
  const height = bottom + margin - top
  const scale = Math.min(SIZE.width / width, SIZE.height / height)
  return {
    x: x - (SIZE.width / scale - width) / 2,
    y: top - (SIZE.height / scale - height) / 2,
    width: SIZE.width / scale,
    height: SIZE.height / scale,
    scale,
  }
}

function paint(session: CanvasSession, canvas: HTMLCanvasElement, map: ReturnType<typeof mapOf>): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const sharp = Math.min(2, devicePixelRatio || 1)
  canvas.width = SIZE.width * sharp
  canvas.height = SIZE.height * sharp
  pen.scale(sharp, sharp)
  const palette = readPalette(canvas)
  const { index, scene } = session.state
  const y = (value: number) => (value - map.y) * map.scale
  const x = (value: number) => (value - map.x) * map.scale
  for (const lane of scene.lanes) {
    pen.fillStyle = sideColours(sideOf(lane.level), palette).band
    pen.fillRect(0, y(lane.y), SIZE.width, lane.height * map.scale)
  }
  pen.lineWidth = 0.75
  for (const box of scene.zones.values()) {
    const zone = index.zone(box.id)
    if (!zone) continue
    const colours = sideColours(sideOfZone(index, scene, zone, box), palette)
    pen.beginPath()
    pen.roundRect(x(box.x), y(box.y), Math.max(2, box.width * map.scale), Math.max(2, box.height * map.scale), 2)
    pen.fillStyle = colours.soft
    pen.fill()
    pen.globalAlpha = 0.5
    pen.strokeStyle = colours.line
    pen.stroke()
    pen.globalAlpha = 1
  }
  pen.fillStyle = palette['line-3']
  for (const asset of index.assets) {
    const box = index.zoneOf(asset) ? undefined : scene.assets.get(asset.id)
    if (box) pen.fillRect(x(box.x), y(box.y), Math.max(1.5, box.width * map.scale), Math.max(1, box.height * map.scale))
  }
  pen.strokeStyle = palette.error
  pen.lineWidth = 1.25
  pen.setLineDash([3, 2])
  pen.beginPath()
  for (const conduit of index.conduits) {
    const route = scene.conduits.get(conduit.id)
    if (!route || conduitKind(index, conduit) !== 'undefined') continue
    route.points.forEach((point, i) =>
      i === 0 ? pen.moveTo(x(point.x), y(point.y)) : pen.lineTo(x(point.x), y(point.y)),
    )
  }
  pen.stroke()
}
