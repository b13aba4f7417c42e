/** Values by key: keys in the order in which they first came, and the values of each in the order of theirs. */
export function gathered<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const byKey = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const known = byKey.get(key)
    if (known) known.push(value)
    else byKey.set(key, [value])
  }
  return byKey
}
