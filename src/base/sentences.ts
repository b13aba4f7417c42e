/** A pattern, and what is said instead of what it matches (`$1` is what its first group caught). */
export type Instead = readonly [pattern: string, instead: string]

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
}
