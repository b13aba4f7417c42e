import { type Annotation, acceptanceIdOf, type DiagramIndex } from '../../model'
import type { Finding } from '../../rules'

/** Votes that each person has where the drawing says nothing. */
export const USUAL_DOTS = 6

/** What is voted on: a note, or a finding, known by its rule and what it is about. */
export type VotedItem = { readonly note: string } | { readonly finding: Pick<Finding, 'rule' | 'about'> }

/** What a vote is counted under; a finding keeps its own while it is checked anew. */
export function votedKey(item: VotedItem): string {
  return 'note' in item ? item.note : acceptanceIdOf(item.finding)
}

function keyOf({ rule, about = [] }: Annotation): string {
  return rule === undefined ? (about[0] ?? '') : acceptanceIdOf({ rule, about })
}

type Votes = ReadonlyMap<string, readonly Annotation[]>
const counted = new WeakMap<readonly Annotation[], Votes>()

/** All votes by what they are for. The same map for the same drawing. */
export function votesIn({ asides }: Pick<DiagramIndex, 'asides'>): Votes {
  const known = counted.get(asides)
  if (known) return known
  const made = new Map<string, Annotation[]>()
  for (const aside of asides) {
    if (aside.kind !== 'vote') continue
    const key = keyOf(aside)
    const there = made.get(key)
    if (there) there.push(aside)
    else made.set(key, [aside])
  }
  counted.set(asides, made)
  return made
}

const NONE: readonly Annotation[] = []

export function votesFor(index: Pick<DiagramIndex, 'asides'>, item: VotedItem): readonly Annotation[] {
  return votesIn(index).get(votedKey(item)) ?? NONE
}

/** How many votes a person has yet to give. Those for a note that is gone are theirs again. */
export function votesLeft(index: DiagramIndex, author: string): number {
  const given = index.asides.filter(
    (one) =>
      one.kind === 'vote' &&
      (one.author ?? '') === author &&
      (one.rule !== undefined || index.diagram.annotations.has(one.about?.[0] as never)),
  )
  return Math.max(0, (index.diagram.fields.workshop?.dots ?? USUAL_DOTS) - given.length)
}

/** Whether a vote was called: until then nothing of the drawing offers to be voted on. */
export function isVoting({ diagram: { fields } }: Pick<DiagramIndex, 'diagram'>): boolean {
  return fields.workshop?.dots !== undefined
}
