/** Compares by UTF-16 code unit, so the order is the same in every browser, locale and on the command line. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A new array sorted by text keys (several keys: the first that differs decides); equal keys keep their order. */
export function sortedBy<T>(items: Iterable<T>, ...keys: ((item: T) => string)[]): T[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const order = compareText(key(a), key(b))
      if (order !== 0) return order
    }
    return 0
  })
}
