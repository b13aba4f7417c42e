import { colourOfPerson, initialsOf, useBoardState, votesFor } from '../../store'
import { classes } from '../view/classes'

/** So many are drawn; a number stands for the rest. */
const MOST = 5

/** Votes on a note, once they are shown: the initials of each in their colour. */
export function NoteVotes({ id }: { readonly id: string }) {
  const votes = useBoardState(({ index }) =>
    index.diagram.fields.workshop?.votesShown ? votesFor(index, { note: id }) : null,
  )
  const people = useBoardState((state) => state.people)
  if (!votes || votes.length === 0) return null
  return (
    <span className="zb-note-votes" aria-hidden="true">
      {votes.slice(0, MOST).map(({ id: vote, author }) => (
        <i key={vote} className={classes(`is-person-${colourOfPerson(author, people)}`)}>
          {initialsOf(author).slice(0, 1)}
        </i>
      ))}
      {votes.length > MOST && <b>+{votes.length - MOST}</b>}
    </span>
  )
}
