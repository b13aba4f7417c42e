import { matchLevel, matchType } from './match'

/** What a column of an asset list says; `null` says nothing that an asset has a field for. */
export type Column =
  | 'name'
  | 'type'
  | 'level'
  | 'zone'
  | 'quantity'
  | 'critical'
  | 'address'
  | 'vendor'
  | 'model'
  | 'firmware'
  | 'owner'
  | 'notes'

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'asset', 'asset name', 'device', 'device name', 'hostname', 'host', 'host name', 'tag', 'system'],
  type: ['type', 'asset type', 'device type', 'kind', 'category', 'class', 'role', 'function'],
  level: ['level', 'purdue', 'purdue level', 'purdue layer', 'layer'],
  zone: ['zone', 'zone name', 'segment', 'network', 'vlan', 'area', 'cell'],
  quantity: ['quantity', 'qty', 'count', 'number', 'units', 'amount', 'pcs'],
  critical: ['critical', 'crown jewel', 'criticality'],
  address: ['address', 'ip', 'ip address', 'ipv4', 'ip-address'],
  vendor: ['vendor', 'manufacturer', 'make', 'supplier'],
  model: ['model', 'product', 'part number'],
  firmware: ['firmware', 'version', 'software version', 'firmware version', 'os'],
  owner: ['owner', 'responsible', 'contact'],
  notes: ['notes', 'note', 'comment', 'comments', 'description', 'remarks'],
}
const COLUMN_OF = new Map(
  Object.entries(HEADINGS).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
)

/** The columns that a heading row names, each at most once; null where the row names no `name` or fewer than two. */
export function columnsFromHeading(row: readonly string[]): readonly (Column | null)[] | null {
  const seen = new Set<Column>()
  const columns = row.map((cell) => {
    const column =
      COLUMN_OF.get(
        cell
          .toLowerCase()
          .replace(/[_\s]+/g, ' ')
          .trim(),
      ) ?? null
    if (column === null || seen.has(column)) return null
    seen.add(column)
    return column
  })
  return seen.size >= 2 && (seen.has('name') || seen.has('type')) ? columns : null
}

const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/

/**
 * The columns of a list without headings, read from what stands in them: types, levels, numbers and addresses; the first
 * column of other words is the name, the second the zone. Null where nothing says that these are assets.
 */
export function columnsFromCells(rows: readonly (readonly string[])[]): readonly (Column | null)[] | null {
  const width = Math.max(...rows.map((row) => row.length))
  const taken = new Set<Column>()
  const take = (column: Column): Column | null => {
    if (taken.has(column)) return null
    taken.add(column)
    return column
  }
  const columns = Array.from({ length: width }, (_, i) => {
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
    const most = (is: (cell: string) => boolean) => cells.length > 0 && cells.filter(is).length * 2 > cells.length
    if (most((cell) => ADDRESS.test(cell))) return take('address')
    if (most((cell) => matchLevel(cell) !== null)) return take('level')
    if (most((cell) => matchType(cell) !== null)) return take('type')
    if (most((cell) => /^\d+$/.test(cell))) return take('quantity')
    return 'words' as const
  })
  if (!taken.has('type') && !taken.has('level')) return null
  return columns.map((column) => (column === 'words' ? (take('name') ?? take('zone')) : column))
}
