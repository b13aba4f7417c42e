import type { ReactNode } from 'react'
import { RecordMenu } from './RecordMenu'

/** The context menu round the canvas. */
export function DrawingMenu({ children }: { children: ReactNode }) {
  return (
    <RecordMenu className="zb-menu-ground" home={drawing}>
      {children}
    </RecordMenu>
  )
}

const drawing = () => document.querySelector<HTMLElement>('[role="application"]')
