/**
 * The file on disk to which the open drawing is saved: kept with the drawing, compared with what was last seen of it before
 * it is written and when the window is come back to, so that nobody's work from outside is written over unasked.
 */
import { fingerprint } from '../../base'
import type { Diagram } from '../../model'
import { type FileLink, type FileLinks, fileLinks, type SeenFile } from '../../persistence'
import type { Board, BoardState } from '../../store'
import { linkedWords } from '../../words'
import { drawingText } from './drawing-text'

export type Written = 'written' | 'changed' | 'refused'
type State = NonNullable<BoardState['file']>['state']

export class LinkedFile {
  #link: FileLink | null = null
  /** The drawing as it stands in the file; null where it is not known to. */
  #inFile: Diagram | null = null

  constructor(
    readonly board: Board,
    readonly links: FileLinks = fileLinks(),
  ) {
    board.store.subscribe((state, before) => {
      if (state.documentId !== before.documentId) void this.#opened(state.documentId)
      else if (state.diagram !== before.diagram) this.#edited()
    })
    void this.#opened(board.store.getState().documentId)
  }

  get handle(): FileSystemFileHandle | null {
    return this.#link?.handle ?? null
  }

  /** The open drawing is saved to this file from now on; `diagram` stands in it. */
  async link(
    handle: FileSystemFileHandle,
    file: File,
    diagram: Diagram = this.board.store.getState().diagram,
  ): Promise<void> {
    const { documentId } = this.board.store.getState()
    const stands = fingerprint(await drawingText(diagram))
    const link = { drawing: documentId, handle, seen: await seenOf(file), stands }
    await this.links.put(link)
    if (this.board.store.getState().documentId !== documentId) return
    this.#link = link
    this.#inFile = diagram
    this.#settle()
  }

  /** The drawing is kept in this browser only. */
  async unlink(): Promise<void> {
    const link = this.#link
    this.#link = null
    this.#inFile = null
    this.board.view({ file: null })
    if (link) await this.links.drop(link.drawing)
  }

  /**
   * Writes the drawing to its file, asking for leave where the browser wants that; `changed` and nothing written where
   * somebody else changed the file, unless that is to be written over. Fails where the file cannot be written.
   */
  async write(over = false): Promise<Written> {
    const link = this.#link
    if (!link) return 'refused'
    if (!(await mayWrite(link.handle, true))) return 'refused'
    if (!over && (await this.#look(link)) === 'changed') return 'changed'
    const { diagram } = this.board.store.getState()
    const text = await drawingText(diagram)
    const writer = await link.handle.createWritable()
    await writer.write(text)
    await writer.close()
    const written = { ...link, seen: await seenOf(await link.handle.getFile()), stands: fingerprint(text) }
    await this.links.put(written)
    if (this.#link === link) {
      this.#link = written
      this.#inFile = diagram
      this.#settle()
    }
    return 'written'
  }

  /** What is in the file now. */
  async theirs(ask = true): Promise<File | null> {
    if (!this.#link || !(await mayWrite(this.#link.handle, ask))) return null
    return this.#link.handle.getFile()
  }

  /** Looks whether the file changed outside, where the browser lets us without asking. */
  async check(ask = false): Promise<void> {
    const link = this.#link
    if (!link || !(await mayWrite(link.handle, ask))) return
    if ((await this.#look(link)) === 'same') await this.#compare(link)
  }

  async #opened(drawing: string): Promise<void> {
    this.#link = null
    this.#inFile = null
    this.board.view({ file: null })
    if (drawing === '') return
    const link = await this.links.read(drawing)
    if (!link || this.board.store.getState().documentId !== drawing || this.#link) return
    this.#link = link
    if (!(await mayWrite(link.handle, false))) return this.#say('asks')
    await this.check()
  }

  /** Whether the drawing is the one in the file, where that is not known yet. */
  async #compare(link: FileLink): Promise<void> {
    const { diagram } = this.board.store.getState()
    const isSame = this.#inFile === null && fingerprint(await drawingText(diagram)) === link.stands
    if (this.#link !== link) return
    if (isSame) this.#inFile = diagram
    this.#settle()
  }

  /** Compares the file with what was last seen of it, and says so. */
  async #look(link: FileLink): Promise<'same' | 'changed' | 'gone'> {
    try {
      const file = await link.handle.getFile()
      const { modified, size, print } = link.seen
      const seen = file.lastModified === modified && file.size === size ? link.seen : await seenOf(file)
      // Touched, or copied over itself: the text is what counts.
      const found = seen.print === print ? 'same' : 'changed'
      if (this.#link === link && found === 'changed') this.#say('changed')
      return found
    } catch {
      if (this.#link === link) this.#say('gone')
      return 'gone'
    }
  }

  #edited(): void {
    const known = this.board.store.getState().file?.state
    // Only a look at the file, or writing it, ends the others.
    if (known === 'current' || known === 'behind') this.#settle()
  }

  #settle(): void {
    if (!this.#link) return
    this.#say(this.board.store.getState().diagram === this.#inFile ? 'current' : 'behind')
  }

  #say(state: State): void {
    const name = this.#link?.handle.name ?? ''
    const { file } = this.board.store.getState()
    if (file?.name === name && file.state === state) return
    this.board.view({ file: { name, state } })
    const say = linkedWords()
    if (state === 'changed') this.board.toast(say.changedToast(name), { label: say.choose, command: 'linked-file' })
  }
}

async function seenOf(file: File): Promise<SeenFile> {
  return { modified: file.lastModified, size: file.size, print: fingerprint(await file.text()) }
}

/** Whether the browser lets us read and write the file; `ask` only where a person has just pressed something. */
async function mayWrite(handle: FileSystemFileHandle, ask: boolean): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as FileSystemFileHandle & Permissions
  // Browsers without these never handed out a handle that needs them.
  if (!queryPermission || !requestPermission) return true
  const mode = { mode: 'readwrite' } as const
  if ((await queryPermission.call(handle, mode)) === 'granted') return true
  return ask && (await requestPermission.call(handle, mode)) === 'granted'
}

type Asking = (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>
interface Permissions {
  readonly queryPermission?: Asking
  readonly requestPermission?: Asking
}
