import { type Side, sideOf } from '../catalogue'
import type { DiagramIndex, Zone } from '../model'
import { laneAt } from './lookup'
import type { LaneBox, Rect, Scene } from './scene'

/** The side of a zone's members; of the lane under its middle where it has none. */
export function sideOfZone(index: DiagramIndex, scene: Pick<Scene, 'lanes'>, zone: Zone, box: Rect): Side | 'MIXED' {
  const sides = new Set(index.assetsIn(zone.id).map((asset) => sideOf(asset.level)))
  const [only] = sides
  if (sides.size > 1) return 'MIXED'
  return only ?? sideOf(laneAt(scene, box.y + box.height / 2).level)
}

/** Neighbouring lanes of one side: one strip of the rail. */
export interface SideRun {
  readonly side: Side
  readonly y: number
  readonly height: number
}

export function runsOfSides(lanes: readonly LaneBox[]): readonly SideRun[] {
  const runs: SideRun[] = []
  for (const lane of lanes) {
    const side = sideOf(lane.level)
    const open = runs.at(-1)
    if (open?.side === side) runs[runs.length - 1] = { side, y: open.y, height: lane.y + lane.height - open.y }
    else runs.push({ side, y: lane.y, height: lane.height })
  }
  return runs
}
