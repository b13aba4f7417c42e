/**
 * Who can open sessions to assets of one kind, be it over conduits or because they share a zone (§3, §4), gathered by
 * the place where those stand.
 */
import type { Session, SessionBundle } from '../../analysis'
import { isPassing } from '../../catalogue'
import type { Asset, AssetId, DiagramIndex, Zone } from '../../model'
import type { CheckContext } from './context'
import { askIfAny } from './mining-questions'
import { byId } from './names'

export interface ExposureQuestion {
  readonly from: (asset: Asset) => boolean
  /** One and the same function at every call, that reads nothing but the asset. */
  readonly to: (asset: Asset) => boolean
  /** By the catalogue's id, `custom:…`, or `any`; every protocol if left out. */
  readonly protocol?: (id: string) => boolean
}

export interface Exposure {
  /** The zone in which they stand; the asset itself where it stands in none. */
  readonly place: string
  /** Those who can be reached, by id. */
  readonly targets: readonly Asset[]
  /** Who has an interface in a zone of theirs and is not kept from talking there, by id. */
  readonly insiders: readonly Asset[]
  /** Sessions over conduits, by the conduit to blame; some of them may lead to other places too. */
  readonly bundles: readonly SessionBundle[]
  /** Pairs of those who share a zone: as many as are worth listing, and how many there are. */
  readonly besides: { readonly pairs: readonly (readonly [AssetId, AssetId])[]; readonly count: number }
}

/** No finding lists more pairs (§7). */
const MOST_PAIRS = 100

/** One for each place whose assets can be reached, by the place. Cost: that of the sessions, and near-linear in the zones. */
export function exposures(context: CheckContext, question: ExposureQuestion): readonly Exposure[] {
  const { index } = context
  const places = placesOf(context, question.to)
  if (places.size === 0) return []
  const bundles = bundlesByPlace(context, question)
  const found = [...places].map(([place, targets]) => exposureAt(index, question, place, targets, bundles.get(place)))
  return found.filter((one) => one !== null).toSorted((a, b) => (a.place < b.place ? -1 : 1))
}

/** Where an asset stands: its zone, else itself. */
export const placeOf = (index: DiagramIndex, asset: Asset): string => index.zoneOf(asset)?.id ?? asset.id

function placesOf(context: CheckContext, holds: (asset: Asset) => boolean): ReadonlyMap<string, Asset[]> {
  const places = new Map<string, Asset[]>()
  for (const asset of context.assetsWhere(holds)) {
    const place = placeOf(context.index, asset)
    const standing = places.get(place)
    if (standing) standing.push(asset)
    else places.set(place, [asset])
  }
  return places
}

function bundlesByPlace(context: CheckContext, question: ExposureQuestion): ReadonlyMap<string, SessionBundle[]> {
  const { index } = context
  const places = new Map<string, SessionBundle[]>()
  for (const bundle of askIfAny(context, question).values()) {
    const reached = new Set(bundle.pairs.flatMap(({ to }) => placesOfId(index, to)))
    for (const place of reached) {
      const bundles = places.get(place)
      if (bundles) bundles.push(bundle)
      else places.set(place, [bundle])
    }
  }
  return places
}

function placesOfId(index: DiagramIndex, id: AssetId): readonly string[] {
  const asset = index.asset(id)
  return asset ? [placeOf(index, asset)] : []
}

function exposureAt(
  index: DiagramIndex,
  { from }: ExposureQuestion,
  place: string,
  standing: readonly Asset[],
  bundles: readonly SessionBundle[] = [],
): Exposure | null {
  const zones = new Map(standing.flatMap((asset) => index.zonesOf(asset).map((zone) => [zone.id, zone])))
  const shared = [...zones.values()].flatMap((zone) => sharing(index, zone, from, standing))
  if (bundles.length === 0 && shared.length === 0) return null
  const beside = new Set(shared.flatMap(({ targets }) => targets))
  const isCut = bundles.some(({ pairs, pairCount }) => pairCount > pairs.length)
  const reached = new Set(bundles.flatMap(({ pairs }) => pairs.map(({ to }) => to)))
  return {
    place,
    targets: byId(standing.filter((asset) => isCut || beside.has(asset) || reached.has(asset.id))),
    insiders: byId([...new Set(shared.flatMap(({ insiders }) => insiders))]),
    bundles,
    besides: {
      pairs: shared.flatMap(pairsOf).slice(0, MOST_PAIRS),
      count: shared.reduce((sum, { insiders, targets }) => sum + insiders.length * targets.length, 0),
    },
  }
}

interface Shared {
  readonly insiders: readonly Asset[]
  readonly targets: readonly Asset[]
}

/** Who may talk with whom in a zone because both have an interface in it. */
function sharing(
  index: DiagramIndex,
  zone: Zone,
  from: (asset: Asset) => boolean,
  standing: readonly Asset[],
): readonly Shared[] {
  if (zone.isolated) return []
  const insiders = index.interfacesIn(zone.id).filter((asset) => from(asset) && !isPassing(asset))
  if (insiders.length === 0) return []
  const targets = standing.filter((asset) => !isPassing(asset) && index.zonesOf(asset).includes(zone))
  return targets.length > 0 ? [{ insiders: byId(insiders), targets: byId(targets) }] : []
}

function pairsOf({ insiders, targets }: Shared): (readonly [AssetId, AssetId])[] {
  return insiders
    .slice(0, MOST_PAIRS)
    .flatMap(({ id }) => targets.slice(0, MOST_PAIRS).map((target) => [id, target.id] as const))
    .filter(([from, to]) => from !== to)
}

/** The listed sessions over conduits that lead to the place. */
export function sessionsTo(index: DiagramIndex, { place, bundles }: Exposure): readonly Session[] {
  return bundles.flatMap(({ pairs }) => pairs.filter(({ to }) => placesOfId(index, to).includes(place)))
}
