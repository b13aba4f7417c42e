/** How rules speak of records: the drawing's own names, as parts that a chip can select. */
import { compareText } from '../../base'
import { flowLabel, nameOf } from '../../catalogue'
import type { Asset, Conduit, DiagramIndex, Flow, Zone } from '../../model'
import type { SentencePart } from '../finding'

export function assetName(asset: Asset): SentencePart {
  return { text: nameOf(asset), record: asset.id }
}

/** In the order of their ids, which no edit of another record changes. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export function zoneName(zone: Zone): SentencePart {
  return { text: zone.name?.trim() || 'Unnamed zone', record: zone.id }
}

/** The name of an asset, a zone or (by its two ends) a conduit; for an id that is not there, the id. */
export function recordNames(index: DiagramIndex, id: string): readonly SentencePart[] {
  const end = index.end(id)
  if (end) return [end.kind === 'asset' ? assetName(end.asset) : zoneName(end.zone)]
  const conduit = index.conduit(id)
  return conduit ? conduitNames(index, conduit) : [{ text: id }]
}

/** A conduit by its own name, else as "Office – Operations". */
function conduitNames(index: DiagramIndex, conduit: Conduit): readonly SentencePart[] {
  if (conduit.name?.trim()) return [{ text: conduit.name.trim(), record: conduit.id }]
  return [...recordNames(index, conduit.source), { text: ' – ' }, ...recordNames(index, conduit.target)]
}

/** The protocols of flows in short, each once, in order. */
export function flowNames(flows: readonly Flow[]): readonly SentencePart[] {
  return [...new Set(flows.map(flowLabel))].toSorted(compareText).map((text) => ({ text }))
}

export function walletName(wallet: string): string {
  return wallet.trim() || 'a wallet without a name'
}

/** All of them, in one row: "A", "A and B", "A, B and C". */
export function inRow(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** "A", "A and B", "A, B and C"; past three "A, B and 5 others". `count` says how many there are, if not all are given. */
export function listed(names: readonly SentencePart[], count = names.length): readonly SentencePart[] {
  const shown = count > 3 ? names.slice(0, 2) : names
  const rest = count - shown.length
  const items = rest > 0 ? [...shown, { text: rest === 1 ? '1 other' : `${rest} others` }] : shown
  return items.flatMap((item, i) => {
    if (i === 0) return [item]
    return [{ text: i === items.length - 1 ? ' and ' : ', ' }, item]
  })
}
