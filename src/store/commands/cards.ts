/** The facilitator's deck: the card that lies open, one's own cards, and what becomes of answers. */
import { z } from 'zod'
import { type Annotation, addAnnotation, annotationId, orderAnnotations } from '../../model'
import { words } from '../../words'
import type { Board } from '../board'
import { edit } from '../edit'
import { deckOf, openCard, ownCards } from '../workshop/deck'
import { id } from './arguments'
import { command, commandWith } from './define'
import { placeForNote } from './parking'
import { workshopPatch } from './votes'

const text = z.string().trim().min(1).max(100_000)

function lay(board: Board, card: string | null): boolean {
  const say = words().store.workshop
  const { index } = board.store.getState()
  const at = card === null ? -1 : deckOf(index).indexOf(card)
  return edit(board, workshopPatch(board, { card: card ?? undefined }), {
    label: say.steps.card,
    said: card === null ? say.cardAway : say.cardShown(at + 1, deckOf(index).length),
    mergeKey: 'workshop card',
  })
}

/** Lays a card open for everybody; null puts it away. */
export const showCard = commandWith(z.object({ card: id.nullable() }), {
  id: 'show-card',
  group: 'edit',
  run: (board, { card }) => (card === null || deckOf(board.store.getState().index).includes(card)) && lay(board, card),
})

function stepCommand(which: 'next-card' | 'previous-card', by: 1 | -1, keys: string[], icon: string) {
  return command({
    id: which,
    group: 'edit',
    label: () => words().commands[which],
    keys,
    icon,
    run(board) {
      const { index } = board.store.getState()
      const deck = deckOf(index)
      const open = openCard(index)
      const next = open === null ? deck[by === 1 ? 0 : deck.length - 1] : deck[deck.indexOf(open) + by]
      return next !== undefined && lay(board, next)
    },
  })
}

export const nextCard = stepCommand('next-card', 1, ['Alt+PageDown'], 'chevron-down')
export const previousCard = stepCommand('previous-card', -1, ['Alt+PageUp'], 'chevron-up')

/** Writes a card of one's own; it comes last. */
export const addCard = commandWith(z.object({ question: text }), {
  id: 'add-card',
  group: 'edit',
  run(board, { question }) {
    const { index } = board.store.getState()
    const say = words().store.workshop
    const record = { id: annotationId(board.services.newId()), kind: 'card', text: question }
    return edit(board, addAnnotation(index, record), { label: say.steps.addCard, said: say.cardAdded })
  },
})

/** Asks a card of one's own sooner or later by some places. */
export const moveCard = commandWith(z.object({ own: id, by: z.number().int() }), {
  id: 'move-card',
  group: 'edit',
  run(board, { own, by }) {
    const { index } = board.store.getState()
    const cards = ownCards(index).map((one) => one.id as string)
    const from = cards.indexOf(own)
    const to = Math.max(0, Math.min(cards.length - 1, from + by))
    if (from < 0 || to === from) return false
    const say = words().store.workshop
    return edit(board, orderAnnotations(index, cards.toSpliced(from, 1).toSpliced(to, 0, own)), {
      label: say.steps.moveCard,
      said: say.cardMoved(to + 1, cards.length),
    })
  },
})

/** Keeps an answer to the open card (or to none): as a note on the drawing, or as a question that is still open. */
export const keepAnswer = commandWith(z.object({ answer: text, as: z.enum(['note', 'question']) }), {
  id: 'keep-answer',
  group: 'edit',
  run(board, { answer, as }) {
    const { index, author, marker } = board.store.getState()
    const card = openCard(index)
    const say = words().store.workshop
    const record: Omit<Annotation, '$order'> = {
      id: annotationId(board.services.newId()),
      kind: as,
      text: answer,
      ...(author === '' ? {} : { author }),
      ...(card === null ? {} : { answers: card }),
      ...(as === 'note' ? { colour: marker.paper, place: placeForNote(board) } : { on: board.services.now() }),
    }
    return edit(board, addAnnotation(index, record), {
      label: as === 'note' ? say.steps.note : say.steps.question,
      said: as === 'note' ? say.noteMade : say.questionKept,
    })
  },
})

/** Opens the list of cards with its field for an answer. */
export const answerCard = command({
  id: 'answer-card',
  group: 'view',
  label: () => words().commands['answer-card'],
  keys: ['Shift+q'],
  icon: 'message-square-plus',
  run(board) {
    const { panelAsked } = board.store.getState()
    board.view({ panel: 'workshop', workshopTab: 'questions', panelAsked: panelAsked + 1, fieldAsked: true })
    return true
  },
})

export const workshop = command({
  id: 'workshop',
  group: 'view',
  label: () => words().commands.workshop,
  keys: ['q'],
  icon: 'users-round',
  inContextMenu: 'board',
  run(board) {
    board.view({ panel: 'workshop', panelAsked: board.store.getState().panelAsked + 1 })
    return true
  },
})

const tabs = z.enum(['questions', 'parking', 'comments', 'votes', 'timer'])

export const workshopTab = commandWith(z.object({ workshop: tabs }), {
  id: 'workshop-tab',
  group: 'view',
  run(board, { workshop: tab }) {
    board.view({ workshopTab: tab })
    return true
  },
})
