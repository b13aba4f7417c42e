/** What is worth telling of a file that opens: references that dangle, things the catalogue does not know. */
import { assetType, protocol } from '../../catalogue'
import type { Conduit, Diagram, DiagramIndex, Flow } from '../../model'
import {
  acceptanceSchema,
  annotationSchema,
  assetSchema,
  conduitSchema,
  indexDiagram,
  TABLES,
  zoneSchema,
} from '../../model'
import type { Note } from './open-error'

/** At most 500 notes; a file with more to say has said enough. */
const MOST_NOTES = 500

const KNOWN_FIELDS = {
  zones: new Set(Object.keys(zoneSchema.shape)),
  assets: new Set(Object.keys(assetSchema.shape)),
  conduits: new Set(Object.keys(conduitSchema.shape)),
  annotations: new Set(Object.keys(annotationSchema.shape)),
  acceptances: new Set(Object.keys(acceptanceSchema.shape)),
}

export function notesOf(diagram: Diagram): Note[] {
  const index = indexDiagram(diagram)
  const notes: Note[] = index.dangling.map((reference) => ({ code: 'dangling', ...reference }))
  for (const asset of index.assets) {
    if (asset.type !== 'custom' && !assetType(asset.type))
      notes.push({ code: 'unknown-type', record: asset.id, type: asset.type })
  }
  for (const conduit of index.conduits) notes.push(...flowNotes(index, conduit))
  for (const table of TABLES) {
    for (const record of diagram[table].values()) {
      for (const field of Object.keys(record)) {
        // An acceptance's id is ours, made at opening.
        const ours = field === '$order' || (table === 'acceptances' && field === 'id')
        if (!ours && !KNOWN_FIELDS[table].has(field)) notes.push({ code: 'unknown-field', record: record.id, field })
      }
    }
  }
  return notes.slice(0, MOST_NOTES)
}

function flowNotes(index: DiagramIndex, conduit: Conduit): Note[] {
  return (conduit.flows ?? []).flatMap((flow: Flow): Note[] => {
    const notes: Note[] = []
    if (typeof flow.protocol === 'string' && !protocol(flow.protocol)) {
      notes.push({ code: 'unknown-protocol', record: conduit.id, protocol: flow.protocol })
    }
    for (const [named, end] of [
      [flow.sourceAsset, conduit.source],
      [flow.targetAsset, conduit.target],
    ] as const) {
      if (named !== undefined && index.asset(named) && !standsAt(index, named, end)) {
        notes.push({ code: 'flow-names-stranger', record: conduit.id, asset: named })
      }
    }
    return notes
  })
}

function standsAt(index: DiagramIndex, asset: string, end: string): boolean {
  const zone = index.zone(end)
  return asset === end || (zone !== undefined && index.interfacesIn(zone.id).some(({ id }) => id === asset))
}
