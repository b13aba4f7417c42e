import { type KeyboardEvent, useId } from 'react'
import { classNames } from './class-names'
import { useDraft } from './use-draft'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => void
  readonly placeholder?: string | undefined
  /** Several lines; Enter then makes a new one, Ctrl+Enter commits. */
  readonly multiline?: boolean
  readonly hideLabel?: boolean
  readonly maxLength?: number
  readonly type?: 'text' | 'date'
}

/** Text that is committed on blur and on Enter; Esc takes back what was typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, placeholder, multiline = false, hideLabel = false, maxLength = 10_000 } = props
  const id = useId()
  const draft = useDraft(value, (text) => onCommit(text.trim()))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      draft.commit()
    } else if (event.key === 'Escape' && draft.shown !== value) {
      event.stopPropagation()
      event.preventDefault()
      draft.revert()
    }
  }
  const shared = {
    id,
    className: 'zb-input',
    'data-own-escape': draft.shown === value ? undefined : true,
    value: draft.shown,
    placeholder,
    maxLength,
    onBlur: draft.commit,
    onKeyDown,
  }
  return (
    <div className="zb-field">
      <label htmlFor={id} className={classNames('zb-label', hideLabel && 'zb-hidden')}>
        {label}
      </label>
      {multiline ? (
        <textarea {...shared} rows={3} onChange={(event) => draft.change(event.target.value)} />
      ) : (
        <input {...shared} type={props.type ?? 'text'} onChange={(event) => draft.change(event.target.value)} />
      )}
    </div>
  )
}
