import { SIZES } from '../sizes'

/** A card in a lane; `y` in px from the top of the lane. */
export interface PushedRow {
  readonly id: string
  readonly zone: string | null
  readonly x: number
  readonly y: number
}

const AIR = 4
/** From the bottom of a card in one zone to the top of a card in another: both zones' borders and a header. */
const BETWEEN_ZONES = SIZES.zonePadding + SIZES.zonePaddingTop + SIZES.zoneHeader / 2 + AIR
const OUT_OF_ZONE = SIZES.zonePadding + AIR

/**
 * Which of the others go down too when some cards of a lane go down by so many px: what stands under one of them and
 * would come nearer than it may, and so on. What goes down goes by as much, so no two come nearer to each other.
 */
export function pushedBelow(
  first: readonly PushedRow[],
  others: readonly PushedRow[],
  by: number,
): ReadonlySet<string> {
  const columns = byColumn(others)
  const pushed = new Set<string>()
  const todo = [...first]
  for (let above = todo.pop(); above; above = todo.pop()) {
    for (const below of near(columns, above.x)) {
      if (pushed.has(below.id) || !comesTooNear(above, below, by)) continue
      pushed.add(below.id)
      todo.push(below)
    }
  }
  return pushed
}

function comesTooNear(above: PushedRow, below: PushedRow, by: number): boolean {
  const isKin = above.zone === below.zone
  const aside = isKin ? 0 : SIZES.zonePadding
  if (Math.abs(above.x - below.x) >= SIZES.assetWidth + aside) return false
  if (below.y <= above.y) return false
  const air = below.y - by - above.y - SIZES.assetHeight
  return air < (isKin ? AIR : below.zone === null ? OUT_OF_ZONE : BETWEEN_ZONES)
}

const COLUMN = 2 * SIZES.assetWidth

function byColumn(rows: readonly PushedRow[]): ReadonlyMap<number, PushedRow[]> {
  const columns = new Map<number, PushedRow[]>()
  for (const row of rows) {
    const at = Math.floor(row.x / COLUMN)
    const list = columns.get(at)
    if (list) list.push(row)
    else columns.set(at, [row])
  }
  return columns
}

function* near(columns: ReadonlyMap<number, PushedRow[]>, x: number): Iterable<PushedRow> {
  const at = Math.floor(x / COLUMN)
  for (const column of [at - 1, at, at + 1]) yield* columns.get(column) ?? []
}
