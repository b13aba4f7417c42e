/**
 * Counting pairs by the sizes of sets, without listing them (§7).
 */
import { common, type EndSet, type EndSets, onlyPlace, without } from './end-set'

/** Every one on the left is paired with every one on the right; nobody with itself. */
export interface Product {
  readonly left: EndSet
  readonly right: EndSet
}

/** Sets of those on the left, and of those on the right. */
export interface Sides {
  readonly openers: EndSets
  readonly targets: EndSets
}

/** Some on the left that stand in the same products. */
interface Row {
  readonly left: EndSet
  readonly plus: readonly EndSet[]
  readonly minus: readonly EndSet[]
}

/**
 * The pairs that the products hold and `minus` does not, as products no two of which have anyone on the left in common.
 *
 * Cost: the operations on sets of one for each product and each combination of products in which those on the left stand.
 */
export function rowsOf(sides: Sides, products: readonly Product[], minus: readonly Product[] = []): readonly Product[] {
  const merged = mergedAlike(sides, products)
  if (merged.length <= 1 && minus.length === 0) return merged
  const alone = merged.filter(({ left }) => left.size === 1)
  const together = merged.filter(({ left }) => left.size > 1)
  let rows: readonly Row[] = []
  for (const product of together) rows = [...split(rows, product, false), ...remainder(rows, product)]
  for (const product of minus) rows = split(rows, product, true)
  const loners = sides.openers.union(alone.map(({ left }) => left))
  const others = rows.map((row) => ({ ...row, left: without(row.left, loners) }))
  const own = alone.map(({ left, right }): Row => {
    const rights = (of: readonly Product[]) =>
      of.filter((product) => common(product.left, left).size > 0).map((product) => product.right)
    return { left, plus: [right, ...rights(together)], minus: rights(minus) }
  })
  return [...others, ...own]
    .map(({ left, plus, minus: less }) => {
      const [all, taken] = [sides.targets.union(plus), sides.targets.union(less)]
      return { left, right: without(all, taken) }
    })
    .filter(isFilled)
}

/** How many pairs rows hold. */
export function countPairs(rows: readonly Product[], overlaps: boolean): number {
  return rows.reduce(
    (sum, { left, right }) => sum + left.size * right.size - (overlaps ? common(left, right).size : 0),
    0,
  )
}

function split(rows: readonly Row[], { left, right }: Product, isMinus: boolean): Row[] {
  return rows.flatMap((row) => {
    const inside = common(row.left, left)
    if (inside.size === 0) return [row]
    const held: Row = isMinus
      ? { left: inside, plus: row.plus, minus: [...row.minus, right] }
      : { left: inside, plus: [...row.plus, right], minus: row.minus }
    const outside = without(row.left, left)
    return outside.size === 0 ? [held] : [held, { ...row, left: outside }]
  })
}

/** Those of a product who stand in none of the rows so far. */
function remainder(rows: readonly Row[], { left, right }: Product): Row[] {
  const rest = rows.reduce((set, row) => without(set, row.left), left)
  return rest.size === 0 ? [] : [{ left: rest, plus: [right], minus: [] }]
}

/** Products with the same on one side as one; empty ones left out. */
function mergedAlike({ openers, targets }: Sides, products: readonly Product[]): readonly Product[] {
  const filled = products.filter(isFilled)
  if (filled.length < 2) return filled
  const byLeft = groups(filled, ({ left }) => left).map(([left, alike]) => ({
    left,
    right: targets.union(alike.map(({ right }) => right)),
  }))
  return groups(byLeft, ({ right }) => right).map(([right, alike]) => ({
    left: openers.union(alike.map(({ left }) => left)),
    right,
  }))
}

function groups(products: readonly Product[], side: (product: Product) => EndSet): [EndSet, Product[]][] {
  const found = new Map<EndSet | number, [EndSet, Product[]]>()
  for (const product of products) {
    const set = side(product)
    const key = set.size === 1 ? onlyPlace(set) : set
    const alike = found.get(key)
    if (alike) alike[1].push(product)
    else found.set(key, [set, [product]])
  }
  return [...found.values()]
}

function isFilled({ left, right }: Product): boolean {
  return left.size > 0 && right.size > 0
}
