import { useMemo } from 'react'
import { conduitKind, tileOf } from '../../catalogue'
import { linePaths, type Point, type Rect, type Scene, toPlace, toPoint, updateScene } from '../../layout'
import { applyPatch, type DiagramIndex, indexDiagram } from '../../model'
import { useBoardState } from '../../store'
import { CardContent } from '../nodes/AssetNode'
import { zoneName } from '../view/facts'

interface Ghosts {
  readonly index: DiagramIndex
  /** The drawing after the fix; its lanes may be higher than those on the page. */
  readonly scene: Scene
  /** From a point of that drawing to the same place in its lane on the page. */
  readonly onPage: <P extends Point>(point: P) => P
  readonly assets: readonly string[]
  readonly zones: readonly string[]
  readonly conduits: readonly string[]
}

/** What a fix would add or change, as ghosts; what it would remove is struck through where it stands. */
export function FixPreview() {
  const preview = useBoardState((state) => state.preview)
  const before = useBoardState((state) => state.index)
  const scene = useBoardState((state) => state.scene)
  const ghosts = useMemo<Ghosts | null>(() => {
    if (!preview) return null
    const index = indexDiagram(applyPatch(before.diagram, preview.patch))
    const after = updateScene(scene, before, index, preview.patch)
    const isNew = (id: string, now: object, old: object | undefined) =>
      old === undefined || (now !== old && preview.patch.some((change) => change.op === 'update' && change.id === id))
    return {
      index,
      scene: after,
      onPage: (point) => ({ ...point, ...toPoint(scene, toPlace(after, point)) }),
      assets: [...after.assets].flatMap(([id, box]) => (isNew(id, box, scene.assets.get(id)) ? [id] : [])),
      zones: [...after.zones].flatMap(([id]) => (scene.zones.has(id) ? [] : [id])),
      conduits: [...after.conduits].flatMap(([id, route]) => (isNew(id, route, scene.conduits.get(id)) ? [id] : [])),
    }
  }, [preview, before, scene])
  return ghosts && <GhostRecords {...ghosts} />
}

function GhostRecords({ index, scene, onPage, assets, zones, conduits }: Ghosts) {
  const boxStyle = (box: Rect) => {
    const { x, y, width, height } = onPage(box)
    return { transform: `translate(${x}px, ${y}px)`, width, height }
  }
  return (
    <div className="zb-preview" data-preview="">
      {zones.map((id) => {
        const [zone, box] = [index.zone(id), scene.zones.get(id as never)]
        if (!zone || !box) return null
        return (
          <div key={id} className="zb-preview-zone" style={boxStyle(box)}>
            <b>{zoneName(zone)}</b>
          </div>
        )
      })}
      <svg className="zb-overlay-svg" aria-hidden="true">
        {conduits.map((id) => {
          const [conduit, route] = [index.conduit(id), scene.conduits.get(id as never)]
          if (!conduit || !route) return null
          const heads = conduitKind(index, conduit) === 'inside' ? { source: false, target: false } : route.heads
          const paths = linePaths(route.points.map(onPage), heads)
          return (
            <g key={id} className="zb-preview-conduit">
              <path d={paths.line} />
              <path className="zb-preview-heads" d={paths.heads} />
              {route.glyphs.map((glyph) => {
                const { x, y } = onPage(glyph.at)
                return <rect key={glyph.device} x={x - 12} y={y - 12} width="24" height="24" rx="8" />
              })}
            </g>
          )
        })}
      </svg>
      {assets.map((id) => {
        const [asset, box] = [index.asset(id), scene.assets.get(id as never)]
        if (!asset || !box) return null
        return (
          <div key={id} className="zb-preview-card" style={boxStyle(box)}>
            <div className={`zb-card zb-tile-${tileOf(asset)}`}>
              <CardContent asset={asset} />
            </div>
          </div>
        )
      })}
    </div>
  )
}
