import fc from 'fast-check'
import { PURDUE_LEVELS } from '../../src/model'

const TYPES = [
  'office-workstation',
  'fleet-management-server',
  'historian',
  'plc',
  'asic-miner-air',
  'mining-pool',
  'jump-host',
  'stratum-proxy',
  'dmz-historian-replica',
  'it-ot-firewall',
  'industrial-firewall',
  'managed-switch',
  'data-diode',
  'safety-plc',
  'contractor-laptop',
  'maintenance-tablet',
  'plant-wifi-ap',
  'log-collector',
  'custom',
]
const PROTOCOLS = [
  'https',
  'ssh',
  'rdp',
  'modbus-tcp',
  'modbus-rtu',
  'hardwired-io',
  'usb-media',
  'fleet-agent-cloud',
  'stratum-v1',
  'smb',
  'no-such-protocol',
]
/** What a farm and its treasury are made of. */
const FARM_TYPES = [
  'asic-miner-air',
  'home-miner',
  'exhaust-fan-wall',
  'protection-relay',
  'bms-controller',
  'mining-pool',
  'stratum-proxy',
  'vendor-update-service',
  'office-workstation',
  'daily-laptop',
  'treasury-wallet',
  'airgapped-signer',
  'hsm',
  'seed-backup-plate',
  'wallet-coordinator',
  'signing-policy-engine',
  'bitcoin-node',
  'perimeter-firewall',
  'starlink-terminal',
  'managed-switch',
]
const FARM_PROTOCOLS = [
  'https',
  'ssh',
  'cgminer-api',
  'stratum-v1',
  'stratum-v2',
  'firmware-download',
  'fleet-agent-cloud',
  'psbt-relay',
  'qr-psbt',
  'hand-carry',
  'dns',
]
const zoneIds = ['z0', 'z1', 'z2', 'z3']
const assetIds = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']
const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq })

const assetOf = (types: readonly string[]) =>
  fc.record({
    type: fc.constantFrom(...types),
    level: fc.constantFrom(...PURDUE_LEVELS),
    zone: maybe(fc.constantFrom(...zoneIds), 4),
    alsoIn: maybe(fc.subarray(zoneIds, { maxLength: 2 }), 8),
    certainty: maybe(fc.constantFrom('assumed', 'confirmed'), 8),
    critical: maybe(fc.boolean(), 5),
    quantity: maybe(fc.constantFrom(1, 2), 8),
    external: maybe(fc.boolean(), 12),
    slCapability: maybe(fc.constantFrom(0, 1, 2, { FR5: 1 }), 6),
  })
const asset = assetOf(TYPES)
/** As an asset of a farm, one in three a key of a multisig, some in numbers. */
const farmAsset = fc
  .tuple(assetOf(FARM_TYPES), maybe(fc.constantFrom(2, 3), 4), maybe(fc.constantFrom('Treasury', 'Savings'), 2))
  .map(([fields, quantity, wallet]) => ({
    ...fields,
    quantity,
    keyOf: wallet && { wallet, threshold: wallet === 'Treasury' ? 2 : 3 },
  }))
const zone = fc.record({
  isolated: maybe(fc.boolean(), 5),
  parent: fc.boolean(),
  slTarget: maybe(fc.integer({ min: 0, max: 4 })),
  answer: maybe(fc.constantFrom('planned', 'in-place', 'not-assessed'), 4),
})
const flowOf = (protocols: readonly string[]) =>
  fc.record({
    protocol: fc.constantFrom(...protocols),
    opens: maybe(fc.constantFrom('source', 'target', 'either')),
    sourceAsset: maybe(fc.constantFrom(...assetIds), 6),
    targetAsset: maybe(fc.constantFrom(...assetIds), 6),
  })
const flow = flowOf(PROTOCOLS)
const conduitOf = (flows: ReturnType<typeof flowOf>) =>
  fc.record({
    source: fc.constantFrom(...assetIds, ...zoneIds),
    target: fc.constantFrom(...assetIds, ...zoneIds),
    via: maybe(fc.subarray(assetIds, { minLength: 1, maxLength: 2 }), 3),
    flows: maybe(fc.array(flows, { maxLength: 3 }), 3),
    slCapability: maybe(fc.integer({ min: 0, max: 4 }), 4),
    owner: maybe(fc.constant('Site lead')),
  })
const conduit = conduitOf(flow)

/** A small drawing in which anything may be joined to anything: the file as plain JSON. */
export const randomSite: fc.Arbitrary<object> = site(fc.array(conduit, { minLength: 1, maxLength: 7 }))

/** As `randomSite`, of what mines and what keeps the coins. */
export const randomFarm: fc.Arbitrary<object> = site(
  fc.array(conduitOf(flowOf(FARM_PROTOCOLS)), { minLength: 1, maxLength: 7 }),
  farmAsset,
)

/** As `randomSite`, with all conduits between the same two or three ends, and few ways to differ. */
export const randomParallels: fc.Arbitrary<object> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...assetIds, ...zoneIds), { minLength: 2, maxLength: 3 }),
    fc.array(fc.record({ via: maybe(fc.subarray(assetIds, { minLength: 1, maxLength: 2 }), 2), flows: fewFlows() })),
  )
  .chain(([ends, kinds]) => {
    const end = fc.constantFrom(...ends)
    const kind = kinds.length > 0 ? fc.constantFrom(...kinds) : fc.constant({})
    const name = maybe(fc.constantFrom('Main line', 'Backup'), 2)
    const one = fc
      .record({ source: end, target: end, kind, name })
      .map(({ kind: shared, ...own }) => ({ ...shared, ...own }))
    return site(fc.array(one, { minLength: 2, maxLength: 7 }) as fc.Arbitrary<unknown> as fc.Arbitrary<Drawn[]>)
  })

function fewFlows() {
  return maybe(fc.array(flow, { maxLength: 2 }), 2)
}

type Drawn = typeof conduit extends fc.Arbitrary<infer T> ? T : never

function site(drawn: fc.Arbitrary<Drawn[]>, drawnAsset: fc.Arbitrary<object> = asset): fc.Arbitrary<object> {
  return fc
    .record({
      zones: fc.tuple(...zoneIds.map(() => zone)),
      assets: fc.tuple(...assetIds.map(() => drawnAsset)),
      conduits: drawn,
    })
    .map(({ zones, assets, conduits }) => ({
      format: 'zoneboard',
      version: 1,
      zones: zones.map(({ parent, isolated, slTarget, answer }, i) => ({
        id: zoneIds[i],
        ...(slTarget === undefined ? {} : { slTarget }),
        ...(isolated ? { isolated } : {}),
        ...(answer ? { requirements: { 'SR 5.1': { state: answer } } } : {}),
        ...(parent && i > 0 ? { parent: zoneIds[i - 1] } : {}),
      })),
      assets: assets.map((fields, i) => ({ id: assetIds[i], ...defined(fields) })),
      conduits: conduits.map(({ flows, ...fields }, i) => ({
        id: `c${i}`,
        ...defined(fields),
        ...(flows ? { flows: flows.map(defined) } : {}),
      })),
    }))
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
