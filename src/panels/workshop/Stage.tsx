import { ArrowLeft, ArrowRight, MessageSquare, MessageSquarePlus, Pause, Play, Timer, X } from 'lucide'
import { questionAreas, questionCards } from '../../catalogue'
import { clockText, deckOf, isRunning, openCard, useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { useCardText } from './card-text'
import { useTimeLeft } from './use-time-left'
import { useTimerSaid } from './use-timer-said'
import './workshop.css'

/** The card that lies open, large enough for the room, with the timer; the timer alone where no card does. */
export function Stage() {
  const card = useBoardState(({ index }) => openCard(index))
  const left = useTimeLeft()
  useTimerSaid(left)
  return card === null ? left !== null && <TimerChip left={left} /> : <Card card={card} left={left} />
}

function Card({ card, left }: { card: string; left: number | null }) {
  const board = useBoard()
  const deck = useBoardState(
    ({ index }) => deckOf(index),
    (a, b) => a.join(' ') === b.join(' '),
  )
  const onlyShows = useBoardState((state) => state.onlyShows)
  const text = useCardText()(card)
  const say = workshopWords()
  const at = deck.indexOf(card)
  return (
    <section className="zb-stage-card" data-region="card" tabIndex={-1} aria-label={say.card.label}>
      <header>
        <Icon shape={MessageSquare} />
        <span>{say.questions.at(at + 1, deck.length)}</span>
        <Progress at={at} of={deck.length} />
        {!onlyShows && (
          <IconButton
            size="small"
            label={say.questions.away}
            icon={X}
            onClick={() => board.run('show-card', { card: null })}
          />
        )}
      </header>
      <h2 aria-live="polite">{text}</h2>
      <footer>
        {left !== null && <Readout left={left} />}
        <span className="zb-grow" />
        {!onlyShows && (
          <>
            <IconButton
              label={say.questions.previous}
              icon={ArrowLeft}
              disabled={at === 0}
              onClick={() => board.run('previous-card')}
            />
            <Button look="line" icon={MessageSquarePlus} onClick={() => board.run('answer-card')}>
              {say.card.answer}
            </Button>
            <Button look="primary" disabled={at === deck.length - 1} onClick={() => board.run('next-card')}>
              {say.questions.next}
              <Icon shape={ArrowRight} />
            </Button>
          </>
        )}
      </footer>
    </section>
  )
}

/** One piece for each area of the deck, filled as far as it was asked. */
function Progress({ at, of }: { at: number; of: number }) {
  const sizes = questionAreas.map((area) => questionCards.filter((one) => one.area === area).length)
  const own = of - questionCards.length
  let before = 0
  return (
    <span className="zb-stage-steps" aria-hidden="true">
      {[...sizes, ...(own > 0 ? [own] : [])].map((size, i) => {
        const done = Math.max(0, Math.min(1, (at + 1 - before) / size))
        before += size
        return (
          <i key={i}>
            <b style={{ width: `${done * 100}%` }} />
          </i>
        )
      })}
    </span>
  )
}

function Readout({ left }: { left: number }) {
  const board = useBoard()
  const runs = useBoardState((state) => isRunning(state.timer))
  const say = workshopWords().timer
  return (
    <span className={classNames('zb-stage-time', left === 0 && 'is-over', left > 0 && left <= 60_000 && 'is-last')}>
      <Icon shape={Timer} />
      <span role="timer" aria-label={say.left}>
        {left === 0 ? say.over : clockText(left)}
      </span>
      {left > 0 && (
        <IconButton
          size="small"
          label={runs ? say.pause : say.goOn}
          icon={runs ? Pause : Play}
          onClick={() => board.run('timer')}
        />
      )}
    </span>
  )
}

function TimerChip({ left }: { left: number }) {
  const board = useBoard()
  const say = workshopWords().timer
  return (
    <section className={classNames('zb-stage-timer', left === 0 && 'is-over')} aria-label={workshopWords().tabs.timer}>
      <Readout left={left} />
      <IconButton size="small" label={say.stop} icon={X} onClick={() => board.run('stop-timer')} />
    </section>
  )
}
