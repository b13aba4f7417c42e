import { useMemo } from 'react'
import { conduitKind, tileOf } from '../../catalogue'
import { type Scene, updateScene } from '../../layout'
import { applyPatch, type DiagramIndex, indexDiagram } from '../../model'
import { useBoardState } from '../../store'
import { CardContent } from '../nodes/AssetNode'
import { zoneName } from '../view/facts'
import { linePaths } from '../view/line-path'

interface Ghosts {
  readonly index: DiagramIndex
  readonly scene: Scene
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
      assets: [...after.assets].flatMap(([id, box]) => (isNew(id, box, scene.assets.get(id)) ? [id] : [])),
      zones: [...after.zones].flatMap(([id]) => (scene.zones.has(id) ? [] : [id])),
      conduits: [...after.conduits].flatMap(([id, route]) => (isNew(id, route, scene.conduits.get(id)) ? [id] : [])),
    }
  }, [preview, before, scene])
  return ghosts && <GhostRecords {...ghosts} />
}

function GhostRecords({ index, scene, assets, zones, conduits }: Ghosts) {
  return (
    <div className="zb-preview" data-preview="">
      {zones.map((id) => {
        const [zone, box] = [index.zone(id), scene.zones.get(id as never)]
        if (!zone || !box) return null
        const { x, y, width, height } = box
        return (
          <div key={id} className="zb-preview-zone" style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
            <b>{zoneName(zone)}</b>
          </div>
        )
      })}
      <svg className="zb-overlay-svg" aria-hidden="true">
        {conduits.map((id) => {
          const [conduit, route] = [index.conduit(id), scene.conduits.get(id as never)]
          if (!conduit || !route) return null
          const heads = conduitKind(index, conduit) === 'inside' ? { source: false, target: false } : route.heads
          const paths = linePaths(route.points, heads)
          return (
            <g key={id} className="zb-preview-conduit">
              <path d={paths.line} />
              <path className="zb-preview-heads" d={paths.heads} />
              {route.glyphs.map(({ device, at }) => (
                <rect key={device} x={at.x - 12} y={at.y - 12} width="24" height="24" rx="8" />
              ))}
            </g>
          )
        })}
      </svg>
      {assets.map((id) => {
        const [asset, box] = [index.asset(id), scene.assets.get(id as never)]
        if (!asset || !box) return null
        const { x, y, width, height } = box
        return (
          <div key={id} className="zb-preview-card" style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
            <div className={`zb-card zb-tile-${tileOf(asset)}`}>
              <CardContent asset={asset} />
            </div>
          </div>
        )
      })}
    </div>
  )
}
