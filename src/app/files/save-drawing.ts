import { linkedWords, words } from '../../words'
import type { App } from '../app-state'
import { tell } from '../messages/tell'
import { titleOf } from '../session/facts'
import { drawingText } from './drawing-text'
import { fileName } from './file-name'
import { openFile } from './open-drawing'
import { saveFile } from './pick'

/** Saves the open drawing to its file on disk, or where it has none, where the person says. */
export async function saveDrawing(app: App, over = false): Promise<void> {
  const file = await app.desk.linkedFile().catch(() => null)
  const handle = file?.handle
  if (!file || !handle) return saveCopy(app)
  const { files } = words().app
  try {
    const written = await file.write(over)
    if (written === 'written') app.board.toast(files.saved(handle.name))
    else if (written === 'changed') app.board.view({ dialog: { id: 'linked-file' } })
    else tellNotSaved(app, handle.name, linkedWords().refused)
  } catch (problem) {
    tellNotSaved(app, handle.name, files.notSavedWhy(problem instanceof Error ? problem.message : ''))
  }
}

/** Saves the open drawing as another file, which is its file from then on where the browser can write it again. */
export async function saveCopy(app: App): Promise<void> {
  const { diagram, documentId } = app.board.store.getState()
  const { files } = words().app
  const name = fileName(titleOf({ diagram }), 'zoneboard.json')
  try {
    const saved = await saveFile(drawingText(diagram).then(asFile), name, files.kind)
    if (!saved) return
    if (saved.handle && app.board.store.getState().documentId === documentId) {
      const linked = await app.desk.linkedFile().catch(() => null)
      await linked?.link(saved.handle, await saved.handle.getFile(), diagram)
    }
    app.board.toast(saved.handle ? files.saved(saved.handle.name) : files.downloaded(name))
  } catch (problem) {
    tellNotSaved(app, name, files.notSavedWhy(problem instanceof Error ? problem.message : ''))
  }
}

/** Opens what somebody else put into the file as a drawing of its own, which is the one saved to it from now on. */
export async function takeTheirs(app: App): Promise<void> {
  const linked = await app.desk.linkedFile()
  const { files } = words().app
  const { handle } = linked
  if (!handle) return
  try {
    const file = await linked.theirs()
    if (!file) return tellNotSaved(app, handle.name, linkedWords().refused)
    if (await openFile(app, file, { handle, before: () => linked.unlink() })) app.board.view({ dialog: null })
  } catch {
    tell(app, { title: files.notOpened(handle.name), sentence: files.unreadable })
  }
}

function tellNotSaved(app: App, name: string, sentence: string): void {
  const { files } = words().app
  tell(app, { title: files.notSaved(name), sentence, action: { label: linkedWords().copy, command: 'save-copy' } })
}

/** Saves a drawing of the shelf as a file without opening it. */
export async function saveShelved(app: App, id: string): Promise<void> {
  const { files, shelf } = words().app
  try {
    const opened = await app.library.open(id)
    if (!opened) return tell(app, { title: shelf.title, sentence: shelf.gone })
    const name = fileName(titleOf(opened), 'zoneboard.json')
    const saved = await saveFile(drawingText(opened.diagram).then(asFile), name, files.kind)
    if (saved) app.board.toast(saved.handle ? files.saved(saved.handle.name) : files.downloaded(name))
  } catch {
    tell(app, { title: shelf.title, sentence: shelf.trouble })
  }
}

const asFile = (text: string) => new Blob([text], { type: 'application/json' })
