/** A pattern, and what is said instead of what it matches (`$1` is what its first group caught). */
export type Instead = readonly [pattern: string, instead: string]

/** A name, and a sentence that says what it is. */
export type Named = readonly [name: string, meaning: string]

/** What the catalogue says in a language that is not English, by id. */
export interface CatalogueNames {
  readonly types: Readonly<Record<string, Named>>
  readonly groups: Readonly<Record<string, Named>>
  readonly roles: Readonly<Record<string, Named>>
  /** What each FR is about in a word, and the question that it asks. */
  readonly frs: Readonly<Record<string, Named>>
  /** What a requirement says. */
  readonly summaries: Readonly<Record<string, string>>
  /** Rungs of the two ladders, from the lowest. */
  readonly ladders: Readonly<Record<'authentication' | 'custody', readonly string[]>>
  /** What to do about a requirement: in a plant, and in a mining facility or custody. */
  readonly guidance: Readonly<Record<string, { readonly ot: string; readonly mining: string }>>
  readonly templates: Readonly<
    Record<string, { readonly title: string; readonly purpose: string; readonly talkingPoints: readonly string[] }>
  >
}

/**
 * The words of rules in a language that is not English: data only, so that a worker can be told of it. What is not in it
 * is said in English.
 */
export interface Sentences {
  /** By rule. */
  readonly titles: Readonly<Record<string, string>>
  /** By rule and message, with the placeholders of the English one; verbs and pronouns may be left out. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  /**
   * By placeholder, and for all under `*`, which come first: what is said instead of the plain words that fill it. Each
   * pattern is tried, in order. Names of records are never touched.
   */
  readonly fragments: Readonly<Record<string, readonly Instead[]>>
  /** What is said instead of the labels of fixes: the first that fits. */
  readonly fixes: readonly Instead[]
  /** What the catalogue calls things. */
  readonly names: CatalogueNames
}
