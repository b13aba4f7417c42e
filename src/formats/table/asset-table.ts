import { assetType } from '../../catalogue'
import type { PurdueLevel } from '../../model'
import { MOST_ROWS, readCells } from './cells'
import { type Column, columnsFromCells, columnsFromHeading } from './columns'
import { matchLevel, matchType } from './match'

const TEXTS = ['address', 'vendor', 'model', 'firmware', 'owner'] as const

/** One asset of a pasted list; `zone` is a zone's name. What its type was called stands in `notes` where nobody knows it. */
export interface AssetRow extends Partial<Record<(typeof TEXTS)[number] | 'name' | 'zone' | 'notes', string>> {
  readonly type: string
  /** Left out where the list does not say: then the usual one of its type. */
  readonly level?: PurdueLevel
  readonly quantity?: number
  readonly critical?: true
}

export interface AssetTable {
  readonly rows: readonly AssetRow[]
  /** Words for types that the catalogue does not know, each once: those assets are `custom`. */
  readonly unknownTypes: readonly string[]
  /** How many rows came after the most that are read. */
  readonly isCut: boolean
}

/**
 * Assets from rows of a spreadsheet or a CSV file: with a heading row, or told by what stands in the columns. Null where
 * the text is no list of assets (then it is words for a note). Total: any text is answered.
 */
export function readAssetTable(text: string): AssetTable | null {
  if (!/[\t,;]/.test(text.slice(0, 10_000))) return null
  const cells = readCells(text)
  const [heading] = cells
  if (!heading || heading.length < 2) return null
  const named = columnsFromHeading(heading)
  if (!named && !text.includes('\t')) return null
  const body = named ? cells.slice(1) : cells
  const columns = named ?? columnsFromCells(body)
  if (!columns || body.length === 0) return null
  const unknown = new Set<string>()
  const rows = body.slice(0, MOST_ROWS).map((row) => assetOf(valuesOf(columns, row), unknown))
  return { rows, unknownTypes: [...unknown], isCut: body.length > MOST_ROWS }
}

type Values = Partial<Record<Column, string>>

function valuesOf(columns: readonly (Column | null)[], row: readonly string[]): Values {
  const values: Values = {}
  columns.forEach((column, i) => {
    const cell = row[i]
    if (column && cell) values[column] = cell
  })
  return values
}

function assetOf(values: Values, unknown: Set<string>): AssetRow {
  const type = values.type === undefined ? matchType(values.name ?? '') : matchType(values.type)
  const isUnknown = values.type !== undefined && !type
  if (isUnknown) unknown.add(values.type as string)
  const level = matchLevel(values.level ?? '') ?? (type ? assetType(type.id)?.defaultLevel : undefined)
  const quantity = Number.parseInt(values.quantity ?? '', 10)
  const notes = [values.notes, isUnknown ? values.type : undefined].filter((part) => part !== undefined).join(' · ')
  return {
    type: type?.id ?? 'custom',
    ...(level ? { level } : {}),
    ...(values.name ? { name: values.name.slice(0, 200) } : {}),
    ...(values.zone ? { zone: values.zone.slice(0, 200) } : {}),
    ...(quantity >= 1 && quantity <= 1e9 ? { quantity } : {}),
    ...(/^(1|x|y|yes|true|high|critical)$/i.test(values.critical ?? '') ? { critical: true as const } : {}),
    ...Object.fromEntries(TEXTS.flatMap((field) => (values[field] ? [[field, values[field]]] : []))),
    ...(notes ? { notes } : {}),
  }
}
