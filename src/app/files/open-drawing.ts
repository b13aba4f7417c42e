import type { Note } from '../../formats'
import type { Point } from '../../layout'
import { words } from '../../words'
import type { App } from '../app-state'
import { tell } from '../messages/tell'
import { pickFile } from './pick'
import { describeFileProblem, type FileProblem, readDrawingFile } from './read-file'

/** Details that a dialog lists; with more it says how many. */
const MOST_LISTED = 100

interface Opening {
  /** Where it was dropped, px of the page. */
  readonly at?: Point | null
  /** Where it lies on the disk, for saving to it. */
  readonly handle?: FileSystemFileHandle | null
  /** Once it is sure that it opens. */
  before?(): Promise<void>
}

/**
 * Opens a file as a new drawing of the shelf; a picture that carries none goes on the open drawing. What cannot be opened is
 * told, and the open drawing stays.
 */
export async function openFile(
  app: App,
  file: File,
  { at = null, handle = null, before = async () => {} }: Opening = {},
): Promise<boolean> {
  const read = await readDrawingFile(file)
  const { files } = words().app
  if (!read.ok) {
    const { atStart } = app.state.getState()
    const mayPlace = !atStart && !app.board.store.getState().onlyShows && isOnlyPicture(read.error)
    if (mayPlace) {
      const { isPicture, placePicture } = await import('../pictures/place-picture')
      if (await isPicture(file)) return placePicture(app, file, at)
    }
    tell(app, { title: files.notOpened(file.name), sentence: await describeFileProblem(read.error) })
    return false
  }
  await before()
  await app.desk.openAsNew(read.value.diagram)
  // A picture that carries a drawing is not written over by one.
  if (handle && file.name.endsWith('.json')) {
    const linked = await app.desk.linkedFile().catch(() => null)
    await linked?.link(handle, file)
  }
  app.state.setState({ atStart: false })
  await tellNotes(app, file.name, read.value.notes)
  return true
}

/** A picture in which no drawing is looked for, or in which there is none. */
function isOnlyPicture(problem: FileProblem): boolean {
  return problem.kind === 'picture' ? problem.error.code === 'no-diagram' : problem.kind === 'drawing'
}

/** Opens files one after the other; the last one that opens stays on the board. */
export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  for (const file of files) await openFile(app, file)
}

export async function pickAndOpen(app: App): Promise<void> {
  const file = await pickFile(words().app.files.kind)
  if (file) await openFile(app, file, { handle: file.handle ?? null })
}

async function tellNotes(app: App, name: string, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) {
    app.board.toast(words().app.files.opened(name))
    return
  }
  const { describeNote } = await import('../../formats')
  tell(app, {
    title: words().app.files.opened(name),
    sentence: words().app.files.notes(notes.length),
    details: notes.slice(0, MOST_LISTED).map(describeNote),
    more: Math.max(0, notes.length - MOST_LISTED),
  })
}
