import * as RadixSwitch from 'radix-ui/switch'
import { type ReactNode, useId } from 'react'

export interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Said under the label, in small. */
  readonly hint?: ReactNode
}

export function Switch({ label, checked, onChange, hint }: SwitchProps) {
  const id = useId()
  return (
    <div className="zb-switch-row">
      <label htmlFor={id}>
        {label}
        {hint && <small>{hint}</small>}
      </label>
      <RadixSwitch.Root id={id} className="zb-switch" checked={checked} onCheckedChange={onChange}>
        <RadixSwitch.Thumb />
      </RadixSwitch.Root>
    </div>
  )
}
