/**
 * What is to stand in a zone of its own, by the flags of its type: safety, wireless, temporary and external assets
 * (IEC 62443-3-2:2020, ZCR 3.3 to 3.6; semantics §8).
 */
import { type AssetFlags, flagsOf, isPassing, isUsuallyNetworked, sideOf } from '../../catalogue'
import type { Asset, AssetId, DiagramIndex, Zone, ZoneId } from '../../model'
import { guessAmong } from './assumed'
import { levelsOf } from './cause'
import { opensNoSession } from './ends'
import { assetName, byId, listed, zoneName } from './names'
import type { Draft } from './rule'

/** The most specific first: an asset of several kinds is told by the first of them (§7). */
const KINDS = ['safety', 'wireless', 'temporary', 'external'] as const satisfies readonly (keyof AssetFlags)[]
export type ApartKind = (typeof KINDS)[number]

export interface Together {
  /** Of the kind, and of no kind before it of which the same is said. */
  readonly members: readonly Asset[]
  /** Of OT or the DMZ, and not of the kind. */
  readonly others: readonly Asset[]
}

/** The assets of a kind that share a zone with others that are not of it; null where none do. */
export function together(index: DiagramIndex, zone: ZoneId, kind: ApartKind): Together | null {
  const assets = index.assetsIn(zone)
  if (!assets.some((asset) => flagsOf(asset)[kind])) return null
  const told = toldAmong(index, assets, KINDS.slice(0, KINDS.indexOf(kind)))
  return togetherAmong(index, assets, kind, told)
}

/**
 * What the rule of a kind says of a zone: `{zone}`, `{members}` and `{others}` are given, the message is `together`. Nothing
 * is said of members of which a rule of its own speaks.
 */
export function draftsTogether(
  index: DiagramIndex,
  zone: Zone,
  kind: ApartKind,
  isToldElsewhere: (member: Asset) => boolean = () => false,
): readonly Draft<'together'>[] {
  const found = together(index, zone.id, kind)
  const members = byId(found?.members ?? []).filter((member) => !isToldElsewhere(member))
  if (!found || members.length === 0) return []
  const others = byId(found.others)
  const data = {
    zone: [zoneName(zone)],
    members: listed(members.map(assetName)),
    others: listed(others.map(assetName)),
  }
  const cause = [zone.id, members.map(({ id }) => id), levelsOf(others.map(({ level }) => level))]
  const rests = [members, others].flatMap((assets) => guessAmong(index, assets))
  return [{ message: 'together', data, about: [zone.id], cause, rests }]
}

/** Everybody in a zone of whom it is said that they are to stand apart, for whichever reason. */
export function toldApart(index: DiagramIndex, zone: ZoneId): ReadonlySet<AssetId> {
  return toldAmong(index, index.assetsIn(zone), KINDS)
}

function toldAmong(index: DiagramIndex, assets: readonly Asset[], kinds: readonly ApartKind[]): ReadonlySet<AssetId> {
  const told = new Set<AssetId>()
  for (const kind of kinds) {
    for (const { id } of togetherAmong(index, assets, kind, told)?.members ?? []) told.add(id)
  }
  return told
}

function togetherAmong(
  index: DiagramIndex,
  assets: readonly Asset[],
  kind: ApartKind,
  told: ReadonlySet<AssetId>,
): Together | null {
  const members = assets.filter((asset) => isOfKind(asset, kind) && !told.has(asset.id))
  if (members.length === 0) return null
  const others = assets.filter((asset) => countsBeside(index, asset, kind))
  return others.length === 0 ? null : { members, others }
}

/** What stands outside altogether is told by the rule about zones that hold both sides. */
function isOfKind(asset: Asset, kind: ApartKind): boolean {
  return flagsOf(asset)[kind] && (kind !== 'external' || sideOf(asset.level) !== 'EXTERNAL')
}

/** Devices that pass sessions on belong to whatever stands in their zone. */
function countsBeside(index: DiagramIndex, asset: Asset, kind: ApartKind): boolean {
  const side = sideOf(asset.level)
  if ((side !== 'OT' && side !== 'DMZ') || isPassing(asset) || flagsOf(asset)[kind]) return false
  return kind !== 'temporary' || isNetworked(index, asset)
}

/** Whether it is connected by a network or a bus: what is joined by signals and hand-overs alone is not. */
function isNetworked(index: DiagramIndex, asset: Asset): boolean {
  const isUsual = isUsuallyNetworked(asset)
  const own = index.conduitsAt(asset.id)
  return isUsual === true || own.some((conduit) => !opensNoSession(conduit)) || (isUsual === null && own.length === 0)
}
