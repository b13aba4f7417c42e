import fc from 'fast-check'
import { PURDUE_LEVELS } from '../../src/model'
import { diagram } from './diagram-builder'

const zoneIds = ['z0', 'z1', 'z2', 'z3']
const assetIds = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5']
const extra = fc
  .option(fc.record({ 'x-unknown': fc.jsonValue({ maxDepth: 2 }) }), { nil: undefined })
  .map((x) => x ?? {})
// A key that reaches a prototype is dropped on opening, so what is meant to survive holds none.
const safeExtra = extra.filter((x) => !/"(__proto__|constructor|prototype|\$order)"/.test(JSON.stringify(x)))

/** A valid file as plain JSON: nested zones, assets in them, conduits with devices, fields we do not know. */
export const validFile: fc.Arbitrary<object> = fc
  .record({
    title: fc.string(),
    parents: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    assets: fc.array(
      fc.tuple(
        fc.constantFrom(...PURDUE_LEVELS),
        fc.option(fc.constantFrom(...zoneIds), { nil: undefined }),
        safeExtra,
      ),
      { minLength: 6, maxLength: 6 },
    ),
    conduits: fc.array(
      fc.tuple(
        fc.constantFrom(...assetIds, ...zoneIds),
        fc.constantFrom(...assetIds),
        fc.subarray(assetIds),
        safeExtra,
      ),
      { maxLength: 8 },
    ),
  })
  .map(({ title, parents, assets, conduits }) => {
    const builder = diagram({ 'x-before': 1, title })
    for (const [i, id] of zoneIds.entries()) builder.zone(id, i > 0 && parents[i] ? { parent: zoneIds[i - 1] } : {})
    for (const [i, [level, zone, more]] of assets.entries()) {
      builder.asset(`a${i}`, { ...more, level, ...(zone ? { zone } : {}) })
    }
    for (const [i, [source, target, via, more]] of conduits.entries()) {
      builder.conduit(`c${i}`, source, target, { ...more, ...(via.length > 0 ? { via } : {}) })
    }
    return JSON.parse(JSON.stringify(builder.file())) as object
  })
