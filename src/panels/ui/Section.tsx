import { ChevronDown, ChevronRight } from 'lucide'
import { type ReactNode, useId, useState } from 'react'
import { useBoardState } from '../../store'
import { classNames } from './class-names'
import { Icon } from './Icon'

export interface SectionProps {
  readonly title: ReactNode
  /** Stands at the right of the title: a count, a link. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** Given: the section folds, and starts open or closed. */
  readonly startsOpen?: boolean
  readonly className?: string
}

/** A titled part of a panel, split from the next by a hairline. */
export function Section({ title, aside, children, startsOpen, className }: SectionProps) {
  const id = useId()
  const [open, setOpen] = useState(startsOpen ?? true)
  // What is only shown cannot be pressed: it stands open.
  const onlyShows = useBoardState((state) => state.onlyShows)
  const folds = startsOpen !== undefined && !onlyShows
  return (
    <section className={classNames('zb-section', className)} aria-labelledby={id}>
      <div className="zb-section-head">
        <h3 id={id}>
          {folds ? (
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              <Icon shape={open ? ChevronDown : ChevronRight} />
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        {aside && <div className="zb-section-aside">{aside}</div>}
      </div>
      {(open || onlyShows) && children}
    </section>
  )
}
