import { useState } from 'react'
import {
  isVoting,
  USUAL_DOTS,
  useBoard,
  useBoardState,
  type VotedItem,
  votedKey,
  votesIn,
  votesLeft,
} from '../../store'
import { workshopWords } from '../../words'
import { Button } from '../ui/Button'
import { NumberField } from '../ui/NumberField'
import { Avatar } from './Avatar'
import { VoteControl, type VoteControlProps } from './VoteControl'

/** Calls a vote, and lists what can be voted on: notes and open findings. */
export function VotesTab() {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const [dots, setDots] = useState<number>(USUAL_DOTS)
  const say = workshopWords().votes
  const { dots: each, votesShown } = index.diagram.fields.workshop ?? {}
  if (!isVoting(index)) {
    return (
      <>
        <p className="zb-muted">{say.intro}</p>
        <div className="zb-row">
          <NumberField label={say.dots} min={1} max={50} value={dots} onCommit={(to) => setDots(to ?? USUAL_DOTS)} />
          <Button look="primary" onClick={() => board.run('set-dots', { dots })}>
            {say.start}
          </Button>
        </div>
      </>
    )
  }
  const some = votesIn(index).size > 0
  return (
    <>
      <DotsLeft each={each ?? USUAL_DOTS} />
      {!votesShown && <p className="zb-muted">{say.hidden}</p>}
      <div className="zb-workshop-actions">
        <Button
          look={votesShown ? 'line' : 'primary'}
          size="small"
          disabled={!some}
          onClick={() => board.run('show-votes')}
        >
          {votesShown ? say.hide : say.show}
        </Button>
        <Button look="line" size="small" disabled={!some} onClick={() => board.run('clear-votes', { votes: 'all' })}>
          {say.clear}
        </Button>
        <Button size="small" onClick={() => board.run('set-dots', { dots: null })}>
          {say.end}
        </Button>
      </div>
      <Items />
    </>
  )
}

function DotsLeft({ each }: { each: number }) {
  const author = useBoardState((state) => state.author)
  const left = useBoardState((state) => votesLeft(state.index, state.author))
  const say = workshopWords()
  return (
    <p className="zb-dots-left">
      {author ? <Avatar name={author} /> : null}
      <b>{say.votes.left(each, left)}</b>
      <small className="zb-muted">{author ? say.votes.leftOf(author) : say.people.nobody}</small>
    </p>
  )
}

type Item = VoteControlProps & { readonly key: string; readonly item: VotedItem }

function Items() {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const findings = useBoardState((state) => state.findings)
  const isShown = index.diagram.fields.workshop?.votesShown === true
  const say = workshopWords().votes
  const votes = votesIn(index)
  const sorted = (items: readonly Item[]) => {
    const counted = (item: Item) => votes.get(votedKey(item.item))?.length ?? 0
    // While they are hidden the order must tell nothing.
    return isShown ? items.toSorted((a, b) => counted(b) - counted(a)) : items
  }
  const notes = index.annotations
    .filter(({ kind }) => kind === 'note')
    .map(
      ({ id, text }): Item => ({
        key: id,
        item: { note: id },
        args: { note: id },
        what: text?.trim() || say.unnamedNote,
      }),
    )
  const open = findings
    .filter(({ acceptance }) => !acceptance)
    .map(
      (finding): Item => ({
        key: finding.id,
        item: { finding },
        args: { finding: finding.id },
        what: finding.sentence,
      }),
    )
  if (notes.length + open.length === 0) return <p className="zb-muted">{say.none}</p>
  const show = (item: Item) => {
    if ('finding' in item.args) return board.run('show-finding', item.args)
    board.run('select', { ids: [item.args.note] })
    return board.run('show', { ids: [item.args.note] })
  }
  return [
    { title: say.notes, items: sorted(notes) },
    { title: say.findings, items: sorted(open) },
  ].map(({ title, items }) =>
    items.length === 0 ? null : (
      <section key={title} aria-label={title}>
        <h3>
          {title}
          {isShown && <small>{say.sort}</small>}
        </h3>
        <ul className="zb-vote-list">
          {items.map(({ key, ...item }) => (
            <li key={key}>
              <button type="button" className="zb-vote-what" onClick={() => show({ key, ...item })}>
                {item.what}
              </button>
              <VoteControl {...item} />
            </li>
          ))}
        </ul>
      </section>
    ),
  )
}
