/**
 * Counting pairs by the sizes of sets, without listing them (§7).
 */
import type { EndSet } from './end-set'
import type { Spot } from './network'

/** Every one on the left is paired with every one on the right; nobody with itself. */
export interface Product {
  readonly left: EndSet
  readonly right: EndSet
}

/**
 * How many different pairs the products hold that `minus` does not. Cost: constant for one product, else linear in the
 * sets, times the different combinations of products in which those on the left stand.
 */
export function countPairs(products: readonly Product[], minus: readonly Product[], overlaps: boolean): number {
  if (products.length === 0) return 0
  const [only] = products
  if (products.length === 1 && only && minus.length === 0) {
    return only.left.size * only.right.size - (overlaps ? common(only.left, only.right) : 0)
  }
  let count = 0
  for (const group of groupsOf(products, minus)) {
    const right = new Set(group.plus.flatMap((product) => product.right.spots))
    for (const product of group.minus) for (const spot of product.right.spots) right.delete(spot)
    count += group.left.length * right.size
    if (overlaps) for (const spot of group.left) if (right.has(spot)) count -= 1
  }
  return count
}

/** Without empty products, repeated ones, and single pairs that a larger product holds. */
export function simplified<P extends Product>(products: readonly P[]): readonly P[] {
  const filled = products.filter(({ left, right }) => left.size > 0 && right.size > 0)
  const large: P[] = []
  for (const product of filled) {
    const isRepeated = large.some(({ left, right }) => left === product.left && right === product.right)
    if (!isSinglePair(product) && !isRepeated) large.push(product)
  }
  const seen = new Map<Spot, Set<Spot>>()
  const single = filled.filter((product) => isSinglePair(product) && isNew(product, large, seen))
  return [...large, ...single]
}

export function holds({ left, right }: Product, from: Spot, to: Spot): boolean {
  return left.has(from) && right.has(to)
}

function isSinglePair({ left, right }: Product): boolean {
  return left.size === 1 && right.size === 1
}

function isNew({ left, right }: Product, large: readonly Product[], seen: Map<Spot, Set<Spot>>): boolean {
  const [from] = left.spots
  const [to] = right.spots
  if (!from || !to || large.some((product) => holds(product, from, to))) return false
  const partners = seen.get(from) ?? new Set()
  if (partners.has(to)) return false
  seen.set(from, partners.add(to))
  return true
}

function common(a: EndSet, b: EndSet): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.spots.filter((spot) => large.has(spot)).length
}

interface Group {
  readonly left: Spot[]
  readonly plus: readonly Product[]
  readonly minus: readonly Product[]
}

/** Those on the left, by the products in which they stand. */
function groupsOf(products: readonly Product[], minus: readonly Product[]): Iterable<Group> {
  const standing = new Map<Spot, number[]>()
  const all = [...products, ...minus]
  for (const [number, { left }] of all.entries()) {
    for (const spot of left.spots) {
      const numbers = standing.get(spot)
      if (numbers) numbers.push(number)
      else standing.set(spot, [number])
    }
  }
  const groups = new Map<string, Group>()
  for (const [spot, numbers] of standing) {
    const key = numbers.join()
    const group = groups.get(key)
    if (group) group.left.push(spot)
    else {
      const at = (isMinus: boolean) =>
        numbers.filter((n) => n >= products.length === isMinus).map((n) => all[n] as Product)
      groups.set(key, { left: [spot], plus: at(false), minus: at(true) })
    }
  }
  return groups.values()
}
