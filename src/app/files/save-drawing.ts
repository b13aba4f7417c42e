import { words } from '../../words'
import type { App } from '../app-state'
import { tell } from '../messages/tell'
import { titleOf } from '../session/facts'
import { drawingText } from './drawing-text'
import { fileName } from './file-name'
import { saveFile } from './pick'

/** Files that drawings were saved to in this session, so that saving again asks nothing. */
const handles = new Map<string, FileSystemFileHandle>()

/** Saves the open drawing as a file. */
export async function saveDrawing(app: App): Promise<void> {
  const { documentId, diagram } = app.board.store.getState()
  const { files } = words().app
  const name = fileName(titleOf({ diagram }), 'zoneboard.json')
  const blob = drawingText(diagram).then(asFile)
  try {
    const saved = await saveFile(blob, name, files.kind, handles.get(documentId) ?? null)
    if (!saved) return
    if (saved.handle) handles.set(documentId, saved.handle)
    app.board.toast(saved.handle ? files.saved(saved.handle.name) : files.downloaded(name))
  } catch (problem) {
    tell(app, {
      title: files.notSaved(name),
      sentence: files.notSavedWhy(problem instanceof Error ? problem.message : ''),
    })
  }
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
