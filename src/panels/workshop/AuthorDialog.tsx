import { X } from 'lucide'
import { type FormEvent, useState } from 'react'
import { useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { useClose } from '../dialogs/use-close'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { IconButton } from '../ui/IconButton'
import { Avatar } from './Avatar'
import './workshop.css'

/** Asks who is at the keyboard: somebody who was there before, or somebody new. */
export function AuthorDialog() {
  const board = useBoard()
  const close = useClose()
  const people = useBoardState((state) => state.people)
  const author = useBoardState((state) => state.author)
  const [typed, setTyped] = useState('')
  const say = workshopWords().people
  const use = (name: string) => {
    if (board.run('set-author', { name })) close()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    use(typed)
  }
  return (
    <DialogFrame title={say.ask} description={say.askHint} onClose={close}>
      <form className="zb-form" onSubmit={submit}>
        <div className="zb-field">
          <label className="zb-label" htmlFor="zb-author-name">
            {say.name}
          </label>
          <div className="zb-row">
            <input
              id="zb-author-name"
              className="zb-input"
              value={typed}
              maxLength={80}
              autoComplete="name"
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button look="primary" type="submit" disabled={typed.trim() === ''}>
              {say.start}
            </Button>
          </div>
        </div>
        {people.length > 0 && (
          <ul className="zb-people-list" aria-label={say.use}>
            {people.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className="zb-person"
                  aria-label={say.use1(name)}
                  aria-pressed={name === author}
                  onClick={() => use(name)}
                >
                  <Avatar name={name} />
                  <span>{name}</span>
                </button>
                <IconButton
                  label={say.forget(name)}
                  icon={X}
                  size="small"
                  onClick={() => board.run('forget-author', { forget: name })}
                />
              </li>
            ))}
          </ul>
        )}
      </form>
    </DialogFrame>
  )
}
