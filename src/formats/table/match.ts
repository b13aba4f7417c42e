import { type AssetType, assetTypes, purdueLevels, spokenNames } from '../../catalogue'
import type { PurdueLevel } from '../../model'

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, ' ')
    .trim()

interface Terms {
  /** The language that they are in. */
  readonly spoken: ReturnType<typeof spokenNames>
  readonly byName: ReadonlyMap<string, AssetType>
  /** Keywords that only one type has: the others tell nothing. */
  readonly byKeyword: ReadonlyMap<string, AssetType | null>
}

let known: Terms | null = null

/** What types are called in the language spoken, worked out once. */
function terms(): Terms {
  const spoken = spokenNames()
  if (known && known.spoken === spoken) return known
  const byName = new Map<string, AssetType>()
  for (const type of assetTypes) for (const name of [type.name, type.id]) byName.set(plain(name), type)
  const byKeyword = new Map<string, AssetType | null>()
  for (const type of assetTypes) {
    for (const keyword of new Set(type.keywords.map(plain))) {
      byKeyword.set(keyword, byKeyword.has(keyword) ? null : type)
    }
  }
  known = { spoken, byName, byKeyword }
  return known
}

/**
 * The catalogue's type that words name: by its id, its name (also in the plural) or a keyword of its own, else the longest
 * of these that stands in the words ("Operator HMI"); else null.
 */
export function matchType(words: string): AssetType | null {
  const key = plain(words)
  const single = key.replace(/s$/, '')
  const { byName, byKeyword } = terms()
  return byName.get(key) ?? byName.get(single) ?? byKeyword.get(key) ?? byKeyword.get(single) ?? longestIn(single)
}

function longestIn(key: string): AssetType | null {
  const { byName, byKeyword } = terms()
  const parts = key.split(' ').slice(0, 12)
  for (let length = parts.length - 1; length > 0; length -= 1) {
    for (let start = parts.length - length; start >= 0; start -= 1) {
      const part = parts.slice(start, start + length).join(' ')
      const type = part.length < 3 ? null : (byName.get(part) ?? byKeyword.get(part))
      if (type) return type
    }
  }
  return null
}

/** The Purdue level that words name: `L3`, `3`, `Level 3.5`, `DMZ`, `external`; else null. */
export function matchLevel(words: string): PurdueLevel | null {
  const key = plain(words).replace(/^(purdue )?(level|layer|lvl|l) ?(?=\d)/, '')
  if (['external', 'ext', 'outside', 'internet', 'cloud'].includes(key)) return 'external'
  if (['dmz', 'idmz', 'demilitarized zone'].includes(key)) return 'L3.5'
  return purdueLevels.find(({ number }) => number === key)?.id ?? null
}
