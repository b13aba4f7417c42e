import type { ComponentProps } from 'react'
import type { IconShape } from '../../catalogue'
import { classNames } from './class-names'
import { Icon } from './Icon'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is filled: one in sight. `link` reads as text in the accent colour. */
  readonly look?: 'primary' | 'line' | 'plain' | 'link'
  readonly size?: 'small' | 'medium'
  readonly icon?: IconShape
}

export function Button({ look = 'plain', size = 'medium', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classNames('zb-button', `is-${look}`, `is-${size}`, className)} {...rest}>
      {icon && <Icon shape={icon} />}
      {children}
    </button>
  )
}
