import type { FieldChange, TableDifference } from '../../analysis'
import { flowLabel, frName, kindOf, nameOf, purdueLevelInfo, slRange } from '../../catalogue'
import {
  type Acceptance,
  type Asset,
  type Conduit,
  type DiagramIndex,
  type Flow,
  FR_IDS,
  PURDUE_LEVELS,
  type PurdueLevel,
  type RequirementState,
  type SlVector,
  type Zone,
} from '../../model'
import type { Finding } from '../../rules'
import { words } from '../../words'
import type { DrawingDifference, FindingChange } from './compare-drawings'

/** One thing that came, went or changed, in plain words, with what changed in it. */
export interface DifferenceItem {
  readonly mark: 'added' | 'removed' | 'changed'
  /** With the record's id in brackets, by which it is found in the file. */
  readonly words: string
  readonly id?: string
  readonly details: readonly string[]
}

export interface DifferenceSection {
  readonly title: string
  readonly items: readonly DifferenceItem[]
}

/** A difference as sections of plain words, as text and Markdown show it; sections in which nothing changed are left out. */
export function describeDifference(difference: DrawingDifference): readonly DifferenceSection[] {
  const { sections } = words().difference
  const names = { before: new Names(difference.before.index), after: new Names(difference.after.index) }
  const { document, zones, assets, conduits, acceptances, findings } = difference
  const all: readonly DifferenceSection[] = [
    { title: sections.document, items: documentItems(document, names) },
    { title: sections.zones, items: items(zones, names, zoneWords, fieldsOf) },
    { title: sections.assets, items: items(assets, names, assetWords, fieldsOf) },
    { title: sections.conduits, items: items(conduits, names, conduitWords, conduitDetails) },
    { title: sections.acceptances, items: items(acceptances, names, acceptanceWords, fieldsOf) },
    {
      title: sections.findings,
      items: [
        ...findings.came.map((finding) => findingItem('added', finding)),
        ...findings.went.map((finding) => findingItem('removed', finding)),
        ...findings.changed.map(rejudged),
      ],
    },
  ]
  return all.filter((section) => section.items.length > 0)
}

interface BothNames {
  readonly before: Names
  readonly after: Names
}

function items<
  T extends { readonly id: string },
  C extends { readonly after: T; readonly fields: readonly FieldChange[] },
>(
  { added, removed, changed }: TableDifference<T, C>,
  names: BothNames,
  inWords: (record: T, names: Names) => string,
  details: (change: C, names: BothNames) => readonly string[],
): readonly DifferenceItem[] {
  return [
    ...added.map(
      (record): DifferenceItem => ({ mark: 'added', words: inWords(record, names.after), id: record.id, details: [] }),
    ),
    ...removed.map(
      (record): DifferenceItem => ({
        mark: 'removed',
        words: inWords(record, names.before),
        id: record.id,
        details: [],
      }),
    ),
    ...changed.map(
      (change): DifferenceItem => ({
        mark: 'changed',
        words: inWords(change.after, names.after),
        id: change.after.id,
        details: details(change, names),
      }),
    ),
  ]
}

function documentItems(fields: readonly FieldChange[], names: BothNames): readonly DifferenceItem[] {
  return fields.map((change) => ({ mark: 'changed', words: fieldWords(change, names), details: [] }))
}

const fieldsOf = ({ fields }: { readonly fields: readonly FieldChange[] }, names: BothNames) =>
  fields.map((change) => fieldWords(change, names))

function fieldWords({ field, before, after }: FieldChange, names: BothNames): string {
  const text = words().difference
  // How far a workshop has come is for the room, not for who compares drawings.
  if (field === 'workshop') return text.workshop
  const title = Object.hasOwn(text.fields, field) ? (text.fields[field] as string) : field
  return text.field(title, names.before.value(field, before), names.after.value(field, after))
}

function zoneWords({ id }: Zone, names: Names): string {
  return words().difference.zone(names.of(id), id)
}

function assetWords(asset: Asset, names: Names): string {
  const text = words().difference
  const { id, level, zone } = asset
  const where = zone === undefined ? [] : [text.inZone(names.of(zone))]
  return [text.asset(nameOf(asset), id, purdueLevelInfo(level).number), ...where].join(', ')
}

function conduitWords(conduit: Conduit, names: Names): string {
  const text = words().difference
  const { id, source, target, via = [], flows = [] } = conduit
  const protocols = [...new Set(flows.map(flowLabel))]
  return [
    text.conduit(names.of(source), names.of(target), id),
    ...(via.length > 0 ? [text.through(via.map((device) => names.of(device)))] : []),
    protocols.length > 0 ? protocols.join(', ') : text.noFlows,
  ].join(', ')
}

function conduitDetails(
  change: { fields: readonly FieldChange[]; addedFlows: readonly Flow[]; removedFlows: readonly Flow[] },
  names: BothNames,
): readonly string[] {
  const text = words().difference
  return [
    ...fieldsOf(change, names),
    ...change.addedFlows.map((flow) => text.flowAdded(names.after.flow(flow))),
    ...change.removedFlows.map((flow) => text.flowRemoved(names.before.flow(flow))),
  ]
}

function acceptanceWords({ rule, about, by, on, reason }: Acceptance, names: Names): string {
  const text = words().difference
  return `${text.acceptance(
    rule,
    about.map((id) => names.of(id)),
  )} ${text.acceptedBy(by, on, reason)}`
}

function findingItem(mark: 'added' | 'removed', finding: Finding): DifferenceItem {
  return { mark, words: findingWords(finding), details: [] }
}

function findingWords({ severity, sentence, acceptance }: Finding): string {
  const { difference, report } = words()
  return difference.finding(report.severity[acceptance ? 'accepted' : severity], sentence)
}

function rejudged({ before, after }: FindingChange): DifferenceItem {
  const { difference, report } = words()
  const details = [
    ...(before.severity === after.severity
      ? []
      : [difference.rejudged.severity(report.severity[before.severity], report.severity[after.severity])]),
    ...(before.acceptance === null && after.acceptance !== null ? [difference.rejudged.accepted] : []),
    ...(before.acceptance !== null && after.acceptance === null ? [difference.rejudged.open] : []),
  ]
  return { mark: 'changed', words: findingWords(after), details }
}

/** Fields whose values are ids of records. */
const REFERENCES = new Set(['zone', 'alsoIn', 'parent', 'source', 'target', 'via'])

/** How one drawing calls things. */
class Names {
  constructor(readonly index: DiagramIndex) {}

  of(id: string): string {
    const asset = this.index.asset(id)
    return asset ? nameOf(asset) : this.index.zone(id)?.name?.trim() || id
  }

  value(field: string, value: unknown): string {
    const text = words().difference
    if (value === null) return text.nothing
    if (typeof value === 'boolean') return value ? text.yes : text.no
    if (Array.isArray(value)) return value.map((one) => this.value(field, one)).join(', ')
    if (typeof value === 'object') return isVector(value) ? vectorWords(value) : objectWords(field, value)
    const plain = String(value)
    if (REFERENCES.has(field)) return this.of(plain)
    if (field === 'level' && isLevel(plain)) return purdueLevelInfo(plain).number
    return field === 'type' ? kindOf({ type: plain } as Asset) : plain
  }

  flow(flow: Flow): string {
    const text = words().difference
    const { sourceAsset, targetAsset, encrypted, authenticated } = flow
    return [
      text.flow(flowLabel(flow), flow.opens ?? 'source'),
      ...(sourceAsset || targetAsset
        ? [text.flowBetween(sourceAsset ? this.of(sourceAsset) : '…', targetAsset ? this.of(targetAsset) : '…')]
        : []),
      ...(encrypted === undefined ? [] : [text.stated.encrypted(encrypted)]),
      ...(authenticated === undefined ? [] : [text.stated.authenticated(authenticated)]),
    ].join(', ')
  }
}

const isLevel = (text: string): text is PurdueLevel => (PURDUE_LEVELS as readonly string[]).includes(text)
const isVector = (value: object): value is SlVector => FR_IDS.every((fr) => Object.hasOwn(value, fr))

/** An answer to a requirement: its state, then what is said besides. */
function objectWords(field: string, value: object): string {
  if (!field.startsWith('requirements.')) return JSON.stringify(value)
  const { state, ...more } = value as Readonly<Record<string, unknown>>
  const text = words().difference
  const said = Object.entries(more).map(([name, one]) => text.answerPart(name, String(one)))
  return [words().panels.inspector.states[state as RequirementState] ?? String(state), ...said].join(', ')
}

/** One number where all seven agree. */
function vectorWords(vector: SlVector): string {
  const range = slRange(vector)
  return range.includes('–') ? FR_IDS.map((fr) => `${frName(fr)}: ${vector[fr]}`).join(', ') : range
}
