import { annotationId } from '../../model'
import { useBoardState } from '../../store'
import { workshopWords } from '../../words'

/** What a card asks: in the words of the deck, or one's own. Empty for one that is not there. */
export function useCardText(): (card: string | null) => string {
  const index = useBoardState((state) => state.index)
  const { deck } = workshopWords()
  return (card) => (card === null ? '' : (deck[card] ?? index.diagram.annotations.get(annotationId(card))?.text ?? ''))
}
