/** Dot votes on notes and findings: hidden until they are shown. */
import { z } from 'zod'
import {
  type Annotation,
  addAnnotation,
  annotationId,
  type DiagramIndex,
  removeRecords,
  setDocument,
  type Workshop,
} from '../../model'
import { words } from '../../words'
import type { Board, BoardState } from '../board'
import { edit, editWithToast } from '../edit'
import { isVoting, USUAL_DOTS, type VotedItem, votesFor, votesLeft } from '../workshop/votes'
import { id } from './arguments'
import { asksWho } from './author'
import { command, commandWith } from './define'

const item = z.union([z.object({ note: id }), z.object({ finding: id })])

function itemOf({ index, findings }: BoardState, args: z.infer<typeof item>): VotedItem | null {
  if ('finding' in args) {
    const finding = findings.find((one) => one.id === args.finding)
    return finding ? { finding } : null
  }
  const kind = index.diagram.annotations.get(annotationId(args.note))?.kind
  return kind === 'note' || kind === 'text' || kind === 'parked' ? args : null
}

/** Gives one dot of the person who is named; several may go to one thing. */
export const vote = commandWith(item, {
  id: 'vote',
  group: 'edit',
  run(board, args) {
    const state = board.store.getState()
    const { index, author } = state
    const voted = itemOf(state, args)
    if (!voted || asksWho(board)) return false
    const say = words().store.workshop
    const left = votesLeft(index, author)
    if (left === 0) {
      board.toast(say.noneLeft(author))
      return false
    }
    const record: Omit<Annotation, '$order'> = {
      id: annotationId(board.services.newId()),
      kind: 'vote',
      author,
      ...('note' in voted
        ? { about: [voted.note] }
        : {
            rule: voted.finding.rule,
            about: voted.finding.about,
            ...causeOf(state, args),
          }),
    }
    const patch = [
      ...addAnnotation(index, record),
      ...(isVoting(index) ? [] : workshopPatch(board, { dots: USUAL_DOTS })),
    ]
    return edit(board, patch, { label: say.steps.vote, said: say.voted(author, left - 1) })
  },
})

function causeOf({ findings }: BoardState, args: z.infer<typeof item>): { cause?: string } {
  const cause = 'finding' in args ? findings.find((one) => one.id === args.finding)?.cause : undefined
  return cause === undefined ? {} : { cause: cause.slice(0, 200) }
}

/** Takes back one dot of one's own. While votes are hidden it only says how many are left. */
export const takeVote = commandWith(item, {
  id: 'take-vote',
  group: 'edit',
  run(board, args) {
    const state = board.store.getState()
    const { index, author } = state
    const voted = itemOf(state, args)
    if (!voted) return false
    const own = votesFor(index, voted).findLast((one) => (one.author ?? '') === author)
    const say = words().store.workshop
    if (!own) {
      board.announce(say.noneHere)
      return false
    }
    return edit(board, removeRecords(index, [own.id]), {
      label: say.steps.takeVote,
      said: say.voted(author, votesLeft(index, author) + 1),
    })
  },
})

/** Votes for the one selected note, or the finding that is shown. */
export const voteHere = command({
  id: 'vote-here',
  group: 'edit',
  label: () => words().commands['vote-here'],
  keys: ['Shift+v'],
  icon: 'vote',
  inContextMenu: 'selection',
  when: (state) => here(state) !== null,
  run(board) {
    const args = here(board.store.getState())
    return args !== null && board.run('vote', args)
  },
})

function here({ index, selection, shownFinding }: BoardState): z.infer<typeof item> | null {
  if (shownFinding !== null) return { finding: shownFinding }
  const [only] = selection
  const isNote = index.diagram.annotations.get(only as never)?.kind === 'note'
  return selection.size === 1 && only !== undefined && isNote ? { note: only } : null
}

/** Changes what the drawing keeps of its workshop. */
export function workshopPatch(board: Board, change: { readonly [K in keyof Workshop]: Workshop[K] | undefined }) {
  const { index } = board.store.getState()
  const all = Object.entries({ ...index.diagram.fields.workshop, ...change }).filter(([, value]) => value !== undefined)
  return setDocument(index, { workshop: all.length > 0 ? Object.fromEntries(all) : undefined })
}

const voteIds = ({ asides }: DiagramIndex): string[] => asides.filter(({ kind }) => kind === 'vote').map(({ id }) => id)

/** Calls a vote: how many dots each has. A new one begins without the dots of the last, and hidden. Null ends it. */
export const setDots = commandWith(z.object({ dots: z.number().int().min(1).max(50).nullable() }), {
  id: 'set-dots',
  group: 'edit',
  run(board, { dots }) {
    const say = words().store.workshop
    const { index } = board.store.getState()
    const isNew = dots !== null && !isVoting(index)
    const change = { dots: dots ?? undefined, ...(isNew ? { votesShown: undefined } : {}) }
    const last = isNew ? removeRecords(index, voteIds(index)) : []
    return edit(board, [...last, ...workshopPatch(board, change)], {
      label: isNew ? say.steps.voteCalled : dots === null ? say.steps.voteEnded : say.steps.dots,
      said: dots === null ? say.voteEnded : say.dots(dots),
    })
  },
})

/** Shows all votes to everybody, or hides them again. */
export const showVotes = command({
  id: 'show-votes',
  group: 'edit',
  label: () => words().commands['show-votes'],
  keys: ['Alt+Shift+KeyE'],
  icon: 'eye',
  when: ({ index }) => index.asides.some(({ kind }) => kind === 'vote'),
  run(board) {
    const say = words().store.workshop
    const isShown = board.store.getState().index.diagram.fields.workshop?.votesShown === true
    return edit(board, workshopPatch(board, { votesShown: isShown ? undefined : true }), {
      label: isShown ? say.steps.hideVotes : say.steps.showVotes,
      said: isShown ? say.votesHidden : say.votesShown,
    })
  },
})

/** Takes all votes away and hides the counts: the next round. */
export const clearVotes = commandWith(z.object({ votes: z.literal('all') }), {
  id: 'clear-votes',
  group: 'edit',
  run(board) {
    const { index } = board.store.getState()
    const votes = voteIds(index)
    if (votes.length === 0) return false
    const say = words().store.workshop
    return editWithToast(board, [...removeRecords(index, votes), ...workshopPatch(board, { votesShown: undefined })], {
      label: say.steps.clearVotes,
      said: say.votesCleared(votes.length),
    })
  },
})
