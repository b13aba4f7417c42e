import type { ComponentProps } from 'react'
import type { IconShape } from '../../catalogue'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Its accessible name, shown as a tooltip too. */
  readonly label: string
  readonly icon: IconShape
  /** The key that does the same, for the tooltip. */
  readonly hint?: string
  readonly size?: 'small' | 'medium'
}

export function IconButton({ label, icon, hint, size = 'medium', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} hint={hint}>
      <button
        type="button"
        aria-label={label}
        className={classNames('zb-icon-button', `is-${size}`, className)}
        {...rest}
      >
        <Icon shape={icon} />
      </button>
    </Tooltip>
  )
}
