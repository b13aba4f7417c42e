import { nameOf, purdueLevelInfo, stampOf } from '../catalogue'
import { laneAt, type Scene } from '../layout'
import type { Annotation, Asset, DiagramIndex, ZoneId } from '../model'
import { words } from '../words'
import type { BoardState } from './board'

/** What a record is called in a sentence: its own name, that of its kind, or the two ends of a conduit. */
export function nameOfRecord(index: DiagramIndex, id: string): string {
  const say = words().store
  const asset = index.asset(id)
  if (asset) return nameOf(asset)
  const zone = index.zone(id)
  if (zone) return zone.name?.trim() || say.unnamedZone
  const conduit = index.conduit(id)
  if (conduit) {
    if (conduit.name?.trim()) return conduit.name.trim()
    return say.conduitBetween(nameOfEnd(index, conduit.source), nameOfEnd(index, conduit.target))
  }
  const annotation = index.annotations.find((other) => other.id === id)
  const text = annotation?.text?.trim().split('\n')[0] ?? ''
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  if (annotation?.kind === 'frame') return text ? say.frameCalled(short) : say.frame
  const mark = annotation && markName(annotation)
  if (mark) return mark
  return text ? say.noteSaying(short) : say.emptyNote
}

/** What a pen, a stamp or a picture left is called; null for what is written. */
export function markName({ kind, stamp, alt }: Pick<Annotation, 'kind' | 'stamp' | 'alt'>): string | null {
  const { marks, stamps } = words().store
  switch (kind) {
    case 'stroke':
    case 'highlight':
    case 'arrow':
      return marks[kind]
    case 'stamp':
      return marks.stamp(stamps[stampOf(stamp)])
    case 'image':
      return alt?.trim() ? marks.imageOf(alt.trim()) : marks.image
    default:
      return null
  }
}

function nameOfEnd(index: DiagramIndex, id: string): string {
  return index.end(id) ? nameOfRecord(index, id) : words().store.missingEnd
}

/** The name of one record, or how many there are of each kind: "3 assets and 1 zone". */
export function describe(index: DiagramIndex, ids: Iterable<string>): string {
  const list = [...ids]
  if (list.length === 1) return nameOfRecord(index, list[0] as string)
  const counts = { zones: 0, assets: 0, conduits: 0, notes: 0 }
  for (const id of list) {
    if (index.asset(id)) counts.assets += 1
    else if (index.zone(id)) counts.zones += 1
    else if (index.conduit(id)) counts.conduits += 1
    else counts.notes += 1
  }
  return words().store.counted(counts)
}

/**
 * What a screen reader says of a record: "Fleet manager, Fleet management server, Site operations, level 3, 1 error".
 */
export function spokenName({ index, marks }: Pick<BoardState, 'index' | 'marks'>, id: string): string {
  const say = words().store
  const mark = marks.get(id)
  const parts = [nameOfRecord(index, id), ...kindParts(index, id)]
  if (mark) parts.push(say.marked(mark.severity, mark.count))
  return parts.join(', ')
}

function kindParts(index: DiagramIndex, id: string): string[] {
  const say = words().store
  const asset = index.asset(id)
  if (asset) {
    const zone = index.zoneOf(asset)
    const kind = nameOf({ ...asset, name: undefined })
    return [
      ...(kind === nameOf(asset) ? [] : [kind]),
      zone ? nameOfRecord(index, zone.id) : say.noZone,
      levelWords(asset.level),
    ]
  }
  const zone = index.zone(id)
  if (zone) return [say.zoneWith(index.assetsIn(zone.id).length)]
  const conduit = index.conduit(id)
  if (conduit) return [say.conduitWith(conduit.flows?.length ?? 0, conduit.via?.length ?? 0)]
  return []
}

/** "level 3", "outside the organisation". */
function levelWords(level: Parameters<typeof purdueLevelInfo>[0]): string {
  const { number, name } = purdueLevelInfo(level)
  return level === 'external' ? name.toLowerCase() : words().store.level(number)
}

/** The lanes that a zone goes through, from the top: "level 2", "level 3 to level 1". Empty where it has no box. */
export function spannedLevels(scene: Scene, id: string | undefined): string {
  const zone = id === undefined ? undefined : scene.zones.get(id as ZoneId)
  if (!zone) return ''
  const { y, height } = zone
  const [top, bottom] = [laneAt(scene, y), laneAt(scene, y + height)].map(({ level }) => levelWords(level)) as [
    string,
    string,
  ]
  return top === bottom ? top : words().store.said.fromTo(top, bottom)
}

/** Where an asset stands: "level 2, zone Mining control". */
export function standsIn(index: DiagramIndex, asset: Pick<Asset, 'level' | 'zone'>): string {
  const say = words().store.said
  const zone = index.zone(asset.zone)
  const level = levelWords(asset.level)
  return zone ? say.inZone(level, nameOfRecord(index, zone.id)) : say.inNoZone(level)
}
