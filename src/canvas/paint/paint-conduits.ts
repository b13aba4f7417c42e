import { type ConduitKind, conduitKind } from '../../catalogue'
import type { ConduitRoute, Point } from '../../layout'
import type { Conduit } from '../../model'
import type { Painting } from './painting'
import { DIM, inLight, roundRect } from './painting'

interface Style {
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[]
}

/** The conduits as lines, one stroke a kind; below 15 % only those that name no flow. */
export function paintConduits(painting: Painting): void {
  const groups = new Map<string, ConduitRoute[]>()
  for (const { conduit, route } of drawn(painting)) {
    const kind = conduitKind(painting.index, conduit)
    if (painting.detail === 'far' && kind !== 'undefined') continue
    if (painting.detail !== 'painted' && kind === 'inside') continue
    const isSelected = painting.state.selection.has(conduit.id)
    const group = painting.lit === null ? (isSelected ? 'selected' : kind) : `${kind} ${isSelected ? 'lit' : 'dim'}`
    const routes = groups.get(group)
    if (routes) routes.push(route)
    else groups.set(group, [route])
  }
  for (const kind of ['inside', 'controlled', 'uncontrolled', 'undefined', 'selected'] as const) {
    const style = styleOf(kind, painting)
    painting.pen.globalAlpha = DIM
    strokeAll(painting, groups.get(`${kind} dim`) ?? [], style)
    painting.pen.globalAlpha = 1
    strokeAll(painting, groups.get(kind) ?? [], style)
    strokeAll(painting, groups.get(`${kind} lit`) ?? [], { ...style, width: 1.5 * style.width })
  }
}

function* drawn({ index, scene, found }: Painting): Iterable<{ conduit: Conduit; route: ConduitRoute }> {
  for (const id of found.conduits) {
    const [conduit, route] = [index.conduit(id), scene.conduits.get(id)]
    if (conduit && route && route.points.length > 1) yield { conduit, route }
  }
}

function styleOf(kind: ConduitKind | 'selected', painting: Painting): Style {
  const style = plainStyle(kind, painting)
  if (!painting.isStrong) return style
  return { ...style, width: style.width * THICK, dash: style.dash.map((part) => part * 1.4) }
}

/** How much thicker lines are on a projector. */
const THICK = 1.8

function plainStyle(kind: ConduitKind | 'selected', { palette }: Painting): Style {
  switch (kind) {
    case 'inside':
      return { stroke: palette['line-3'], width: 1, dash: [] }
    case 'controlled':
      return { stroke: palette['ink-2'], width: 1.5, dash: [] }
    case 'uncontrolled':
      return { stroke: palette.warn, width: 1.5, dash: [9, 3] }
    case 'undefined':
      return { stroke: palette.error, width: 2.25, dash: [5, 3.5] }
    case 'selected':
      return { stroke: palette.select, width: 2.5, dash: [] }
  }
}

function strokeAll(painting: Painting, routes: readonly ConduitRoute[], style: Style): void {
  if (routes.length === 0) return
  const { pen } = painting
  const radius = 10 * painting.zoom
  pen.beginPath()
  for (const { points } of routes) trace(painting, points, radius)
  pen.strokeStyle = style.stroke
  pen.lineWidth = style.width
  pen.setLineDash([...style.dash])
  pen.stroke()
  pen.setLineDash([])
}

function trace({ pen, toScreen }: Painting, points: readonly Point[], radius: number): void {
  const first = toScreen(points[0] as Point)
  pen.moveTo(first.x, first.y)
  for (let i = 1; i < points.length; i += 1) {
    const corner = toScreen(points[i] as Point)
    const after = points[i + 1]
    if (after && radius > 2) {
      const next = toScreen(after)
      pen.arcTo(corner.x, corner.y, next.x, next.y, radius)
    } else pen.lineTo(corner.x, corner.y)
  }
}

const SQUARE = 10

/** Devices on the conduits as squares of ink. */
export function paintDevices(painting: Painting): void {
  const { pen, palette, toScreen } = painting
  pen.fillStyle = palette.ink
  pen.strokeStyle = palette.canvas
  pen.lineWidth = 1.5
  const side = painting.isStrong ? SQUARE * 1.3 : SQUARE
  for (const { conduit, route } of drawn(painting)) {
    inLight(painting, conduit.id, () => {
      for (const { at } of route.glyphs) {
        const { x, y } = toScreen(at)
        roundRect(pen, { x: x - side / 2, y: y - side / 2, width: side, height: side }, 2.5)
        pen.fill()
        pen.stroke()
      }
    })
  }
}
