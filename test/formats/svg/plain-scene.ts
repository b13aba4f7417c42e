import { isBoundaryDevice, protocolOf } from '../../../src/catalogue'
import type { AssetBox, Chip, ConduitRoute, Point, Rect, Scene, ZoneBox } from '../../../src/layout'
import type { Conduit, DiagramIndex } from '../../../src/model'
import { PURDUE_LEVELS } from '../../../src/model'

const LANE = 150
const PITCH = 166

/** A simple geometry for tests of the writers: a column per zone, in each lane its assets side by side. */
export function plainScene(index: DiagramIndex): Scene {
  const lanes = PURDUE_LEVELS.map((level, i) => ({ level, y: i * LANE, height: LANE }))
  const assets = new Map<string, AssetBox>()
  const zones = new Map<string, ZoneBox>()
  let x = 40
  for (const zone of [...index.zones, undefined]) {
    const members = index.assets.filter((asset) => index.zoneOf(asset) === zone)
    const start = x
    let widest = 1
    for (const lane of lanes) {
      const here = members.filter((asset) => asset.level === lane.level)
      widest = Math.max(widest, here.length)
      here.forEach((asset, i) => {
        assets.set(asset.id, { id: asset.id, x: start + i * PITCH, y: lane.y + 53, width: 156, height: 44 })
      })
    }
    const boxes = members.flatMap((asset) => assets.get(asset.id) ?? [])
    if (zone) {
      const hull = hullOf(boxes.length > 0 ? boxes : [{ x: start, y: 53, width: 156, height: 44 }])
      const area = { x: hull.x - 12, y: hull.y - 24, width: hull.width + 24, height: hull.height + 36 }
      const header = { x: area.x + 9, y: area.y - 11, width: Math.min(200, area.width - 18), height: 22 }
      zones.set(zone.id, { id: zone.id, ...area, depth: zone.parent ? 1 : 0, header })
    }
    x += widest * PITCH + 70
  }
  const conduits = new Map<string, ConduitRoute>()
  for (const conduit of index.conduits) {
    const source = assets.get(conduit.source) ?? zones.get(conduit.source)
    const target = assets.get(conduit.target) ?? zones.get(conduit.target)
    if (source && target) conduits.set(conduit.id, routeOf(conduit, source, target))
  }
  const annotations = new Map(
    index.annotations.map((annotation, i) => [
      annotation.id,
      { id: annotation.id, x: 40 + i * 170, y: 4 * LANE + 20, width: 148, height: 92 },
    ]),
  )
  const bounds = hullOf([...assets.values(), ...zones.values()])
  return { lanes, assets, zones, conduits, annotations, bounds } as unknown as Scene
}

function hullOf(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return { x, y, width: right - x, height: bottom - y }
}

function routeOf(conduit: Conduit, source: Rect, target: Rect): ConduitRoute {
  const from = { x: source.x + source.width / 2, y: source.y + source.height }
  const to = { x: target.x + target.width / 2 + 20, y: target.y }
  const bend = from.y + 22 + (conduit.id.length % 3) * 8
  const points: Point[] = [from, { x: from.x, y: bend }, { x: to.x, y: bend }, to]
  const middle = { x: (from.x + to.x) / 2, y: bend }
  const flow = conduit.flows?.[0]
  const chips: Chip[] = []
  if (flow) {
    const encrypted = protocolOf(flow).encrypted
    const lock = encrypted === true ? 'closed' : encrypted === false ? 'open' : 'none'
    const box = { x: middle.x + 16, y: middle.y - 9, width: 110, height: 18 }
    chips.push({ ...box, flow: 0, label: protocolOf(flow).name, arrow: 'down', lock })
  }
  const via = conduit.via ?? []
  return {
    id: conduit.id,
    points,
    heads: { source: !flow, target: true },
    glyphs: via.map((device, i) => ({ device, at: { x: middle.x - i * 28, y: bend } })),
    chips,
    mark: flow ? null : middle,
    bounds: hullOf(points.map((point) => ({ ...point, width: 0, height: 0 }))),
  }
}

/** Whether the drawing has a boundary device in a `via`, so that a tile must be seen. */
export function hasGuardInVia(index: DiagramIndex): boolean {
  return index.conduits.some((conduit) =>
    conduit.via?.some((id) => {
      const device = index.asset(id)
      return device !== undefined && isBoundaryDevice(device)
    }),
  )
}
