import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'

interface Segment<T extends string | number> {
  readonly value: T
  readonly label: ReactNode
  /** Its name where the label is an icon or a bare number. */
  readonly name?: string
  /** Up to here something is reached. */
  readonly isTinted?: boolean
}
export interface SegmentedControlProps<T extends string | number> {
  readonly label: string
  /** Null where nothing is chosen, or several differ. */
  readonly value: T | null
  readonly segments: readonly Segment<T>[]
  readonly onChange: (value: T) => void
  readonly look?: 'fill' | 'steps' | 'icons'
  readonly className?: string
}

/** One of a few, all in sight: real radio buttons, so arrows move and a screen reader counts them. */
export function SegmentedControl<T extends string | number>(props: SegmentedControlProps<T>) {
  const { label, value, segments, onChange, look = 'fill', className } = props
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={classNames('zb-segmented', `is-${look}`, className)}>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={classNames(segment.value === value && 'is-on', segment.isTinted && 'is-tinted')}
          title={segment.name}
        >
          <input
            type="radio"
            name={name}
            className="zb-hidden"
            checked={segment.value === value}
            aria-label={segment.name}
            onChange={() => onChange(segment.value)}
          />
          <span aria-hidden={segment.name !== undefined}>{segment.label}</span>
        </label>
      ))}
    </div>
  )
}
