/**
 * Small nasty drawings for comparing the engine with the oracle: every behaviour, every kind of session, names that are
 * right, wrong or of nothing, devices in `via`, nested and isolated zones, second interfaces. Written as a file and read
 * through the real pipeline.
 */
import fc from 'fast-check'
import { readZoneboard } from '../../src/formats/json'
import { type Diagram, type DiagramIndex, indexDiagram, PURDUE_LEVELS } from '../../src/model'

export interface RandomFile {
  readonly format: 'zoneboard'
  readonly version: 1
  readonly zones: readonly Record<string, unknown>[]
  readonly assets: readonly Record<string, unknown>[]
  readonly conduits: readonly Record<string, unknown>[]
}

const often = <T>(weight: number, value: T) => ({ weight, arbitrary: fc.constant(value) })

/** What it is: by the type, by the role, by the behaviour stated on it. */
const kind = fc.oneof(
  often(9, { type: 'custom', behaviour: 'endpoint' }),
  often(4, { type: 'custom', behaviour: 'forwarder' }),
  often(4, { type: 'custom', behaviour: 'filter' }),
  often(2, { type: 'custom', behaviour: 'diode' }),
  often(1, { type: 'custom', behaviour: 'broker' }),
  {
    weight: 8,
    arbitrary: fc.constantFrom<object>(
      { type: 'engineering-workstation' },
      { type: 'plc' },
      { type: 'managed-switch' },
      { type: 'site-router' },
      { type: 'vendor-cellular-modem' },
      { type: 'wifi-ap' },
      { type: 'lte-router' },
      { type: 'it-ot-firewall' },
      { type: 'data-diode' },
      { type: 'jump-host' },
      { type: 'managed-switch', behaviour: 'filter' },
      { type: 'it-ot-firewall', behaviour: 'forwarder' },
      { type: 'plc', behaviour: 'forwarder' },
      { type: 'custom', role: 'router' },
      { type: 'custom', role: 'switch' },
      { type: 'custom', role: 'firewall' },
      { type: 'custom', role: 'proxy' },
      { type: 'no-such-type' },
      { type: 'no-such-type', role: 'data-diode' },
    ),
  },
)
const asset = fc.record({
  kind,
  level: fc.constantFrom(...PURDUE_LEVELS),
  zone: fc.oneof(often(4, 'z0'), often(2, 'z1'), often(1, 'z2'), often(4, null)),
  alsoIn: fc.oneof(often(6, [] as string[]), { weight: 1, arbitrary: fc.subarray(['z0', 'z1', 'z2', 'ghost']) }),
})
const zone = fc.record({ isolated: fc.boolean(), parent: fc.option(fc.constantFrom('z0', 'z1')) })

/** `member` is turned into an asset of the end, `wrong` into one that is seldom of it. */
const name = fc.oneof(
  often(8, null),
  fc.record({ member: fc.nat(6) }),
  often(1, { wrong: 'a0' }),
  often(1, { wrong: 'a3' }),
  often(1, { wrong: 'ghost' }),
)
const flow = fc.record({
  protocol: fc.oneof(
    often<unknown>(6, 'modbus-tcp'),
    often<unknown>(4, 'modbus-rtu'),
    often<unknown>(1, 'hardwired-io'),
    often<unknown>(1, 'usb-media'),
    often<unknown>(2, 'remote-support-saas'),
    often<unknown>(1, { name: 'Own', port: 7 }),
    often<unknown>(1, 'no-such-protocol'),
  ),
  opens: fc.constantFrom('source', 'target', 'either', undefined),
  sourceAsset: name,
  targetAsset: name,
})
/** An asset by number, counted round the assets there are. */
const assetEnd: fc.Arbitrary<number | string> = fc.nat(6)
const end = fc.oneof(
  { weight: 12, arbitrary: assetEnd },
  { weight: 4, arbitrary: fc.constantFrom<number | string>('z0', 'z1', 'z2') },
  often<number | string>(1, 'ghost'),
)
const conduit = fc.record({
  source: end,
  target: end,
  via: fc.oneof(
    often(5, [] as (number | string)[]),
    { weight: 3, arbitrary: fc.array(assetEnd, { maxLength: 3 }) },
    often(1, ['ghost'] as (number | string)[]),
  ),
  flows: fc.oneof(often(4, null), { weight: 6, arbitrary: fc.array(flow, { maxLength: 2 }) }),
})

/** Mostly as many as may be, since nothing happens in a small drawing; fast-check's own arrays are mostly short. */
function atMost<T>(most: number, least: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.array(item, { minLength: least, maxLength: most, size: 'max' }) },
    { weight: 3, arbitrary: fc.array(item, { minLength: most - 1, maxLength: most, size: 'max' }) },
  )
}

type Name = { readonly member: number } | { readonly wrong: string } | null

/** A file as plain JSON with up to 7 assets, 3 zones and 6 conduits. */
export const randomFile: fc.Arbitrary<RandomFile> = fc
  .record({
    zones: fc.array(zone, { minLength: 3, maxLength: 3 }),
    assets: atMost(7, 2, asset),
    conduits: atMost(6, 0, conduit),
  })
  .map(({ zones, assets, conduits }) => {
    const idOf = (end: number | string): string => (typeof end === 'number' ? `a${end % assets.length}` : end)
    const membersOf = (id: string): string[] =>
      id.startsWith('a')
        ? [id]
        : assets.flatMap(({ zone, alsoIn }, i) => (zone === id || alsoIn.includes(id) ? [`a${i}`] : []))
    const named = (written: Name, at: string): string | undefined => {
      if (written === null) return undefined
      if ('wrong' in written) return written.wrong
      const members = membersOf(at)
      return members[written.member % Math.max(members.length, 1)]
    }
    return JSON.parse(
      JSON.stringify({
        format: 'zoneboard',
        version: 1,
        zones: zones.map(({ isolated, parent }, i) => ({
          id: `z${i}`,
          ...(isolated ? { isolated } : {}),
          // Only an earlier zone can be the parent, so that no cycle stands in the file.
          ...(parent !== null && parent < `z${i}` ? { parent } : {}),
        })),
        assets: assets.map(({ kind, level, zone, alsoIn }, i) => ({
          id: `a${i}`,
          level,
          ...kind,
          ...(zone === null ? {} : { zone }),
          ...(alsoIn.length > 0 ? { alsoIn } : {}),
        })),
        conduits: conduits.map(({ source, target, via, flows }, i) => ({
          id: `c${i}`,
          source: idOf(source),
          target: idOf(target),
          ...(via.length > 0 ? { via: via.map(idOf) } : {}),
          ...(flows === null
            ? {}
            : {
                flows: flows.map((written) => ({
                  ...written,
                  sourceAsset: named(written.sourceAsset, idOf(source)),
                  targetAsset: named(written.targetAsset, idOf(target)),
                })),
              }),
        })),
      }),
    ) as RandomFile
  })

function openFile(file: object): Diagram {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value.diagram
}

export function indexOf(file: object): DiagramIndex {
  return indexDiagram(openFile(file))
}
