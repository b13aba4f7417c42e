import { createElement, memo } from 'react'
import type { IconShape } from '../../catalogue'

/** A lucide icon as the catalogue gives it; its size is that of the text around it. */
export const Icon = memo(function Icon({ shape }: { readonly shape: IconShape }) {
  return (
    <svg className="zb-icon" viewBox="0 0 24 24" aria-hidden="true">
      {shape.map(([tag, attributes], i) => createElement(tag, { ...attributes, key: i }))}
    </svg>
  )
})
