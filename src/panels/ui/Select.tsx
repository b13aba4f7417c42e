import { ChevronDown } from 'lucide'
import { useId } from 'react'
import { classNames } from './class-names'
import { Icon } from './Icon'

interface SelectOption<T extends string> {
  readonly value: T
  readonly label: string
}
export interface SelectProps<T extends string> {
  readonly label: string
  /** Null where several differ: then `mixed` is shown. */
  readonly value: T | null
  readonly options: readonly SelectOption<T>[]
  readonly onChange: (value: T) => void
  readonly mixed?: string
  readonly hideLabel?: boolean
  /** Text that opens the list, without a frame. */
  readonly quiet?: boolean
  /** Left to the pointer where its row is the keyboard's stop and has keys of its own. */
  readonly pointerOnly?: boolean
}

/** The system's own list: it works by keyboard, touch and screen reader everywhere. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, onChange, mixed = '', hideLabel = false, quiet = false, pointerOnly = false } = props
  const id = useId()
  return (
    <div className={classNames('zb-field', quiet && 'is-quiet')}>
      <label htmlFor={id} className={classNames('zb-label', hideLabel && 'zb-hidden')}>
        {label}
      </label>
      <span className="zb-select">
        <select
          id={id}
          className="zb-input"
          tabIndex={pointerOnly ? -1 : undefined}
          value={value ?? ''}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.target.value)
            if (picked) onChange(picked.value)
          }}
        >
          {value === null && (
            <option value="" disabled>
              {mixed}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon shape={ChevronDown} />
      </span>
    </div>
  )
}
