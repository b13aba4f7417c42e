import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide'
import { useState } from 'react'
import type { Annotation } from '../../model'
import { ownCards, useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { classNames } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { TextEntry } from './TextEntry'

/** Cards of one's own: written, changed, put in order, taken away. */
export function OwnCards({ open }: { open: string | null }) {
  const board = useBoard()
  const asides = useBoardState((state) => state.index.asides)
  const say = workshopWords().questions
  const cards = ownCards({ asides })
  return (
    <section aria-label={say.own}>
      <h4>{say.own}</h4>
      <ul className="zb-deck">
        {cards.map((card, at) => (
          <OwnCard key={card.id} card={card} isOpen={card.id === open} at={at} of={cards.length} />
        ))}
      </ul>
      <TextEntry label={say.addOwn} action={say.add} onSubmit={(question) => board.run('add-card', { question })} />
    </section>
  )
}

function OwnCard({ card, isOpen, at, of }: { card: Annotation; isOpen: boolean; at: number; of: number }) {
  const board = useBoard()
  const [isChanging, setChanging] = useState(false)
  const say = workshopWords().questions
  const text = card.text ?? ''
  const move = (by: number) => board.run('move-card', { own: card.id, by })
  return (
    <li className="zb-own-card">
      {isChanging ? (
        <TextField
          multiline
          label={`${say.edit}: ${text}`}
          hideLabel
          value={text}
          onCommit={(to) => {
            setChanging(false)
            if (to) board.run('edit-aside', { aside: card.id, text: to })
          }}
        />
      ) : (
        <button
          type="button"
          className={classNames('zb-deck-card', isOpen && 'is-on')}
          aria-pressed={isOpen}
          onClick={() => board.run('show-card', { card: isOpen ? null : card.id })}
        >
          {text}
        </button>
      )}
      <span className="zb-own-tools">
        <IconButton
          size="small"
          icon={ArrowUp}
          label={`${say.earlier}: ${text}`}
          disabled={at === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={`${say.later}: ${text}`}
          disabled={at === of - 1}
          onClick={() => move(1)}
        />
        <IconButton
          size="small"
          icon={Pencil}
          label={`${say.edit}: ${text}`}
          aria-pressed={isChanging}
          onClick={() => setChanging(!isChanging)}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={`${say.remove}: ${text}`}
          onClick={() => board.run('remove-aside', { aside: card.id })}
        />
      </span>
    </li>
  )
}
