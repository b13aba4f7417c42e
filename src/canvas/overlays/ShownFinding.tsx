import { type ConduitRoute, grown, linePaths, type Point, type Rect } from '../../layout'
import type { DiagramIndex } from '../../model'
import { type BoardState, useBoardState } from '../../store'

interface Shown {
  readonly id: string
  readonly severity: BoardState['findings'][number]['severity']
  readonly rings: readonly Rect[]
  readonly routes: readonly ConduitRoute[]
  readonly stops: readonly Point[]
}

/** The finding that is shown: rings round what it is about, its path with the order of its stops. */
export function ShownFinding() {
  const id = useBoardState((state) => state.shownFinding)
  const scene = useBoardState((state) => state.scene)
  const findings = useBoardState((state) => state.findings)
  const index = useBoardState((state) => state.index)
  const shown = id === null ? null : shownOf({ findings, scene, index }, id)
  if (!shown) return null
  return (
    <div key={shown.id} className={`zb-shown is-${shown.severity}`}>
      <svg className="zb-overlay-svg" aria-hidden="true">
        {shown.routes.map((route) => {
          const { line } = linePaths(route.points, { source: false, target: false })
          return (
            <g key={route.id}>
              <path className="zb-path-casing" d={line} />
              <path className="zb-path-line" d={line} pathLength={1} />
            </g>
          )
        })}
      </svg>
      {shown.rings.map((rect) => (
        <div
          key={`${rect.x},${rect.y},${rect.width}`}
          className="zb-ring"
          style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
        />
      ))}
      {shown.stops.map(({ x, y }, i) => (
        <span key={`${x},${y}`} className="zb-stop" style={{ transform: `translate(${x}px, ${y}px)` }}>
          <b>{i + 1}</b>
        </span>
      ))}
    </div>
  )
}

function shownOf(
  { findings, scene, index }: Pick<BoardState, 'findings' | 'scene' | 'index'>,
  id: string,
): Shown | null {
  const finding = findings.find((candidate) => candidate.id === id)
  if (!finding) return null
  const boxOf = (record: string): Rect | undefined =>
    scene.assets.get(record as never) ?? scene.zones.get(record as never)
  const routes = new Map<string, ConduitRoute>()
  const addRoute = (conduit: string) => {
    const route = scene.conduits.get(conduit as never)
    if (route) routes.set(conduit, route)
  }
  finding.about.forEach(addRoute)
  finding.path.slice(1).forEach((to, i) => {
    const conduit = conduitBetween(index, finding.path[i] as string, to)
    if (conduit) addRoute(conduit)
  })
  const named = new Set<string>([...finding.about, ...finding.path])
  const isPath = finding.path.length > 1
  return {
    id,
    severity: finding.severity,
    rings: [...named].flatMap((record) => boxOf(record) ?? []).map((rect) => grown(rect, 5)),
    routes: [...routes.values()],
    stops: isPath ? finding.path.flatMap((asset) => stopAt(asset, boxOf(asset), [...routes.values()]) ?? []) : [],
  }
}

/** The conduit by which a path goes from one asset to the next: one that joins them, their zones, or has one in `via`. */
function conduitBetween(index: DiagramIndex, from: string, to: string): string | undefined {
  const places = (id: string): string[] => {
    const asset = index.asset(id)
    return [id, ...(asset ? index.zonesOf(asset).map((zone) => zone.id as string) : [])]
  }
  const near = places(from).flatMap((id) => [
    ...index.conduitsAt(id as never),
    ...(index.asset(id) ? index.conduitsVia(id as never) : []),
  ])
  const there = new Set(places(to))
  return near.find(({ source, target, via }) => {
    const stops: readonly string[] = [source, target, ...(via ?? [])]
    return stops.some((stop) => there.has(stop))
  })?.id
}

/** At the top left of its card, or over its tile on a conduit. */
function stopAt(asset: string, box: Rect | undefined, routes: readonly ConduitRoute[]): Point | null {
  if (box) return { x: box.x - 2, y: box.y - 2 }
  const glyph = routes.flatMap((route) => route.glyphs).find(({ device }) => device === asset)
  return glyph ? { x: glyph.at.x - 10, y: glyph.at.y - 10 } : null
}
