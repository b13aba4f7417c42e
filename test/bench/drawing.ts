/** One drawing of a given size, the same at every run, with places: what the bench opens in every page. */

const LEVELS = ['L5', 'L4', 'L3.5', 'L3', 'L2', 'L1'] as const
const TYPES: Record<(typeof LEVELS)[number], string> = {
  L5: 'office-workstation',
  L4: 'erp-server',
  'L3.5': 'jump-host',
  L3: 'historian',
  L2: 'hmi-panel',
  L1: 'asic-miner-air',
}
const COLUMNS = 4
const PER_ZONE = 8
const ROWS_OF_ZONES = 3
const PITCH = { x: 166, y: 58 }
export const ASSET = { width: 156, height: 44 }
const ZONE = { width: COLUMNS * PITCH.x + 14, height: 18 + 2 * PITCH.y + 10, gapX: 60, gapY: 50 }
export const LANE_HEIGHT = ROWS_OF_ZONES * (ZONE.height + ZONE.gapY) + 20

export interface BenchAsset {
  id: string
  type: string
  name: string
  level: (typeof LEVELS)[number]
  zone: string
  position: { x: number; y: number }
}
export interface BenchDrawing {
  format: 'zoneboard'
  version: 1
  title: string
  lanes: Record<string, { height: number }>
  zones: { id: string; name: string; slTarget: number; area: object }[]
  assets: BenchAsset[]
  conduits: { id: string; source: string; target: string; via?: string[]; flows?: object[] }[]
}

/** `count` assets in zones of eight over six levels, and one and a half times as many conduits. */
export function benchDrawing(count: number): BenchDrawing {
  const zones: BenchDrawing['zones'] = []
  const assets: BenchAsset[] = []
  for (let i = 0; i < count; i += 1) {
    const z = Math.floor(i / PER_ZONE)
    const level = LEVELS[z % LEVELS.length] ?? 'L1'
    const inLane = Math.floor(z / LEVELS.length)
    const x = 120 + Math.floor(inLane / ROWS_OF_ZONES) * (ZONE.width + ZONE.gapX)
    const y = 30 + (inLane % ROWS_OF_ZONES) * (ZONE.height + ZONE.gapY)
    const k = i % PER_ZONE
    if (k === 0) {
      const top = { level, y }
      const bottom = { level, y: y + ZONE.height }
      zones.push({ id: `z${z}`, name: `Cell ${z}`, slTarget: (z % 4) + 1, area: { x, width: ZONE.width, top, bottom } })
    }
    const position = { x: x + 12 + (k % COLUMNS) * PITCH.x, y: y + 24 + Math.floor(k / COLUMNS) * PITCH.y }
    assets.push({ id: `a${i}`, type: TYPES[level], name: `Asset ${i}`, level, zone: `z${z}`, position })
  }
  return {
    format: 'zoneboard',
    version: 1,
    title: `Bench ${count}`,
    lanes: Object.fromEntries(LEVELS.map((level) => [level, { height: LANE_HEIGHT }])),
    zones,
    assets,
    conduits: conduits(count),
  }
}

function conduits(count: number): BenchDrawing['conduits'] {
  const result: BenchDrawing['conduits'] = []
  const flows = [{ protocol: 'https', opens: 'source' }]
  for (let i = 0; result.length < count * 1.5 && i < count * 4; i += 1) {
    const from = (i * 7) % count
    // In turn: a neighbour in the zone, one in the next zone below, one in the next column of the same level.
    const step = [1, PER_ZONE, PER_ZONE * LEVELS.length][i % 3] ?? 1
    const to = from + step
    if (to >= count) continue
    const conduit = { id: `c${i}`, source: `a${from}`, target: `a${to}` }
    result.push(i % 50 === 0 ? conduit : { ...conduit, flows })
  }
  return result
}
