import fc from 'fast-check'
import {
  addAcceptance,
  addAsset,
  addConduit,
  addZone,
  assetId,
  assignToZone,
  type Change,
  conduitId,
  type DiagramIndex,
  insertIntoVia,
  type Patch,
  PURDUE_LEVELS,
  placeRecords,
  reconnect,
  removeRecords,
  reverseConduit,
  setDocument,
  setFields,
  setFlows,
  zoneId,
} from '../../src/model'
import { checkDiagram } from '../../src/rules'

export type RandomEdit = readonly [kind: number, a: number, b: number, c: number]

type Make = (index: DiagramIndex, a: number, b: number, c: number, i: number) => Patch

const TYPES = [
  'plc',
  'office-workstation',
  'managed-switch',
  'industrial-firewall',
  'data-diode',
  'jump-host',
  'custom',
]
const PROTOCOLS = ['https', 'ssh', 'rdp', 'modbus-tcp', 'hardwired-io', 'stratum-v1', 'syslog']
const OPENS = ['source', 'target', 'either'] as const
const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T

/** Edits of every kind that means something to a rule, of the records that `randomSite` makes, and of some that came since. */
const KINDS: readonly Make[] = [
  (index, a, b) => setFields(index, [pick(idsOf(index), a * 7 + b)], { name: `Name ${b}` }),
  (index, a, b, c) => setFields(index, [asset(index, a)], { level: pick(PURDUE_LEVELS, b + c) }),
  (index, a, b) => assignToZone(index, [assetId(asset(index, a))], b % 5 === 0 ? null : zoneId(zone(index, b))),
  (index, a, b) => setFields(index, [asset(index, a)], { alsoIn: b % 5 === 0 ? undefined : [zone(index, b), 'gone'] }),
  (index, a, b) => setFields(index, [asset(index, a)], { type: pick(TYPES, b) }),
  (index, a, b) =>
    setFields(index, [asset(index, a)], { critical: b % 2 === 0, certainty: pick(['assumed', undefined], b) }),
  (index, a, b) => setFields(index, [zone(index, a)], { isolated: b % 2 === 0 ? true : undefined }),
  (index, a, b) => setFields(index, [zone(index, a)], { slTarget: b % 5 }),
  (index, a, b) => setFields(index, [zone(index, a)], { parent: a % 4 > b % 4 ? zone(index, b) : undefined }),
  (index, a, b, c) =>
    setFlows(
      index,
      conduitId(conduit(index, a)),
      c === 0 ? [] : [{ protocol: pick(PROTOCOLS, b), opens: pick(OPENS, c) }],
    ),
  (index, a, b, c) =>
    setFlows(index, conduitId(conduit(index, a)), [
      { protocol: pick(PROTOCOLS, c), sourceAsset: assetId(asset(index, b)) },
      { protocol: 'https', opens: 'either' },
    ]),
  (index, a, b) => insertIntoVia(index, conduitId(conduit(index, a)), assetId(asset(index, b)), 0),
  (index, a) => setFields(index, [conduit(index, a)], { via: undefined }),
  (index, a, b, c) =>
    reconnect(index, conduitId(conduit(index, a)), c % 2 === 0 ? 'source' : 'target', assetId(asset(index, b))),
  (index, a, b, c) =>
    reconnect(index, conduitId(conduit(index, a)), c % 2 === 0 ? 'source' : 'target', zoneId(zone(index, b))),
  (index, a) => reverseConduit(index, conduitId(conduit(index, a))),
  (index, a, b) => setFields(index, [zone(index, a)], { risk: b % 3 === 0 ? undefined : { attacker: (b % 4) + 1 } }),
  (index, a, b) =>
    setFields(index, [conduit(index, a)], {
      requirements: b % 3 === 0 ? undefined : { 'SR 5.2': { state: pick(['planned', 'in-place'], b) } },
    }),
  (index, a, b) => setFields(index, [conduit(index, a)], { owner: b % 2 ? 'Ana' : undefined, justification: 'Why' }),
  (index, a, b, c) => removeRecords(index, [pick(idsOf(index), a * 5 + b)], { withMembers: c === 0 }),
  // What a peer does: records go, and what refers to them stays.
  (index, a, b) => gone(index, pick(idsOf(index), a * 5 + b)),
  (index, _a, b, _c, i) => addZone(index, { id: zoneId(`new${i}`), ...(b % 5 === 0 ? { isolated: true } : {}) }),
  (index, a, b, c, i) =>
    addAsset(index, {
      id: assetId(c === 0 && !index.asset('a1') ? 'a1' : `new${i}`),
      type: pick(TYPES, a),
      level: pick(PURDUE_LEVELS, b),
      ...(c > 1 ? { zone: zoneId(zone(index, c)) } : {}),
    }),
  (index, a, b, c, i) =>
    addConduit(index, {
      id: conduitId(`new${i}`),
      source: assetId(asset(index, a)),
      target: c === 0 ? zoneId(zone(index, b)) : assetId(asset(index, b)),
      ...(c === 1 ? { flows: [{ protocol: pick(PROTOCOLS, a + b) }] } : {}),
    }),
  (index, a, b) => copyOf(index, conduit(index, a), `copy${b}`),
  (index, a, b) =>
    placeRecords(index, {
      assets: [{ id: assetId(asset(index, a)), level: pick(PURDUE_LEVELS, b), x: 1, y: b, zone: null }],
    }),
  (index, a, b) => setDocument(index, b % 9 === 0 ? { rules: { 'flat-zone': 'off' } } : { title: `Title ${a}` }),
  (index, a, b) => acceptanceOf(index, a, b),
]

export const randomEdits = (most: number): fc.Arbitrary<RandomEdit[]> =>
  fc.array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(99), fc.nat(99), fc.nat(3)), { minLength: 1, maxLength: most })

/** The patch of a random edit on today's drawing; it may be empty or one that the gate refuses. */
export function randomEdit(index: DiagramIndex, [kind, a, b, c]: RandomEdit, i: number): Patch {
  return (KINDS[kind] as Make)(index, a, b, c, i)
}

const idsOf = ({ zones, assets, conduits }: DiagramIndex): string[] =>
  [...zones, ...assets, ...conduits].map(({ id }) => id)
const asset = ({ assets }: DiagramIndex, at: number): string => (assets.length === 0 ? 'none' : pick(assets, at).id)
const zone = ({ zones }: DiagramIndex, at: number): string => (zones.length === 0 ? 'none' : pick(zones, at).id)
const conduit = ({ conduits }: DiagramIndex, at: number): string =>
  conduits.length === 0 ? 'none' : pick(conduits, at).id

function gone(index: DiagramIndex, id: string): Patch {
  const end = index.end(id)
  const one = index.conduit(id)
  if (end?.kind === 'asset') return [{ op: 'remove', table: 'assets', record: end.asset }]
  if (end) return [{ op: 'remove', table: 'zones', record: end.zone }]
  return one ? [{ op: 'remove', table: 'conduits', record: one }] : []
}

function copyOf(index: DiagramIndex, id: string, as: string): Patch {
  const one = index.conduit(id)
  const record = one && ({ ...one, id: conduitId(as) } as Extract<Change, { op: 'insert' }>['record'])
  return record ? [{ op: 'insert', table: 'conduits', record }] : []
}

/** Accepts a finding of the drawing, for good or until yesterday. */
function acceptanceOf(index: DiagramIndex, a: number, b: number): Patch {
  const findings = checkDiagram(index, { today: '2026-11-25' })
  const finding = findings[a % Math.max(1, findings.length)]
  if (!finding) return []
  const { rule, about, cause } = finding
  const until = b % 3 === 0 ? { until: '2026-11-24' } : {}
  return addAcceptance(index, {
    id: `accepted:${finding.id}` as never,
    rule,
    about,
    cause,
    reason: 'why',
    by: 'Ana',
    on: '2026-11-01',
    ...until,
  })
}
