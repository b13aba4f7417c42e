import { createRoot } from 'react-dom/client'
import { Shell, type ShellParts } from './shell/Shell'
import './tokens.css'
import './base.css'

const rooms = import.meta.glob(['../canvas/index.ts', '../panels/index.ts', '../store/index.ts'])

/** Builds the one board and shows the app in `root`. */
export async function startApp(root: HTMLElement): Promise<void> {
  const load = async (room: string) => ((await rooms[`../${room}/index.ts`]?.()) ?? {}) as Record<string, never>
  const [canvas, panels] = [await load('canvas'), await load('panels')]
  const parts: ShellParts = {
    Palette: panels.Palette ?? (() => <div>palette</div>),
    DrawingCanvas: canvas.DrawingCanvas ?? (() => <div>canvas</div>),
    RightPanel: panels.RightPanel ?? (() => <div>panel</div>),
    StatusBar: panels.StatusBar ?? (() => <div>status</div>),
    DrawingMenu: panels.DrawingMenu ?? (({ children }) => children),
  }
  createRoot(root).render(<Shell parts={parts} bar="Zoneboard" />)
}
