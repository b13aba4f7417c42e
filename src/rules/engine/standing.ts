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
  /** Whether sessions end in the asset itself. */
  readonly isEnd: boolean
}

export function standingAt(context: CheckContext, { id, named }: StretchEnd): Standing {
  const { index } = context
  if (named) return { id: named.id, levels: levelSet(named.level), isDevice: false, isEnd: true }
  const end = index.end(id)
  if (!end) return { id, levels: NO_LEVELS, isDevice: false, isEnd: false }
  if (end.kind === 'zone') return { id, levels: zoneLevels(index, id).endingSet, isDevice: false, isEnd: false }
  const own = levelSet(end.asset.level)
  if (!isPassing(end.asset)) return { id, levels: own, isDevice: false, isEnd: true }
  const zones = index.zonesOf(end.asset)
  const members = zones.reduce((levels, zone) => levels | zoneLevels(index, zone.id).endingSet, NO_LEVELS)
  return members === NO_LEVELS
    ? { id, levels: own, isDevice: true, isEnd: false }
    : { id, levels: members, isDevice: false, isEnd: false }
}

/**
 * Everybody who can open sessions of a protocol (null: of any) to such a device, or to whom it passes them on, by other
 * conduits than the one that leads to it: it sends none back by that.
 */
export function beyond(
  context: CheckContext,
  device: string,
  way: 'openers' | 'targets',
  { protocol, besides }: { readonly protocol: string | null; readonly besides: string },
): readonly Standing[] {
  const known = context.remember(beyondDevices)[way].get(device)
  if (!known) return []
  const kinds = protocol === null ? [...known.values()] : [known.get(protocol), known.get(ANYTHING)]
  const found = kinds.flatMap((kind) => [...(kind?.values() ?? [])])
  return found.filter(({ only }) => only !== besides).map(({ standing }) => standing)
}

/** The first asset by id that ends sessions at this level: of the zones, or the asset itself. */
export function firstAt(context: CheckContext, { id, isEnd }: Standing, level: PurdueLevel): AssetId | undefined {
  const { index } = context
  const asset = index.asset(id)
  if (asset && isEnd) return asset.id
  const zones = asset ? index.zonesOf(asset).map((zone) => zone.id) : [id]
  const found = zones.flatMap((zone) => zoneLevels(index, zone).ending.get(level) ?? [])
  return found.toSorted()[0]
}

const ANYTHING = ''

/** For each device the standings by protocol; equal ones once, under their levels. */
type Beyond = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Met>>>

/** A standing, and the conduit if it is met by one alone. */
interface Met {
  readonly standing: Standing
  readonly only: string | null
}

function beyondDevices(context: CheckContext): { readonly openers: Beyond; readonly targets: Beyond } {
  const openers: Growing = new Map()
  const targets: Growing = new Map()
  for (const conduit of context.index.conduits) {
    if (![conduit.source, conduit.target].some((id) => isDevice(context.index, id))) continue
    for (const { flow, from, to } of openingsOf(context.index, conduit)) {
      const protocol = flow ? protocolOf(flow).id : ANYTHING
      const [opener, target] = [standingAt(context, from), standingAt(context, to)]
      if (target.isDevice) put(openers, target.id, protocol, { standing: opener, only: conduit.id })
      if (opener.isDevice) put(targets, opener.id, protocol, { standing: target, only: conduit.id })
    }
  }
  return { openers, targets }
}

function isDevice(index: DiagramIndex, id: string): boolean {
  const asset = index.asset(id)
  return asset !== undefined && isPassing(asset)
}

type Growing = Map<string, Map<string, Map<string, Met>>>

function put(all: Growing, device: string, protocol: string, { standing, only }: Met): void {
  const kinds = all.get(device) ?? new Map<string, Map<string, Met>>()
  all.set(device, kinds)
  const found = kinds.get(protocol) ?? new Map<string, Met>()
  kinds.set(protocol, found)
  const key = `${standing.levels} ${standing.isDevice}`
  const before = found.get(key)
  if (!before) found.set(key, { standing, only })
  else {
    const first = standing.id < before.standing.id ? standing : before.standing
    found.set(key, { standing: first, only: before.only === only ? only : null })
  }
}
