import { ArrowUpToLine, Check, RotateCcw, Trash2 } from 'lucide'
import type { Annotation } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { longDate } from '../dates'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Avatar } from './Avatar'
import { TextEntry } from './TextEntry'

/** What waits for later, and what was decided. */
export function ParkingTab() {
  const board = useBoard()
  const asides = useBoardState((state) => state.index.asides)
  const notes = useBoardState(
    ({ index, selection }) =>
      [...selection].filter((id) => index.diagram.annotations.get(id as never)?.kind === 'note').length,
  )
  const say = workshopWords().parking
  const all = asides.filter(({ kind }) => kind === 'parked')
  const parked = all.filter(({ decided }) => !decided)
  const decided = all.filter((one) => one.decided)
  return (
    <>
      <TextEntry label={say.add} action={say.addDo} onSubmit={(text) => board.run('park-thought', { text })} />
      {notes > 0 && (
        <Button look="line" size="small" onClick={() => board.run('park-notes')}>
          {say.parkNotes(notes)}
        </Button>
      )}
      {all.length === 0 && <p className="zb-muted">{say.none}</p>}
      {parked.length > 0 && (
        <section aria-label={say.parked}>
          <h3>{say.parked}</h3>
          <ul className="zb-aside-list">
            {parked.map((one) => (
              <Parked key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && (
        <section aria-label={say.decidedHead}>
          <h3>{say.decidedHead}</h3>
          <ul className="zb-aside-list">
            {decided.map((one) => (
              <Decided key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Parked({ one }: { one: Annotation }) {
  const board = useBoard()
  const say = workshopWords().parking
  const text = one.text ?? ''
  return (
    <li className={`zb-aside is-paper-${one.colour ?? 'none'}`}>
      <p>{text}</p>
      <footer>
        {one.author && (
          <small>
            <Avatar name={one.author} small /> {one.author}
          </small>
        )}
        <span className="zb-grow" />
        <Button
          size="small"
          icon={Check}
          aria-label={say.of(say.decide, text)}
          onClick={() => board.run('decide', { parked: one.id, decided: true })}
        >
          {say.decide}
        </Button>
        <IconButton
          size="small"
          icon={ArrowUpToLine}
          label={say.of(say.back, text)}
          onClick={() => board.run('unpark', { parked: one.id })}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={say.of(say.remove, text)}
          onClick={() => board.run('remove-aside', { aside: one.id })}
        />
      </footer>
    </li>
  )
}

function Decided({ one }: { one: Annotation }) {
  const board = useBoard()
  const say = workshopWords().parking
  const text = one.text ?? ''
  return (
    <li className="zb-aside is-decided">
      <p>{text}</p>
      <footer>
        <small className="zb-who-when">{[one.author, one.on && longDate(one.on)].filter(Boolean).join(', ')}</small>
        <span className="zb-grow" />
        <IconButton
          size="small"
          icon={RotateCcw}
          label={say.of(say.undecide, text)}
          onClick={() => board.run('decide', { parked: one.id, decided: false })}
        />
      </footer>
    </li>
  )
}
