import type { Acceptance, AssetId, Severity } from '../model'

/** One piece of a finding's sentence: plain words, or the name of a record that a chip can select. */
export type SentencePart = { readonly text: string } | { readonly text: string; readonly record: string }

/** What a rule says of a drawing (§7). Plain JSON. */
export interface Finding {
  /** The rule and the sorted ids of what it is about: `it-reaches-ot(c1)`; `dmz-missing()` for the whole site. */
  readonly id: string
  readonly rule: string
  readonly message: string
  readonly severity: Severity
  readonly kind: 'risk' | 'gap'
  /** The sentence as text, and the same in parts. */
  readonly sentence: string
  readonly parts: readonly SentencePart[]
  /** Ids of the assets, zones and conduits it is about, sorted. */
  readonly about: readonly string[]
  /** Asset ids in order, from who opens to who is reached; empty where no session is meant. */
  readonly path: readonly AssetId[]
  /** At most 100 of the pairs behind it: from, to, protocol id; in a stable order. */
  readonly pairs: readonly (readonly [AssetId, AssetId, string])[]
  readonly pairCount: number
  readonly clause: string
  /** Fingerprint of what the rule read here; an acceptance holds while it stays the same. */
  readonly cause: string
  /** Whether it rests on something marked as assumed or unknown. */
  readonly assumed: boolean
  readonly acceptance: Acceptance | null
}
