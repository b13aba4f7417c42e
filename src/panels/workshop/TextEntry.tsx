import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useBoard, useBoardState } from '../../store'
import { Button } from '../ui/Button'

export interface TextEntryProps {
  readonly label: string
  readonly placeholder?: string
  readonly action: string
  /** True when it was taken: the field is then empty again. */
  readonly onSubmit: (text: string) => boolean
  /** Takes the keyboard when somebody asked for the field of this tab. */
  readonly isAskedFor?: boolean
  readonly hideLabel?: boolean
  /** Other things that can become of what is typed. */
  readonly more?: (submit: (take: (text: string) => boolean) => void, isEmpty: boolean) => ReactNode
}

/** Some words and what becomes of them: Enter sends, Shift+Enter makes a new line. */
export function TextEntry(props: TextEntryProps) {
  const { label, placeholder, action, onSubmit, isAskedFor = false, hideLabel = false, more } = props
  const id = useId()
  const [text, setText] = useState('')
  const field = useAskedField(isAskedFor)
  const isEmpty = text.trim() === ''
  const send = (take: (text: string) => boolean) => {
    if (!isEmpty && take(text.trim())) setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send(onSubmit)
  }
  return (
    <form
      className="zb-entry"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send(onSubmit)
      }}
    >
      <label htmlFor={id} className={hideLabel ? 'zb-hidden' : 'zb-label'}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        className="zb-input"
        rows={2}
        maxLength={10_000}
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="zb-entry-foot">
        <Button look="primary" size="small" type="submit" disabled={isEmpty}>
          {action}
        </Button>
        {more?.(send, isEmpty)}
      </div>
    </form>
  )
}

function useAskedField(isAskedFor: boolean) {
  const board = useBoard()
  const asked = useBoardState((state) => state.fieldAsked)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!asked || !isAskedFor) return
    // The panel gives the keyboard to its tab first.
    requestAnimationFrame(() => field.current?.focus())
    board.view({ fieldAsked: false })
  }, [asked, isAskedFor, board])
  return field
}
