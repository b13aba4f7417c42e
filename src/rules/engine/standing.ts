/**
 * At which levels the assets stand that can open, or end, sessions at an end of a conduit; where that end is a device
 * that passes sessions on: what its other conduits lead to (§3). One device is looked through, not a chain of them.
 */
import { isPassing, protocolOf } from '../../catalogue'
import type { AssetId, DiagramIndex, PurdueLevel } from '../../model'
import type { CheckContext } from './context'
import { type LevelSet, levelSet, NO_LEVELS } from './level-set'
import { openingsOf, type StretchEnd } from './openings'
import { zoneLevels } from './zone-levels'

/** Who stands at an end. */
export interface Standing {
  /** The asset or zone. */
  readonly id: string
  readonly levels: LevelSet
  /** Whether it is a device in no zone that passes on what comes: its levels say only where it is drawn. */
  readonly isDevice: boolean
}

export function standingAt(context: CheckContext, { id, named }: StretchEnd): Standing {
  const { index } = context
  if (named) return { id: named.id, levels: levelSet(named.level), isDevice: false }
  const end = index.end(id)
  if (!end) return { id, levels: NO_LEVELS, isDevice: false }
  if (end.kind === 'zone') return { id, levels: zoneLevels(index, id).endingSet, isDevice: false }
  const own = levelSet(end.asset.level)
  if (!isPassing(end.asset)) return { id, levels: own, isDevice: false }
  const zones = index.zonesOf(end.asset)
  const members = zones.reduce((levels, zone) => levels | zoneLevels(index, zone.id).endingSet, NO_LEVELS)
  return members === NO_LEVELS ? { id, levels: own, isDevice: true } : { id, levels: members, isDevice: false }
}

/** Everybody who can open sessions of a protocol (null: of any) to such a device, or to whom it passes them on. */
export function beyond(
  context: CheckContext,
  device: string,
  way: 'openers' | 'targets',
  protocol: string | null,
): readonly Standing[] {
  const known = context.remember(beyondDevices)[way].get(device)
  if (!known) return []
  const kinds = protocol === null ? [...known.values()] : [known.get(protocol), known.get(ANYTHING)]
  return kinds.flatMap((kind) => [...(kind?.values() ?? [])])
}

/** The first asset by id that ends sessions at this level: of the zones, or the asset itself. */
export function firstAt(context: CheckContext, { id }: Standing, level: PurdueLevel): AssetId | undefined {
  const { index } = context
  const asset = index.asset(id)
  if (asset && !isPassing(asset)) return asset.id
  const zones = asset ? index.zonesOf(asset).map((zone) => zone.id) : [id]
  const found = zones.flatMap((zone) => zoneLevels(index, zone).ending.get(level) ?? [])
  return found.toSorted()[0]
}

const ANYTHING = ''

/** For each device the standings by protocol; equal ones once, under their levels. */
type Beyond = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Standing>>>

function beyondDevices(context: CheckContext): { readonly openers: Beyond; readonly targets: Beyond } {
  const openers: Growing = new Map()
  const targets: Growing = new Map()
  for (const conduit of context.index.conduits) {
    if (![conduit.source, conduit.target].some((id) => isDevice(context.index, id))) continue
    for (const { flow, from, to } of openingsOf(context.index, conduit)) {
      const protocol = flow ? protocolOf(flow).id : ANYTHING
      const [opener, target] = [standingAt(context, from), standingAt(context, to)]
      if (target.isDevice) put(openers, target.id, protocol, opener)
      if (opener.isDevice) put(targets, opener.id, protocol, target)
    }
  }
  return { openers, targets }
}

function isDevice(index: DiagramIndex, id: string): boolean {
  const asset = index.asset(id)
  return asset !== undefined && isPassing(asset)
}

type Growing = Map<string, Map<string, Map<string, Standing>>>

function put(all: Growing, device: string, protocol: string, standing: Standing): void {
  const kinds = all.get(device) ?? new Map<string, Map<string, Standing>>()
  all.set(device, kinds)
  const found = kinds.get(protocol) ?? new Map<string, Standing>()
  kinds.set(protocol, found)
  const key = `${standing.levels} ${standing.isDevice}`
  const first = found.get(key)
  if (!first || standing.id < first.id) found.set(key, standing)
}
