import { Fragment, lazy, Suspense } from 'react'
import { BoardDialogs } from '../panels'
import { BoardContext } from '../store'
import { AppContext, type App as AppParts, useAppState } from './app-state'
import { CrashBoundary } from './crash/CrashBoundary'
import { StartScreen } from './gallery/StartScreen'
import { AppDialogs } from './shell/AppDialogs'
import { DropHint } from './shell/DropHint'
import { loadShell } from './shell/load-shell'

const Shell = lazy(loadShell)
const PresentScreen = lazy(() => import('./present/PresentScreen'))

/** The whole window: the start screen or the drawing, and what stands over them. */
export function App({ app }: { app: AppParts }) {
  return (
    <CrashBoundary board={app.board} onCrash={() => app.desk.flush()}>
      <AppContext value={app}>
        <BoardContext value={app.board}>
          <InLanguage />
        </BoardContext>
      </AppContext>
    </CrashBoundary>
  )
}

/** Shown anew in another language: words stand where they were read. */
function InLanguage() {
  const language = useAppState((state) => state.language)
  return (
    <Fragment key={language}>
      <Screen />
      <BoardDialogs />
      <AppDialogs />
      <DropHint />
    </Fragment>
  )
}

function Screen() {
  const presenting = useAppState((state) => state.presenting !== null)
  if (useAppState((state) => state.atStart)) return <StartScreen />
  return <Suspense fallback={null}>{presenting ? <PresentScreen /> : <Shell />}</Suspense>
}
