import { memo } from 'react'
import type { IconShape } from '../../catalogue'
import { iconPath } from '../view/icon-path'

/** A lucide icon as the catalogue gives it; its size is that of the text around it. One path: a card in view is many. */
export const Icon = memo(function Icon({ shape }: { readonly shape: IconShape }) {
  return (
    <svg className="zb-drawn-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPath(shape)} />
    </svg>
  )
})
