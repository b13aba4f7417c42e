import type { ReactNode } from 'react'
import { LockButton } from './LockButton'

export interface InspectorHeadProps {
  readonly picture?: ReactNode
  readonly title: ReactNode
  readonly subtitle: ReactNode
  readonly status?: ReactNode
}

/** What is inspected: its name, what it is in a line, and how it stands. */
export function InspectorHead({ picture, title, subtitle, status }: InspectorHeadProps) {
  return (
    <div className="zb-inspector-head">
      {picture}
      <div className="zb-grow">
        <h2>{title}</h2>
        <small>{subtitle}</small>
      </div>
      {status}
      <LockButton />
    </div>
  )
}
