import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { levelsWords } from '../../../words'
import { Button } from '../../ui/Button'
import type { Answering, Asked } from './use-answer'

/** Before a state is set that owes a word: how it is compensated, why it is not applicable. May be left empty. */
export function AskWord({ asked, say: tell }: { asked: Asked; say: Answering['say'] }) {
  const id = useId()
  const [word, setWord] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const say = levelsWords().askedFor
  const ids = [...new Set(asked.cells.map(({ requirement }) => requirement))]
  const records = new Set(asked.cells.map(({ place }) => place.record))
  const what = ids.length === 1 ? (ids[0] ?? '') : say.wordManyIds(ids.length)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    tell(word.trim())
  }
  return (
    <form className="zb-asked-word" aria-label={say.wordAsked[asked.state]} onSubmit={submit}>
      <label htmlFor={id}>
        <b>{say.wordAsked[asked.state]}</b> <span>{say.wordAskedFor(what, records.size)}</span>
      </label>
      <input
        ref={field}
        id={id}
        className="zb-input"
        data-own-escape
        value={word}
        maxLength={10_000}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWord(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && tell(null)}
      />
      <Button type="submit" look="primary">
        {say.wordSet}
      </Button>
      <Button onClick={() => tell(null)}>{say.cancel}</Button>
      <small id={`${id}-hint`}>{say.wordLater}</small>
    </form>
  )
}
