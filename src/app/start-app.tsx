import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { openLibrary } from '../persistence'
import { createBoard } from '../store'
import { words } from '../words'
import { App } from './App'
import { type App as AppParts, createAppState } from './app-state'
import { createChecker } from './checker/checker'
import { layOutBeside } from './checker/lay-out'
import { openCheckWorker } from './checker/open-worker'
import { appCommands } from './commands/app-commands'
import { copyOrOffer } from './copy/copy-or-offer'
import { CrashPage } from './crash/CrashPage'
import { listenForErrors } from './crash/listen-for-errors'
import { mayOpen, noteStanding, STANDS_AFTER } from './crash/opening-guard'
import { listenForCopying, listenForFiles } from './files/drop-and-paste'
import { loadSaving } from './files/load-saving'
import { newId, now, today } from './ids'
import { listenForKeys } from './keys/board-keys'
import { speakLanguage, wantedLanguage } from './language/choose'
import { tell } from './messages/tell'
import { keepOffline } from './offline/offline'
import { keepPeople } from './people'
import { Desk } from './session/desk'
import { keepUp, refreshShelf, tellProblems, tellWiped } from './session/keep-up'
import { rememberedDrawings } from './session/last-drawing'
import { loadShell } from './shell/load-shell'
import { holdPhonesToShowing } from './shell/only-shows'
import './tokens.css'
import './base.css'
import { applyTheme, onSystemTheme, storedTheme } from './theme'
import { keepViewSettings } from './view-settings'

// The policy forbids to evaluate text as code.
z.config({ jitless: true })

/** Shows the app in `root`; where it cannot even start, a page that says so. */
export async function startApp(root: HTMLElement): Promise<void> {
  try {
    await start(root)
  } catch (problem) {
    createRoot(root).render(<CrashPage board={null} problem={problem} />)
  }
}

/** Builds the one board, opens the drawing that was open last, and shows it. */
async function start(root: HTMLElement): Promise<void> {
  if (rememberedDrawings().length > 0) void loadShell()
  const speaking = speakLanguage(wantedLanguage())
  const checker = createChecker(today, openCheckWorker)
  await speaking
  const library = await openLibrary({ newId, now, after })
  const board = createBoard(
    {
      newId,
      now,
      check: (diagram) => checker.check(diagram),
      fixes: (diagram, finding) => checker.fixes(diagram, finding),
      tryOut: (diagram, patch) => checker.tryOut(diagram, patch),
      nextSteps: (diagram) => checker.nextSteps(diagram),
      layOut: layOutBeside,
      writeClipboard: (text) => copyOrOffer(app.state, text),
    },
    { commands: appCommands(() => app) },
  )
  const desk = new Desk(
    board,
    library,
    (problems) => tellProblems(app, problems),
    () => tellWiped(app),
  )
  const offline = keepOffline(board, { flush: () => desk.flush(), reload: () => location.reload() })
  const app: AppParts = { board, library, desk, checker, offline, state: createAppState() }
  let before = board.store.getState().diagram
  board.store.subscribe((state, last) => {
    if (state.diagram !== last.diagram) before = last.diagram
  })
  board.onPatch((patch, origin, diagram) => {
    if (origin !== 'load') checker.edited(patch, before, diagram)
  })
  board.view({ theme: storedTheme() })
  keepViewSettings(board)
  keepPeople(board)
  holdPhonesToShowing(board)
  onSystemTheme(() => applyTheme(board.store.getState().theme))
  keepUp(app)
  listenForErrors(app)
  listenForFiles(app)
  listenForCopying(app)
  listenForKeys(app)
  await refreshShelf(app)
  app.state.setState({ atStart: !(await openLast(app)) })
  tellProblems(app, library.found)
  createRoot(root).render(<App app={app} />)
  setTimeout(() => noteStanding(board.store.getState().documentId), STANDS_AFTER)
  // While somebody looks at the start screen, what comes after it is fetched.
  setTimeout(() => {
    void loadShell().catch(() => {})
    void loadSaving().catch(() => {})
  }, 1500)
}

/** Opens the drawing that this tab, or the last one, showed; else the one changed last. False on the first run. */
async function openLast(app: AppParts): Promise<boolean> {
  const { desk, state } = app
  const newest = state.getState().shelf[0]
  for (const id of [...rememberedDrawings(), ...(newest ? [newest.id] : [])]) {
    if (!mayOpen(id)) {
      tellHeldBack(app, id)
      return false
    }
    try {
      if (await desk.openFromShelf(id)) return true
    } catch {
      // It cannot be read now: the start screen lists it.
    }
  }
  return false
}

/** It stopped the program again and again: it is kept, and can be had as a file without being opened. */
function tellHeldBack(app: AppParts, id: string): void {
  const { crash } = words().app
  const entry = app.state.getState().shelf.find((one) => one.id === id)
  if (!entry) return
  const action = { label: crash.saveHeldBack, command: 'save-shelved', args: id }
  tell(app, { title: crash.heldBackTitle(entry.title), sentence: crash.heldBack, action })
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
