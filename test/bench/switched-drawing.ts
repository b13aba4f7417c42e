import { type BenchDrawing, benchDrawing } from './drawing'

/**
 * The bench drawing with its edges on switches: one in each zone, all of them on one in the middle. Everybody can reach
 * everybody, so an edit of one is the business of all: the hardest for a check after an edit.
 */
export function switchedDrawing(count: number): object {
  const { zones, assets, conduits, ...drawing }: BenchDrawing = benchDrawing(count)
  const zoneOf = (asset: string) => Math.floor(Number(asset.slice(1)) / 8)
  const switches = zones.map(({ id }, i) => ({ id: `s${i}`, type: 'managed-switch', level: 'L3', zone: id }))
  return {
    ...drawing,
    zones,
    assets: [{ id: 'core', type: 'core-switch', level: 'L3' }, ...switches, ...assets],
    conduits: [
      ...switches.map(({ id }, i) => ({ id: `t${i}`, source: id, target: 'core' })),
      ...conduits.map((conduit) => ({ ...conduit, target: `s${zoneOf(conduit.source)}` })),
    ],
  }
}
