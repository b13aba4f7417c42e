import { useEffect } from 'react'
import { DrawingCanvas } from '../../canvas'
import { DrawingMenu, Palette, RightPanel, StatusBar, WorkshopStage } from '../../panels'
import { words } from '../../words'
import { cameUp } from '../crash/opening-guard'
import { TalkingPoints } from '../talking-points/TalkingPoints'
import './shell.css'
import { TopBar } from './TopBar'

/** Everything round the drawing, as landmarks with names; F6 walks from one to the next. */
export function Shell() {
  useEffect(cameUp, [])
  // Whoever chose a drawing goes on in it.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true })
  }, [])
  const { regions } = words().app
  return (
    <div className="app-shell">
      <header className="app-bar" data-region="bar" aria-label={regions.bar} tabIndex={-1}>
        <TopBar />
      </header>
      <div className="app-middle">
        <nav className="app-region" data-region="palette" aria-label={regions.palette} tabIndex={-1}>
          <Palette />
        </nav>
        <div className="app-stage">
          <main className="app-region app-canvas" data-region="canvas" aria-label={regions.canvas} tabIndex={-1}>
            <DrawingMenu>
              <DrawingCanvas />
            </DrawingMenu>
          </main>
          <TalkingPoints />
          <WorkshopStage />
        </div>
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
