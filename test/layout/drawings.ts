import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { readZoneboard } from '../../src/formats'
import { type DiagramIndex, indexDiagram, PURDUE_LEVELS } from '../../src/model'

const FOLDER = path.join(import.meta.dirname, '../fixtures/templates')
const ENDING = '.zoneboard.json'

/** The nine templates, by name; none of their records has a place. */
export const TEMPLATES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))

export const templateFile = (name: string): FileOfDrawing =>
  JSON.parse(readFileSync(path.join(FOLDER, name + ENDING), 'utf8'))

/** The index of a file's content. */
export function indexOf(file: object): DiagramIndex {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return indexDiagram(opened.value.diagram)
}

export type FileRecord = { id: string } & Record<string, unknown>
export interface FileOfDrawing {
  format: 'zoneboard'
  version: 1
  title?: string
  zones: FileRecord[]
  assets: FileRecord[]
  conduits: FileRecord[]
  annotations?: FileRecord[]
}

export const drawing = (records: Partial<FileOfDrawing>): FileOfDrawing => ({
  format: 'zoneboard',
  version: 1,
  zones: [],
  assets: [],
  conduits: [],
  ...records,
})

const TYPES = ['office-workstation', 'historian', 'industrial-firewall', 'managed-switch', 'jump-host', 'hmi-panel']
const PROTOCOLS = ['https', 'ssh', 'modbus-tcp', 'opc-ua-secure', 'hardwired-io']

const level = fc.constantFrom(...PURDUE_LEVELS)
const flow = fc.record({
  protocol: fc.constantFrom(...PROTOCOLS),
  opens: fc.constantFrom('source', 'target', 'either'),
})

/** Any drawing without places: nested zones over any lanes, cards in and out of them, conduits between all of it. */
export function anyDrawing(
  most: { zones: number; assets: number; conduits: number },
  least = { zones: 0, assets: 0, conduits: 0 },
): fc.Arbitrary<FileOfDrawing> {
  return fc
    .record({
      zones: fc.array(
        fc.record({ parent: fc.nat(), nested: fc.boolean(), name: fc.string({ maxLength: 40 }), slTarget: fc.nat(4) }),
        { minLength: least.zones, maxLength: most.zones },
      ),
      assets: fc.array(fc.record({ type: fc.constantFrom(...TYPES), level, zone: fc.nat(), inZone: fc.nat(9) }), {
        minLength: least.assets,
        maxLength: most.assets,
      }),
      conduits: fc.array(
        fc.record({
          source: fc.nat(),
          target: fc.nat(),
          via: fc.array(fc.nat(), { maxLength: 2 }),
          flows: fc.array(flow, { maxLength: 4 }),
        }),
        { minLength: least.conduits, maxLength: most.conduits },
      ),
    })
    .map(({ zones, assets, conduits }) => {
      const zoneIds = zones.map((_, i) => `z${i}`)
      const assetIds = assets.map((_, i) => `a${i}`)
      const ends = [...zoneIds, ...assetIds]
      const pick = (from: readonly string[], n: number) => from[n % from.length]
      return drawing({
        zones: zones.map(({ parent, nested, name, slTarget }, i) => ({
          id: `z${i}`,
          name,
          slTarget,
          ...(nested && i > 0 ? { parent: `z${parent % i}` } : {}),
        })),
        assets: assets.map(({ type, level: lane, zone, inZone }, i) => ({
          id: `a${i}`,
          type,
          level: lane,
          ...(inZone > 1 && zoneIds.length > 0 ? { zone: pick(zoneIds, zone) } : {}),
        })),
        conduits:
          ends.length < 2
            ? []
            : conduits.map(({ source, target, via, flows }, i) => ({
                id: `c${i}`,
                source: pick(ends, source) as string,
                target: pick(ends, target) as string,
                via: assetIds.length > 0 ? via.map((n) => pick(assetIds, n)) : [],
                flows,
              })),
      })
    })
}

/** Faults that no automatic layout may have, of `countFaults`. */
export const NOTHING_OVER_ANYTHING = {
  overlaps: 0,
  zoneOverlaps: 0,
  cardsOutsideZone: 0,
  cardsOutsideLane: 0,
  piercedCards: 0,
  piercedHeaders: 0,
  piercedZones: 0,
  coveredChips: 0,
} as const
