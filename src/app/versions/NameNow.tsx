import { BookmarkPlus } from 'lucide'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../panels'
import { versionWords } from '../../words'
import { type App, useApp } from '../app-state'
import { tell } from '../messages/tell'
import { MOST_NAME } from './version-words'

export interface NameNowProps {
  /** The keyboard starts in the field: somebody asked to save a version. */
  readonly takesKeyboard: boolean
  readonly onSaved: (id: string) => void
}

/** Names the drawing as it is now. */
export function NameNow({ takesKeyboard, onSaved }: NameNowProps) {
  const app = useApp()
  const id = useId()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesKeyboard) field.current?.focus()
  }, [takesKeyboard])
  const say = versionWords()
  const isNamed = name.trim() !== ''
  return (
    <form
      className="app-versions-now"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isNamed) return field.current?.focus()
        void save(app, name.trim()).then((saved) => {
          if (saved === null) return
          setName('')
          onSaved(saved)
        })
      }}
    >
      <label htmlFor={id}>{say.nameNow}</label>
      <span>
        <input
          id={id}
          ref={field}
          className="zb-input"
          value={name}
          maxLength={MOST_NAME}
          placeholder={say.namePlaceholder}
          data-own-escape={name === '' ? undefined : true}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || name === '') return
            event.stopPropagation()
            setName('')
          }}
        />
        <Button type="submit" look="primary" icon={BookmarkPlus} aria-disabled={!isNamed}>
          {say.save}
        </Button>
      </span>
    </form>
  )
}

async function save(app: App, name: string): Promise<string | null> {
  const say = versionWords()
  try {
    const saved = await app.desk.versions.take('named', name)
    if (saved) app.board.toast(say.saved(name))
    return saved?.id ?? null
  } catch (problem) {
    const isFull = problem instanceof Error && problem.message === 'full'
    tell(app, { title: say.notSaved, sentence: say.notSavedWhy[isFull ? 'full' : 'other'] })
    return null
  }
}
