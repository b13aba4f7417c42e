import { createElement } from 'react'
import type { IconShape } from '../../catalogue'

/** A lucide icon, as large as the text around it. It is decoration: the control that holds it has the name. */
export function Icon({ shape, className }: { shape: IconShape; className?: string }) {
  return (
    <svg className={className ? `zb-icon ${className}` : 'zb-icon'} viewBox="0 0 24 24" aria-hidden="true">
      {shape.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  )
}
