/** Who writes, votes and comments at this laptop now. It is kept on the device and stands in no drawing by itself. */
import { z } from 'zod'
import { words } from '../../words'
import type { Board } from '../board'
import { command, commandWith } from './define'

const MOST_PEOPLE = 20
const name = z.string().trim().min(1).max(80)

/** Says who is at the keyboard now; somebody new is kept for the next time. */
export const setAuthor = commandWith(z.object({ name }), {
  id: 'set-author',
  group: 'view',
  run(board, { name: author }) {
    const { people } = board.store.getState()
    board.view({ author, people: people.includes(author) ? people : [...people, author].slice(-MOST_PEOPLE) })
    board.announce(words().store.workshop.authorSet(author))
    return true
  },
})

/** Forgets a person on this device; what they wrote keeps their name. */
export const forgetAuthor = commandWith(z.object({ forget: name }), {
  id: 'forget-author',
  group: 'view',
  run(board, { forget }) {
    const { people, author } = board.store.getState()
    if (!people.includes(forget)) return false
    board.view({ people: people.filter((one) => one !== forget), author: author === forget ? '' : author })
    return true
  },
})

export const chooseAuthor = command({
  id: 'choose-author',
  group: 'view',
  label: () => words().commands['choose-author'],
  keys: ['Shift+n'],
  icon: 'user-round',
  run(board) {
    board.view({ dialog: { id: 'author' } })
    return true
  },
})

/** Asks who is at the keyboard where nobody said so yet. */
export function asksWho(board: Board): boolean {
  if (board.store.getState().author !== '') return false
  board.view({ dialog: { id: 'author' } })
  return true
}
