import { questionCards } from '../../catalogue'
import type { Annotation, DiagramIndex } from '../../model'

/** Cards that somebody wrote for this drawing, in order. */
export function ownCards({ asides }: Pick<DiagramIndex, 'asides'>): readonly Annotation[] {
  return asides.filter(({ kind }) => kind === 'card')
}

/** The ids of all cards in the order in which they are asked: those that come with the program, then one's own. */
export function deckOf(index: Pick<DiagramIndex, 'asides'>): readonly string[] {
  return [...questionCards.map(({ id }) => id), ...ownCards(index).map(({ id }) => id)]
}

/** The card that lies open; null where none does, or it is gone. */
export function openCard(index: DiagramIndex): string | null {
  const { card } = index.diagram.fields.workshop ?? {}
  return card !== undefined && deckOf(index).includes(card) ? card : null
}
