import { Minus, Plus } from 'lucide'
import type { Annotation } from '../../model'
import { useBoard, useBoardState, type VotedItem, votesFor } from '../../store'
import { workshopWords } from '../../words'
import { IconButton } from '../ui/IconButton'
import { Avatar } from './Avatar'

export interface VoteControlProps {
  readonly item: VotedItem
  /** What the commands are told. */
  readonly args: { readonly note: string } | { readonly finding: string }
  readonly what: string
}

/** Gives and takes dots for one thing; whose they are is seen once votes are shown. */
export function VoteControl({ item, args, what }: VoteControlProps) {
  const board = useBoard()
  const votes = useBoardState(({ index }) => votesFor(index, item))
  const isShown = useBoardState(({ index }) => index.diagram.fields.workshop?.votesShown === true)
  const say = workshopWords().votes
  return (
    <span className="zb-vote">
      {isShown && votes.length > 0 && <VoteDots votes={votes} />}
      <IconButton size="small" icon={Minus} label={say.takeFrom(what)} onClick={() => board.run('take-vote', args)} />
      <IconButton size="small" icon={Plus} label={say.giveTo(what)} onClick={() => board.run('vote', args)} />
    </span>
  )
}

/** So many dots are drawn one by one; a number says how many there are. */
const MOST_DOTS = 6

function VoteDots({ votes }: { votes: readonly Annotation[] }) {
  const say = workshopWords().votes
  const names = votes.map(({ author }) => author ?? '')
  return (
    <span className="zb-vote-count" role="img" aria-label={`${say.count(votes.length)}. ${say.by(names.join(', '))}`}>
      <span className="zb-vote-dots">
        {votes.slice(0, MOST_DOTS).map((vote) => (
          <Avatar key={vote.id} name={vote.author} small />
        ))}
      </span>
      <b>{votes.length}</b>
    </span>
  )
}
