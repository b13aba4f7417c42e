/** What is worth telling of a file that opens: references that dangle, things the catalogue does not know. */
import { assetType, protocol, requirement, roles } from '../../catalogue'
import type { Conduit, Diagram, DiagramIndex, Flow } from '../../model'
import {
  acceptanceSchema,
  annotationSchema,
  assetSchema,
  conduitSchema,
  documentFieldsSchema,
  indexDiagram,
  PURDUE_LEVELS,
  TABLES,
  zoneSchema,
} from '../../model'
import type { Note } from './open-error'
import { unknownFieldsBy } from './unknown-fields'
import { isOurs } from './written-id'

/** At most 500 notes; a file with more to say has said enough. */
const MOST_NOTES = 500

const UNKNOWN_FIELDS = {
  zones: unknownFieldsBy(zoneSchema),
  assets: unknownFieldsBy(assetSchema),
  conduits: unknownFieldsBy(conduitSchema),
  annotations: unknownFieldsBy(annotationSchema),
  acceptances: unknownFieldsBy(acceptanceSchema),
}
const unknownInDocument = unknownFieldsBy(documentFieldsSchema)
const ROLES = new Set(roles.map(({ id }) => id))

export function notesOf(diagram: Diagram): Note[] {
  const index = indexDiagram(diagram)
  const notes: Note[] = index.dangling.map((reference) => ({ code: 'dangling', ...reference }))
  for (const { id, type, role } of index.assets) {
    if (type !== 'custom' && !assetType(type)) notes.push({ code: 'unknown-type', record: id, type })
    if (role !== undefined && !ROLES.has(role)) notes.push({ code: 'unknown-role', record: id, role })
  }
  for (const { id: record, requirements = {} } of [...index.zones, ...index.conduits]) {
    for (const id of Object.keys(requirements)) {
      if (!requirement(id)) notes.push({ code: 'unknown-requirement', record, requirement: id })
    }
  }
  for (const conduit of index.conduits) notes.push(...flowNotes(index, conduit))
  notes.push(...unknownFields(diagram))
  return notes.slice(0, MOST_NOTES)
}

function unknownFields(diagram: Diagram): Note[] {
  const lanes = Object.keys(diagram.fields.lanes ?? {}).filter(
    (id) => !(PURDUE_LEVELS as readonly string[]).includes(id),
  )
  const notes: Note[] = [...unknownInDocument(diagram.fields), ...lanes.map((id) => `lanes.${id}`)].map((field) => ({
    code: 'unknown-field',
    record: 'The file',
    field,
  }))
  for (const table of TABLES) {
    for (const record of diagram[table].values()) {
      for (const field of UNKNOWN_FIELDS[table](record)) {
        if (isOurs(field) || (table === 'acceptances' && field === 'id')) continue
        notes.push({ code: 'unknown-field', record: record.id, field })
      }
    }
  }
  return notes
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
