import { useId } from 'react'
import { classNames } from './class-names'
import { useDraft } from './use-draft'

export interface NumberFieldProps {
  readonly label: string
  /** Null where nothing is said. */
  readonly value: number | null
  /** Null when the field was emptied. Called only with whole numbers within the bounds. */
  readonly onCommit: (value: number | null) => void
  readonly min: number
  readonly max: number
  readonly placeholder?: string | undefined
  readonly hideLabel?: boolean
}

/** A whole number; what is none is taken back. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, min, max, placeholder, hideLabel = false } = props
  const id = useId()
  const draft = useDraft(value === null ? '' : String(value), (text) => {
    const trimmed = text.trim()
    if (trimmed === '') return onCommit(null)
    const number = Number(trimmed)
    if (Number.isInteger(number) && number >= min && number <= max) onCommit(number)
  })
  return (
    <div className="zb-field">
      <label htmlFor={id} className={classNames('zb-label', hideLabel && 'zb-hidden')}>
        {label}
      </label>
      <input
        id={id}
        className="zb-input num"
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        placeholder={placeholder}
        value={draft.shown}
        data-own-escape={draft.shown === String(value ?? '') ? undefined : true}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit()
          if (event.key === 'Escape' && draft.shown !== String(value ?? '')) {
            event.stopPropagation()
            draft.revert()
          }
        }}
      />
    </div>
  )
}
