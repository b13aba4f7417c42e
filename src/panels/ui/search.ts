/** Something that can be found by its words. */
export interface Searchable {
  readonly label: string
  readonly keywords?: readonly string[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const termsOf = (query: string) => plain(query).split(/\s+/).filter(Boolean)

/** 0 best; null where a word of the query is nowhere in it. The name counts before keywords, a word's start before its middle. */
function rank(item: Searchable, terms: readonly string[]): number | null {
  const name = plain(item.label)
  const rest = plain((item.keywords ?? []).join(' '))
  let sum = 0
  for (const term of terms) {
    if (name.startsWith(term)) continue
    if (name.includes(` ${term}`) || name.includes(`(${term}`)) sum += 1
    else if (name.includes(term)) sum += 2
    else if (rest.startsWith(term) || rest.includes(` ${term}`)) sum += 4
    else if (rest.includes(term)) sum += 6
    else return null
  }
  return sum
}

/** An item that answers a query, and how well: 0 best. */
export interface Found<T> {
  readonly item: T
  readonly rank: number
}

/** The items that hold every word of the query, best first; all of them, as they stand, for an empty query. */
export function rankIn<T extends Searchable>(items: readonly T[], query: string): readonly Found<T>[] {
  const terms = termsOf(query)
  const found = items.flatMap((item) => {
    const at = rank(item, terms)
    return at === null ? [] : [{ item, rank: at }]
  })
  return found.toSorted((a, b) => a.rank - b.rank)
}

/** As `rankIn`, the items alone. */
export function searchIn<T extends Searchable>(items: readonly T[], query: string): readonly T[] {
  return rankIn(items, query).map(({ item }) => item)
}

/** The keyword by which an item answers a query where its name alone does not; null where the name does. */
export function foundBy({ label, keywords = [] }: Searchable, query: string): string | null {
  const terms = termsOf(query).filter((term) => !plain(label).includes(term))
  return keywords.find((keyword) => terms.some((term) => plain(keyword).includes(term))) ?? null
}
