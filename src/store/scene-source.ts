import type { AssetBox, Scene } from '../layout'
import type { AssetId, DiagramIndex, Placements } from '../model'
import { PURDUE_LEVELS } from '../model'

/** Lanes and cards alone, until the layout is there. */
export function buildScene(index: DiagramIndex): Scene {
  const lanes = PURDUE_LEVELS.map((level, i) => ({ level, y: i * 160, height: 160 }))
  const assets = new Map<AssetId, AssetBox>()
  for (const { id, level, position } of index.assets) {
    const top = lanes.find((lane) => lane.level === level)?.y ?? 0
    assets.set(id, { id, x: position?.x ?? 120, y: top + (position?.y ?? 30), width: 156, height: 44 })
  }
  return {
    lanes,
    assets,
    zones: new Map(),
    conduits: new Map(),
    annotations: new Map(),
    bounds: { x: 0, y: 0, width: 1200, height: 1280 },
  }
}

export function updateScene(_scene: Scene, _before: DiagramIndex, after: DiagramIndex, _patch: unknown): Scene {
  return buildScene(after)
}

export function autoPlace(_index: DiagramIndex): Placements {
  return {}
}
