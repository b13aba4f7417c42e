import type { Json } from '../../base'
import type { Asset, AssetId, Conduit, DiagramIndex, Patch, Severity, Zone } from '../../model'
import type { Finding, SentencePart } from '../finding'
import type { CheckContext } from './context'

/** What a rule looks at, one at a time; `site` is the drawing as a whole. */
export interface Subjects {
  readonly site: null
  readonly zone: Zone
  readonly asset: Asset
  readonly conduit: Conduit
}
export type SubjectKind = keyof Subjects

export interface RuleMeta<K extends SubjectKind = SubjectKind, M extends string = string> {
  readonly id: string
  /** A few words for a heading: "IT reaches OT". */
  readonly title: string
  readonly subject: K
  /** How bad it is unless the rule says otherwise of a case (§8). */
  readonly severity: Severity
  /** `gap` where the drawing itself may be unfinished (§7). */
  readonly kind: 'risk' | 'gap'
  /** Asked for by a clause of a standard, or good custom. */
  readonly basis: 'standard' | 'practice'
  /** The first is shown with the finding. Numbers only; the texts are copyrighted. */
  readonly sources: readonly { readonly document: string; readonly clause: string }[]
  /** SRs and REs of IEC 62443-3-3 that answer its findings, the most direct first. */
  readonly requirements: readonly string[]
  /** Its fixes are small and change nothing that needs thought: those of several findings may be applied in one go (§9). */
  readonly fixesTogether?: true
  /** Sentences by key; `{name}` stands for a value that the draft gives. */
  readonly messages: Readonly<Record<M, string>>
}

/** What fills a placeholder: plain words, or words with names that a chip can select. */
export type Words = string | readonly SentencePart[]

/** What a rule found, before the engine makes a finding of it. */
export interface Draft<M extends string = string> {
  readonly message: M
  readonly data: Readonly<Record<string, Words>>
  /** Ids of the assets, zones and conduits it is about, in any order; empty for the whole site. */
  readonly about: readonly string[]
  /** Where this case differs from the rule's own severity. */
  readonly severity?: Severity
  readonly path?: readonly AssetId[]
  readonly pairs?: Finding['pairs']
  readonly pairCount?: number
  /** What was read to find it; its fingerprint decides whether an acceptance still holds (§7). */
  readonly cause: Json
  /** Further records it rests on, beside those of `about` and `path`. */
  readonly rests?: readonly string[]
  /**
   * For a draft about one conduit: the message of several parallel ones that are one cause. There `{count}` is how many,
   * `{over}` " over 3 conduits"; `{which}` says which one is meant where another between the same ends sounds alike.
   */
  readonly several?: M
  /** The drafts of which this one was made, each about one conduit. */
  readonly members?: readonly Draft[]
}

/** A change that cures a finding: previewed, applied and undone as one step. */
export interface Fix {
  /** A verb and its object: "Route via Jump host". */
  readonly label: string
  readonly patch: Patch
}

export interface RuleOf<K extends SubjectKind, M extends string = string> {
  readonly meta: RuleMeta<K, M>
  check(subject: Subjects[K], context: CheckContext): readonly Draft<M>[]
  /** The best first; empty where no sound one is known. `newId` gives a fresh id at each call. */
  fixes?(finding: Finding, index: DiagramIndex, newId: () => string): readonly Fix[]
}
export type Rule = { readonly [K in SubjectKind]: RuleOf<K> }[SubjectKind]

/** Ties the sentences of a rule to the messages it may speak. */
export function defineRule<K extends SubjectKind, M extends string>(rule: RuleOf<K, M>): RuleOf<K> {
  return rule as unknown as RuleOf<K>
}
