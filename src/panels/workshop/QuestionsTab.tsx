import { Box, Check, CircleHelp, Trash2 } from 'lucide'
import { questionAreas, questionCards } from '../../catalogue'
import { deckOf, openCard, useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'
import { useCardText } from './card-text'
import { OwnCards } from './OwnCards'
import { TextEntry } from './TextEntry'

/** The open card and what becomes of its answers, the questions still open, and the deck. */
export function QuestionsTab() {
  return (
    <>
      <OpenCard />
      <OpenAnswers />
      <Deck />
    </>
  )
}

function OpenCard() {
  const board = useBoard()
  const card = useBoardState(({ index }) => openCard(index))
  const deck = useBoardState(
    ({ index }) => deckOf(index),
    (a, b) => a.join(' ') === b.join(' '),
  )
  const text = useCardText()(card)
  const say = workshopWords().questions
  const assume = (name = '') =>
    board.run('open-dialog', { id: 'quick-add', about: JSON.stringify({ certainty: 'assumed', name }) })
  const keep = (as: 'note' | 'question') => (answer: string) => board.run('keep-answer', { answer, as })
  return (
    <section className="zb-open-card" aria-label={workshopWords().card.label}>
      {card === null ? (
        <>
          <p className="zb-muted">{say.none}</p>
          <Button look="line" onClick={() => board.run('next-card')}>
            {say.start}
          </Button>
        </>
      ) : (
        <>
          <small className="zb-muted">{say.at(deck.indexOf(card) + 1, deck.length)}</small>
          <p>{text}</p>
        </>
      )}
      <TextEntry
        isAskedFor
        label={say.answer}
        placeholder={say.answerHint}
        action={say.asNote}
        onSubmit={keep('note')}
        more={(send, isEmpty) => (
          <>
            <Button
              look="line"
              size="small"
              icon={CircleHelp}
              disabled={isEmpty}
              onClick={() => send(keep('question'))}
            >
              {say.asQuestion}
            </Button>
            <Button
              size="small"
              icon={Box}
              // What was typed stays until the asset is there: nobody knows yet whether it will be.
              onClick={() => (isEmpty ? assume() : send((name) => !assume(name)))}
            >
              {say.asAsset}
            </Button>
          </>
        )}
      />
    </section>
  )
}

/** Questions that somebody kept and nobody settled; the dialog of open questions lists them too. */
function OpenAnswers() {
  const board = useBoard()
  const asides = useBoardState((state) => state.index.asides)
  const textOf = useCardText()
  const say = workshopWords().questions
  const open = asides.filter(({ kind, resolved }) => kind === 'question' && !resolved)
  if (open.length === 0) return null
  return (
    <section aria-label={say.open}>
      <h3>{say.open}</h3>
      <ul className="zb-aside-list">
        {open.map(({ id, text = '', answers, author }) => (
          <li key={id} className="zb-aside">
            <p>{text}</p>
            {answers !== undefined && textOf(answers) && (
              <small className="zb-muted">{say.asked(textOf(answers))}</small>
            )}
            <footer>
              <small>{author}</small>
              <span className="zb-grow" />
              <Button
                size="small"
                icon={Check}
                aria-label={say.settleOf(text)}
                onClick={() => board.run('resolve', { aside: id, resolved: true })}
              >
                {say.settle}
              </Button>
              <IconButton
                size="small"
                icon={Trash2}
                label={`${say.remove}: ${text}`}
                onClick={() => board.run('remove-aside', { aside: id })}
              />
            </footer>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Deck() {
  const board = useBoard()
  const card = useBoardState(({ index }) => openCard(index))
  const index = useBoardState((state) => state.index)
  const say = workshopWords()
  const answered = new Map<string, number>()
  for (const { answers } of index.diagram.annotations.values()) {
    if (answers !== undefined) answered.set(answers, (answered.get(answers) ?? 0) + 1)
  }
  return (
    <section aria-label={say.questions.deck}>
      <h3>{say.questions.deck}</h3>
      {questionAreas.map((area) => (
        <section key={area} aria-label={say.areas[area]}>
          <h4>{say.areas[area]}</h4>
          <ul className="zb-deck">
            {questionCards
              .filter((one) => one.area === area)
              .map(({ id }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={classNames('zb-deck-card', id === card && 'is-on')}
                    aria-pressed={id === card}
                    onClick={() => board.run('show-card', { card: id === card ? null : id })}
                  >
                    {say.deck[id]}
                    {answered.has(id) && <small>{say.questions.answers(answered.get(id) ?? 0)}</small>}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <OwnCards open={card} />
    </section>
  )
}
