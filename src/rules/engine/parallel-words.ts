/** Words that tell conduits between the same two ends apart, where what a rule says of them would be the same. */
import { gathered } from '../../base'
import type { Conduit, DiagramIndex } from '../../model'
import type { SentencePart } from '../finding'
import { assetName, flowNames, listed, recordNames } from './names'
import type { Draft } from './rule'
import { textOf } from './sentence'

/** A draft about one conduit, or about several that are one cause. */
export interface Gathered {
  readonly draft: Draft
  readonly conduits: readonly [Conduit, ...Conduit[]]
}

type Words = readonly SentencePart[]

/** Says one thing of one conduit, or of what several have in common. */
type Description = (index: DiagramIndex, conduits: Gathered['conduits']) => Words

/** Tried in this order; one that is the same for all is left out. */
const DESCRIPTIONS: readonly Description[] = [nameWords, protocolWords, deviceWords, openerWords]

/** Drafts about the same two ends, in the order of the ids; those that would say the same with `{which}` filled. */
export function tellApart(
  index: DiagramIndex,
  drafts: readonly Gathered[],
  says: (draft: Draft) => string,
): readonly Draft[] {
  const groups = gathered(drafts.map((one) => [says(one.draft), one] as const))
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group.map(({ draft }) => draft)
    const words = distinctWords(index, group, DESCRIPTIONS)
    return group.map(({ draft }, i) => ({ ...draft, data: { ...draft.data, which: bracketed(words[i] ?? []) } }))
  })
}

/** For each of a group what it alone is, by as few descriptions as that takes. */
function distinctWords(index: DiagramIndex, group: readonly Gathered[], ways: readonly Description[]): Words[] {
  const [describe, ...rest] = ways
  if (!describe) return group.map((_one, i) => [{ text: `${i + 1} of ${group.length}` }])
  const words = group.map(({ conduits }) => describe(index, conduits))
  const texts = words.map(textOf)
  const kinds = [...new Set(texts)]
  if (kinds.length === 1) return distinctWords(index, group, rest)
  const result: Words[] = [...words]
  for (const kind of kinds) {
    const places = [...texts.keys()].filter((i) => texts[i] === kind)
    if (places.length === 1) continue
    const more = distinctWords(
      index,
      places.map((i) => group[i] as Gathered),
      rest,
    )
    for (const [at, i] of places.entries()) result[i] = joined(words[i] ?? [], more[at] ?? [])
  }
  return result
}

const joined = (some: Words, more: Words): Words =>
  some.length > 0 && more.length > 0 ? [...some, { text: ', ' }, ...more] : [...some, ...more]

const bracketed = (words: Words): Words => (words.length === 0 ? [] : [{ text: ' (' }, ...words, { text: ')' }])

function nameWords(_index: DiagramIndex, [{ id, name }, ...more]: Gathered['conduits']): Words {
  return name?.trim() && more.length === 0 ? [{ text: name.trim(), record: id }] : []
}

function protocolWords(_index: DiagramIndex, [{ flows = [] }]: Gathered['conduits']): Words {
  return flows.length === 0 ? [{ text: 'anything' }] : listed(flowNames(flows))
}

function deviceWords(index: DiagramIndex, [{ via = [] }]: Gathered['conduits']): Words {
  const devices = via.map((id) => index.asset(id)).filter((device) => device !== undefined)
  return devices.length === 0
    ? [{ text: 'through no device' }]
    : [{ text: 'through ' }, ...listed(devices.map(assetName))]
}

function openerWords(index: DiagramIndex, [{ source, target, flows = [] }]: Gathered['conduits']): Words {
  const openers = new Set(flows.map(({ opens = 'source' }) => opens))
  if (openers.size === 0) return []
  if (openers.size > 1 || openers.has('either')) return [{ text: 'opened by either end' }]
  return [{ text: 'opened by ' }, ...recordNames(index, openers.has('source') ? source : target)]
}
