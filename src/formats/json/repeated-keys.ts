import { endOfString, isKey } from './scan-string'

export interface RepeatedKey {
  readonly key: string
  readonly line: number
}

const [QUOTE, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [...'"{}[]'].map((sign) => sign.charCodeAt(0))

/**
 * Whether no key of a text that is JSON stands twice in an object, told from the number of keys that a parser read of
 * it: each key of the text is a quote and a colon, so as many of those are as many keys. No is only a maybe, because
 * inside a text or with a space between them these signs mean nothing or are missed.
 */
export function hasOnlyKeys(text: string, read: number): boolean {
  let count = 0
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) count += 1
  return count === read
}

/**
 * Keys that stand twice in one object, at most so many: a parser reads the last and forgets the others without a word,
 * which is how a merge by hand loses a whole table. The text is JSON that parses. Cost: one pass.
 */
export function repeatedKeys(text: string, most: number): readonly RepeatedKey[] {
  const found: RepeatedKey[] = []
  const open: (Set<string> | null)[] = []
  let line = 1
  for (let i = 0; i < text.length && found.length < most; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 10) line += 1
    else if (code === OPEN) open.push(new Set())
    else if (code === OPEN_LIST) open.push(null)
    else if (code === CLOSE || code === CLOSE_LIST) open.pop()
    else if (code === QUOTE) {
      const end = endOfString(text, i)
      const keys = open.at(-1)
      if (keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(i, end)) as string
        if (keys.has(key)) found.push({ key, line })
        keys.add(key)
      }
      i = end - 1
    }
  }
  return found
}
