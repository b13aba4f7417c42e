import { UserRoundPlus } from 'lucide'
import { useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { classNames } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'
import { Avatar } from './Avatar'

/** Everybody who writes at this laptop: one press and somebody else is at the keyboard. */
export function People() {
  const board = useBoard()
  const people = useBoardState((state) => state.people)
  const author = useBoardState((state) => state.author)
  const say = workshopWords().people
  return (
    <div className="zb-people" role="group" aria-label={say.label}>
      {people.map((name) => (
        <button
          key={name}
          type="button"
          className={classNames('zb-person', name === author && 'is-on')}
          aria-pressed={name === author}
          aria-label={name}
          title={say.use1(name)}
          onClick={() => board.run('set-author', { name })}
        >
          <Avatar name={name} />
          {name === author && <span>{name}</span>}
        </button>
      ))}
      {people.length === 0 && <span className="zb-muted">{say.nobody}</span>}
      <IconButton label={say.add} icon={UserRoundPlus} onClick={() => board.run('choose-author')} />
    </div>
  )
}
