import { BoardDialogs } from '../panels'
import { BoardContext } from '../store'
import { AppContext, type App as AppParts, useAppState } from './app-state'
import { CrashBoundary } from './crash/CrashBoundary'
import { StartScreen } from './gallery/StartScreen'
import { AppDialogs } from './shell/AppDialogs'
import { DropHint } from './shell/DropHint'
import { Shell } from './shell/Shell'

/** The whole window: the start screen or the drawing, and what stands over them. */
export function App({ app }: { app: AppParts }) {
  return (
    <CrashBoundary board={app.board}>
      <AppContext value={app}>
        <BoardContext value={app.board}>
          <Screen />
          <BoardDialogs />
          <AppDialogs />
          <DropHint />
        </BoardContext>
      </AppContext>
    </CrashBoundary>
  )
}

function Screen() {
  return useAppState((state) => state.atStart) ? <StartScreen /> : <Shell />
}
