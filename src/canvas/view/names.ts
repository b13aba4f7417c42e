import { conduitKind, isSafetyZone, kindOf, nameOf, purdueLevelInfo } from '../../catalogue'
import { type Annotation, type Asset, type Conduit, type DiagramIndex, isMark, type Zone } from '../../model'
import { markName, type RecordMark } from '../../store'
import { words } from '../../words'
import { targetRange, zoneName } from './facts'
import { levelWords } from './level-words'
import { zoneLevels } from './zone-levels'

/** What a screen reader says of a record: "Fleet manager, miner server, Site operations, level 3, 1 error". */
export function spokenName(index: DiagramIndex, id: string, mark: RecordMark | undefined): string {
  const asset = index.asset(id)
  if (asset) return sentence([...assetWords(index, asset), spokenMark(mark)])
  const zone = index.zone(id)
  if (zone) return sentence([...zoneWords(index, zone), spokenMark(mark)])
  const conduit = index.conduit(id)
  if (conduit) return sentence([...conduitWords(index, conduit), spokenMark(mark)])
  const annotation = index.annotations.find((candidate) => candidate.id === id)
  return annotation ? annotationWords(annotation) : ''
}

const sentence = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')

function spokenMark(mark: RecordMark | undefined): string | undefined {
  return mark && words().canvas.spoken.mark[mark.severity](mark.count)
}

function assetWords(index: DiagramIndex, asset: Asset): (string | undefined)[] {
  const { spoken } = words().canvas
  const zone = index.zoneOf(asset)
  const name = nameOf(asset)
  const kind = kindOf(asset)
  return [
    name,
    kind === name ? undefined : lowered(kind),
    (asset.quantity ?? 1) > 1 ? spoken.quantity(asset.quantity as number) : undefined,
    asset.critical ? spoken.crownJewel : undefined,
    zone && zoneName(zone),
    spoken.level(purdueLevelInfo(asset.level).number),
    certaintyWord(asset.certainty),
  ]
}

/** "Miner server" is "miner server" inside a sentence; "HMI" and "OPC UA server" stay. */
function lowered(kind: string): string {
  return /^\p{Lu}\p{Ll}/u.test(kind) ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind
}

function certaintyWord(certainty: Asset['certainty']): string | undefined {
  const { spoken } = words().canvas
  return certainty === 'assumed' || certainty === 'unknown' ? spoken[certainty] : undefined
}

function zoneWords(index: DiagramIndex, zone: Zone): (string | undefined)[] {
  const { spoken } = words().canvas
  const levels = zoneLevels(index, zone)
  return [
    zoneName(zone),
    isSafetyZone(index, zone) ? spoken.safetyZone : spoken.zone,
    spoken.assets(index.assetsIn(zone.id).length),
    levels ? levelWords(targetRange(zone), levels) : undefined,
    certaintyWord(zone.certainty),
  ]
}

function conduitWords(index: DiagramIndex, conduit: Conduit): (string | undefined)[] {
  const { spoken } = words().canvas
  const devices = (conduit.via ?? []).map((id) => endName(index, id))
  return [
    conduit.name?.trim() || spoken.conduitBetween(endName(index, conduit.source), endName(index, conduit.target)),
    spoken.conduitKind[conduitKind(index, conduit)],
    devices.length > 0 ? spoken.via(devices.join(', ')) : undefined,
    certaintyWord(conduit.certainty),
  ]
}

/** The name of an asset or a zone. */
export function endName(index: DiagramIndex, id: string): string {
  const end = index.end(id)
  if (!end) return words().canvas.spoken.missing
  return end.kind === 'asset' ? nameOf(end.asset) : zoneName(end.zone)
}

function annotationWords(annotation: Annotation): string {
  const { spoken } = words().canvas
  const text = (annotation.text ?? '').trim()
  if (annotation.kind === 'frame') return spoken.frame(text)
  if (isMark(annotation)) return markName(annotation) ?? spoken.text(text)
  return annotation.kind === 'note' ? spoken.note(text) : spoken.text(text)
}
