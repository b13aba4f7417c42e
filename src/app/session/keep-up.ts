import type { Problem, StorageTrouble } from '../../persistence'
import { words } from '../../words'
import type { App } from '../app-state'
import { tell } from '../messages/tell'
import { templateOf } from '../talking-points/from-template'

/** Keeps the work safe when the page is left, and the shelf in view up to date. */
export function keepUp(app: App): void {
  const flush = () => app.desk.flush()
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', (event) => {
    // The browser asks: what is in memory only would go with the page.
    if (app.board.store.getState().saveState.kind === 'memory-only' || app.library.holdsUnwritten)
      event.preventDefault()
  })
  window.addEventListener('blur', flush)
  window.addEventListener('focus', () => {
    app.desk.catchUp()
    void app.desk.checkFile()
  })
  window.addEventListener('pageshow', () => app.desk.catchUp())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
    else app.desk.catchUp()
  })
  app.library.onShelf(() => {
    void refreshShelf(app)
    void tellDeleted(app)
  })
  app.library.versions.onGivenUp((count) => app.board.toast(words().app.kept.givenUp(count)))
  app.board.store.subscribe((state, before) => {
    if (state.documentId !== before.documentId) {
      // From now on it follows by itself.
      void app.desk.linkedFile().catch(() => {})
      const template = templateOf(state.documentId)
      app.state.setState({ talkingPoints: template === null ? null : { template, isOpen: false } })
    }
    if (state.dialog !== before.dialog && state.dialog?.id === 'shelf') void refreshShelf(app)
    const [now, then] = [trouble(state.saveState), trouble(before.saveState)]
    if (now !== null && now !== then) {
      app.board.toast(words().app.kept[now], { label: words().app.kept.saveFile, command: 'save-file' })
    }
    if (then !== null && state.saveState.kind === 'saved') app.board.toast(words().app.kept.again)
  })
}

export async function refreshShelf(app: App): Promise<void> {
  try {
    app.state.setState({ shelf: await app.library.list(), trouble: app.library.trouble })
  } catch {
    // The log of the open drawing tells it; the start screen, where there is none, does here.
    app.state.setState({ trouble: 'unavailable' })
  }
}

/** Another tab put away the drawing that is open here: nobody is to work on without knowing. */
async function tellDeleted({ board, library }: App): Promise<void> {
  const { documentId } = board.store.getState()
  const deleted = await library.listDeleted().catch(() => [])
  if (!deleted.some(({ id }) => id === documentId)) return
  const { kept, shelf } = words().app
  board.toast(kept.deletedElsewhere, { label: shelf.restoreShort, command: 'restore-drawing', args: documentId })
}

/** The drawing is still there, others may not be. */
export function tellWiped(app: App): void {
  const { kept } = words().app
  void refreshShelf(app)
  tell(app, { title: kept.wipedTitle, sentence: kept.wiped, action: { label: kept.saveFile, command: 'save-file' } })
}

/** Damage is told, with what it was and how much; all of it since the page opened can be taken as a file. */
export function tellProblems(app: App, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const { kept } = words().app
  const all = [...app.state.getState().damaged, ...problems]
  app.state.setState({ damaged: all })
  const count = (what: Problem['what']) => all.filter((problem) => problem.what === what).length
  const details = (['shelf', 'snapshot', 'record', 'entry', 'stray'] as const).flatMap((what) =>
    count(what) > 0 ? [`${kept.what[what]} (${count(what)})`] : [],
  )
  const onShelf = problems.every(({ what }) => what === 'shelf' || what === 'stray')
  tell(app, {
    title: onShelf ? kept.shelfProblemTitle : kept.problemTitle,
    sentence: kept.problem(all.length),
    details,
    action: { label: kept.saveDamaged, command: 'save-damaged' },
  })
}

function trouble(state: { readonly kind: string; readonly why?: StorageTrouble }): StorageTrouble | null {
  return state.kind === 'memory-only' ? (state.why ?? 'unavailable') : null
}
