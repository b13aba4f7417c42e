import { conduitKind, kindOf, nameOf, type Side, sideOf } from '../catalogue'
import type { Conduit, DiagramIndex, Zone } from '../model'
import { markName } from '../store'
import { words } from '../words'

/** A zone's own name, or that it has none. */
export function zoneName(zone: Zone): string {
  return zone.name?.trim() || words().panels.inspector.unnamedZone
}

/** The name of an end of a conduit; words for one that is not there. */
export function endName(index: DiagramIndex, id: string): string {
  const end = index.end(id)
  if (!end) return words().panels.inspector.missing
  return end.kind === 'asset' ? nameOf(end.asset) : zoneName(end.zone)
}

/** A conduit's own name, else those of its ends. */
export function conduitName(index: DiagramIndex, conduit: Conduit): string {
  return (
    conduit.name?.trim() ||
    words().panels.findings.conduit(endName(index, conduit.source), endName(index, conduit.target))
  )
}

export interface RecordFacts {
  readonly id: string
  readonly table: 'asset' | 'zone' | 'conduit' | 'annotation'
  readonly name: string
  /** What it is, in small beside the name. */
  readonly kind: string
  /** The side it stands on; null for a conduit, and for a zone whose members stand on several. */
  readonly side: Side | null
}

/** What a chip or a list says of any record; null for an id that is not there. */
export function recordFacts(index: DiagramIndex, id: string): RecordFacts | null {
  const say = words().panels.inspector
  const asset = index.asset(id)
  if (asset) return { id, table: 'asset', name: nameOf(asset), kind: kindOf(asset), side: sideOf(asset.level) }
  const zone = index.zone(id)
  if (zone) return { id, table: 'zone', name: zoneName(zone), kind: say.zone, side: sideOfZone(index, zone) }
  const conduit = index.conduit(id)
  if (conduit) {
    return {
      id,
      table: 'conduit',
      name: conduitName(index, conduit),
      kind: say.conduitKinds[conduitKind(index, conduit)],
      side: null,
    }
  }
  const annotation = index.diagram.annotations.get(id as never)
  if (!annotation) return null
  return {
    id,
    table: 'annotation',
    name: markName(annotation) ?? (annotation.text?.slice(0, 60) || say.note),
    kind: say.note,
    side: null,
  }
}

/** What any record is called; its id for one that is not there. */
export function recordName(index: DiagramIndex, id: string): string {
  return recordFacts(index, id)?.name ?? id
}

/** The first few by name, and how many there are besides. */
export function firstNames(index: DiagramIndex, ids: readonly string[], most: number): readonly [string[], number] {
  const names = ids.slice(0, most).map((id) => recordName(index, id))
  return [names, ids.length - names.length]
}

function sideOfZone(index: DiagramIndex, zone: Zone): Side | null {
  const sides = new Set(index.assetsIn(zone.id).map((asset) => sideOf(asset.level)))
  const [only] = sides
  return sides.size === 1 && only ? only : null
}
