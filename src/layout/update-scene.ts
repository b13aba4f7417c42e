import { jsonEqual } from '../base'
import type { DiagramIndex, Patch } from '../model'
import { buildScene } from './build-scene'
import type { Scene } from './scene'

/** The scene after a patch: the same as `buildScene(after)`; boxes and routes that stay equal are the same objects. */
export function updateScene(scene: Scene, _before: DiagramIndex, after: DiagramIndex, _patch: Patch): Scene {
  return withIdentities(scene, buildScene(after))
}

function withIdentities(old: Scene, fresh: Scene): Scene {
  return {
    ...fresh,
    assets: kept(old.assets, fresh.assets),
    zones: kept(old.zones, fresh.zones),
    conduits: kept(old.conduits, fresh.conduits),
    annotations: kept(old.annotations, fresh.annotations),
  }
}

function kept<K, V>(old: ReadonlyMap<K, V>, fresh: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const result = new Map<K, V>()
  for (const [id, value] of fresh) {
    const before = old.get(id)
    result.set(id, before !== undefined && jsonEqual(before as never, value as never) ? before : value)
  }
  return result
}
