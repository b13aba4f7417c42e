/** What is done with a version: gone back to, opened as a copy, saved as a file, taken away. */
import { applyPatch, type Diagram, patchBetween, updateDocument } from '../../model'
import type { Version, VersionFacts } from '../../persistence'
import { editWithToast } from '../../store'
import { versionWords, words } from '../../words'
import type { App } from '../app-state'
import { fileName } from '../files/file-name'
import { saveFile } from '../files/pick'
import { tell } from '../messages/tell'
import { titleOf } from '../session/facts'
import { versionName } from './version-words'

/** Those taken away while the page lives, so that it can be taken back. */
const removed = new Map<string, Version>()

/** Makes the drawing what it was in a version: one step, after a version of now was taken. */
export async function restoreVersion(app: App, id: string): Promise<void> {
  const { documentId } = app.board.store.getState()
  await withDrawing(app, id, async (diagram, facts) => {
    // Not kept, it can still be taken back by undo.
    await app.desk.versions.take('restore').catch(() => null)
    const now = app.board.store.getState()
    if (now.documentId !== documentId) return
    const say = versionWords()
    const patch = patchBetween(now.diagram, diagram)
    const said = say.restored(versionName(facts))
    if (!editWithToast(app.board, patch, { label: say.restoreStep, said })) app.board.toast(say.alreadySo)
    app.board.view({ dialog: null })
  })
}

/** Puts the drawing of a version on the shelf as a new one, and opens it. */
export async function openVersionCopy(app: App, id: string): Promise<void> {
  await withDrawing(app, id, async (diagram, facts) => {
    const say = versionWords()
    const change = updateDocument(diagram, { title: say.copyTitle(titleOf({ diagram }), versionName(facts)) })
    await app.desk.openAsNew(change ? applyPatch(diagram, [change]) : diagram)
    app.board.toast(say.copied)
  })
}

export async function saveVersionFile(app: App, id: string): Promise<void> {
  await withDrawing(app, id, async (diagram, facts) => {
    const { files } = words().app
    const title = versionWords().copyTitle(titleOf({ diagram }), versionName(facts).replaceAll(':', '.'))
    const name = fileName(title, 'zoneboard.json')
    const { writeZoneboard } = await import('../../formats')
    const saved = await saveFile(new Blob([writeZoneboard(diagram)], { type: 'application/json' }), name, files.kind)
    if (saved) app.board.toast(saved.handle ? files.saved(saved.handle.name) : files.downloaded(name))
  })
}

export async function removeVersion(app: App, facts: VersionFacts): Promise<void> {
  const say = versionWords()
  await attempt(app, async () => {
    const versions = await app.library.versions.open()
    removed.set(facts.id, await versions.remove(facts))
    const action = { label: say.undo, command: 'put-version-back', args: facts.id }
    app.board.toast(say.removed(versionName(facts)), action)
  })
}

export async function putVersionBack(app: App, id: string): Promise<void> {
  const version = removed.get(id)
  if (!version) return
  await attempt(app, async () => {
    await (await app.library.versions.open()).putBack(version)
    removed.delete(id)
  })
}

/** Reads the drawing of a version of the open drawing and does something with it; else it is told why not. */
async function withDrawing(app: App, id: string, use: (diagram: Diagram, facts: VersionFacts) => Promise<void>) {
  await attempt(app, async () => {
    const versions = await app.library.versions.open()
    const all = await versions.list(app.board.store.getState().documentId)
    const facts = all.find((version) => version.id === id)
    const diagram = facts && (await versions.read(facts))
    const say = versionWords()
    if (facts && diagram) await use(diagram, facts)
    else tell(app, { title: say.notRead, sentence: say.unreadable })
  })
}

async function attempt(app: App, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    const say = versionWords()
    tell(app, { title: say.title, sentence: say.trouble })
  }
}
