import type { ComponentType, ReactNode } from 'react'
import { words } from '../../words'
import './shell.css'

export interface ShellParts {
  readonly Palette: ComponentType
  readonly DrawingCanvas: ComponentType
  readonly RightPanel: ComponentType
  readonly StatusBar: ComponentType
  readonly DrawingMenu: ComponentType<{ children: ReactNode }>
}

/** Everything round the drawing, as landmarks with names; F6 walks from one to the next. */
export function Shell({ parts, bar }: { parts: ShellParts; bar: ReactNode }) {
  const { regions } = words().app
  const { Palette, DrawingCanvas, RightPanel, StatusBar, DrawingMenu } = parts
  return (
    <div className="app-shell">
      <header className="app-bar" data-region="bar" aria-label={regions.bar} tabIndex={-1}>
        {bar}
      </header>
      <div className="app-middle">
        <nav className="app-region" data-region="palette" aria-label={regions.palette} tabIndex={-1}>
          <Palette />
        </nav>
        <main className="app-region app-canvas" data-region="canvas" aria-label={regions.canvas} tabIndex={-1}>
          <DrawingMenu>
            <DrawingCanvas />
          </DrawingMenu>
        </main>
        <aside className="app-region" data-region="panel" aria-label={regions.panel} tabIndex={-1}>
          <RightPanel />
        </aside>
      </div>
      <footer className="app-region app-status" data-region="status" aria-label={regions.status} tabIndex={-1}>
        <StatusBar />
      </footer>
    </div>
  )
}
