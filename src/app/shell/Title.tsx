import { useEffect, useRef, useState } from 'react'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { titleOf } from '../session/facts'

/** The title of the drawing; pressed, or asked for by a command, it becomes a field. */
export function Title() {
  const { state } = useApp()
  const title = useBoardState(titleOf)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const retitling = useAppState((app) => app.retitling)
  const button = useRef<HTMLButtonElement>(null)
  const byKey = useRef(false)
  // Who ends by a key has the keyboard on the title again.
  useEffect(() => {
    if (!retitling && byKey.current) button.current?.focus()
    byKey.current = false
  }, [retitling])
  if (onlyShows) return <span className="app-title is-plain">{title}</span>
  if (retitling) return <TitleField onKey={() => (byKey.current = true)} />
  return (
    <button
      ref={button}
      type="button"
      className="app-title"
      title={words().app.bar.rename(title)}
      aria-label={words().app.bar.rename(title)}
      onClick={() => state.setState({ retitling: true })}
    >
      <span>{title}</span>
    </button>
  )
}

function TitleField({ onKey }: { onKey: () => void }) {
  const board = useBoard()
  const { state } = useApp()
  const field = useRef<HTMLInputElement>(null)
  const [given] = useState(() => board.store.getState().diagram.fields.title ?? '')
  useEffect(() => field.current?.select(), [])
  const end = (commit: boolean) => {
    const text = field.current?.value.trim() ?? ''
    state.setState({ retitling: false })
    if (commit && text !== given) board.run('set-document', { fields: { title: text === '' ? undefined : text } })
  }
  return (
    <input
      ref={field}
      className="app-title-field"
      aria-label={words().app.bar.title}
      defaultValue={given}
      placeholder={words().app.untitled}
      maxLength={200}
      autoFocus
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // Else Enter would press the button that takes the keyboard.
        event.preventDefault()
        onKey()
        end(event.key === 'Enter')
      }}
    />
  )
}
