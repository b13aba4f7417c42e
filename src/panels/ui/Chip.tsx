import type { ComponentProps, ReactNode } from 'react'
import type { IconShape, Side } from '../../catalogue'
import { classNames } from './class-names'
import { Icon } from './Icon'

/** The class that gives a piece its side's colours (`--c`, `--cs`). */
function sideClass(side: Side): string {
  return `side-${side.toLowerCase()}`
}

export interface ChipProps extends ComponentProps<'button'> {
  readonly children: ReactNode
  readonly side?: Side | null
  readonly icon?: IconShape
}

/** A record's name that selects it: a square in its side's colour, or an icon, and the name. */
export function Chip({ children, side, icon, className, ...rest }: ChipProps) {
  return (
    <button type="button" className={classNames('zb-chip', side && sideClass(side), className)} {...rest}>
      {icon ? <Icon shape={icon} /> : side && <i aria-hidden="true" />}
      <span>{children}</span>
    </button>
  )
}
