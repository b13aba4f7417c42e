import fc from 'fast-check'
import {
  addAcceptance,
  addAsset,
  addConduit,
  addZone,
  assetId,
  assignToZone,
  conduitId,
  type DiagramIndex,
  insertIntoVia,
  type Patch,
  placeRecords,
  reconnect,
  removeRecords,
  reverseConduit,
  setDocument,
  setFields,
  setFlows,
  zoneId,
} from '../../src/model'

export type RandomStep = readonly [kind: number, a: number, b: number]

export const randomSteps = (count: number): fc.Arbitrary<RandomStep[]> =>
  fc.array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(5), fc.nat(3)), { minLength: count, maxLength: count })

type Make = (index: DiagramIndex, a: number, b: number, i: number) => Patch

/** One of every operation, on the records that `validFile` makes (`a0`…, `z0`…, `c0`…) and on those added here. */
const KINDS: readonly Make[] = [
  (index, a, b) => assignToZone(index, [assetId(`a${a}`)], b === 0 ? null : zoneId(`z${b}`)),
  (index, a, b) => removeRecords(index, [b === 0 ? `z${a}` : b === 1 ? `a${a}` : `c${a}`], { withMembers: a === 0 }),
  (index, a, b, i) => setFields(index, [`a${a}`, `z${b}`], { name: `name ${i}` }),
  (index, a, b) => insertIntoVia(index, conduitId(`c${a}`), assetId(`a${b}`), 0),
  (index, _a, _b, i) => setDocument(index, { title: `title ${i}` }),
  (index, _a, _b, i) => addZone(index, { id: zoneId(`new${i}`) }),
  (index, _a, _b, i) => addAsset(index, { id: assetId(`new${i}`), type: 'custom', level: 'L2' }),
  (index, a, b, i) =>
    addConduit(index, { id: conduitId(`new${i}`), source: assetId(`a${a}`), target: zoneId(`z${b}`) }),
  (index, a, b) => setFields(index, [`a${a}`], { alsoIn: [`z${b}`, `z${(b + 1) % 4}`, 'gone'] }),
  (index, a, b) => setFields(index, [`z${a}`], { parent: a > b ? `z${b}` : undefined }),
  (index, a, b) => reconnect(index, conduitId(`c${a}`), b > 1 ? 'source' : 'target', assetId(`a${b}`)),
  (index, a) => reverseConduit(index, conduitId(`c${a}`)),
  (index, a, b) => setFlows(index, conduitId(`c${a}`), [{ protocol: 'https', sourceAsset: assetId(`a${b}`) }]),
  (index, a, b) =>
    placeRecords(index, {
      assets: [{ id: assetId(`a${a}`), level: b > 1 ? 'L1' : 'L4', x: a * 10, y: b, zone: null }],
    }),
  (index, a) => addAcceptance(index, acceptance(a)),
  (index, a) => {
    const asset = index.asset(`a${a}`)
    if (!asset) return []
    const before = { $order: asset.$order }
    return [{ op: 'update', table: 'assets', id: asset.id, before, after: { $order: `Z${a}` } }]
  },
]

const acceptance = (a: number) => ({
  id: `accepted:r(a${a})` as never,
  rule: 'r',
  about: [`a${a}`],
  reason: 'why',
  by: 'Ana',
  on: '2026-11-25',
})

/** The patch of a random step on today's diagram; it may be empty or one that the gate refuses. */
export function randomPatch(index: DiagramIndex, [kind, a, b]: RandomStep, i: number): Patch {
  return (KINDS[kind] as Make)(index, a, b, i)
}
