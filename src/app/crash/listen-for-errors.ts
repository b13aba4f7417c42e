import { isMissingPart } from '../../panels'
import { words } from '../../words'
import type { App } from '../app-state'
import { tell } from '../messages/tell'

/** Told once in so long, ms: what goes wrong again and again is one piece of news. */
const ONCE_IN = 30_000

/**
 * What goes wrong outside of what is shown (keys, gestures, things begun and not waited for) takes no work with it: all of
 * it goes to the disk, and it is told. The browser's console has the error itself.
 */
export function listenForErrors(app: App, target: Window = window): void {
  let toldAt = Number.NEGATIVE_INFINITY
  const wrong = (problem: unknown) => {
    app.desk.flush()
    if (isMissingPart(problem)) return tellMissingPart(app)
    const now = performance.now()
    if (now - toldAt < ONCE_IN) return
    toldAt = now
    const { crash } = words().app
    app.board.toast(crash.wrong, { label: crash.reload, command: 'reload-app' })
  }
  target.addEventListener('error', ({ error }) => {
    // Without an error it is a notice of the browser's own, or a picture that did not load.
    if (error) wrong(error)
  })
  target.addEventListener('unhandledrejection', ({ reason }) => wrong(reason))
}

/** A part of the program is not there, on a page that goes on without it. */
export function tellMissingPart(app: App): void {
  const { crash } = words().app
  app.desk.flush()
  const isKept = app.board.store.getState().saveState.kind !== 'memory-only'
  tell(app, {
    title: crash.missingTitle,
    sentence: isKept ? crash.missing : crash.missingUnsaved,
    action: isKept
      ? { label: crash.reload, command: 'reload-app' }
      : { label: words().app.kept.saveFile, command: 'save-file' },
  })
}
