/**
 * Which drawing is on the board, and that it is kept: opens drawings from the shelf, makes new ones, hands every edit to
 * the log and every edit of another tab to the board.
 */
import { type Diagram, emptyDiagram, type Patch } from '../../model'
import type { DrawingLog, Library, LogEvents, Problem } from '../../persistence'
import type { Board, Viewport } from '../../store'
import { words } from '../../words'
import type { LinkedFile } from '../files/linked-file'
import { newId, now } from '../ids'
import { VersionKeeper } from '../versions/version-keeper'
import { countsOf, findingCounts, namesOf, thumbnailsOf, titleOf } from './facts'
import { rememberDrawing } from './last-drawing'

/** What the shelf says of a drawing is brought up to date so long after the last change, in ms. */
const DESCRIBE_AFTER = 1200

export class Desk {
  readonly versions: VersionKeeper
  #log: DrawingLog | null = null
  #changed = false
  #isOpeningAgain = false
  #linked: Promise<LinkedFile> | null = null
  /** The shelf could not be told how the drawing is now. */
  #isUndescribed = false
  #described: object | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly board: Board,
    readonly library: Library,
    /** Tells of what could not be read of a drawing that was opened. */
    readonly onProblems: (problems: readonly Problem[]) => void,
    /** Tells that the browser's storage was cleared. */
    readonly onWiped: () => void = () => {},
  ) {
    this.versions = new VersionKeeper(board, library)
    board.onPatch((patch, origin) => {
      if (origin === 'remote' || !this.#log) return
      this.#changed = true
      this.#log.append(patch)
    })
    board.store.subscribe((state, before) => {
      if (state.diagram === before.diagram && state.viewport === before.viewport && state.checked === before.checked)
        return
      this.#describeLater()
    })
  }

  /** Puts a drawing on the shelf as a new one, and on the board. */
  async openAsNew(diagram: Diagram, viewport: Viewport | null = null): Promise<void> {
    await this.#describe(true)
    const left = this.leave()
    const id = newId()
    this.board.load(id, diagram, viewport)
    const state = this.board.store.getState()
    this.#log = this.library.create(id, this.#events(), { title: titleOf(state), counts: countsOf(state) })
    this.versions.opened()
    rememberDrawing(id)
    this.#changed = true
    this.#describeLater()
    await left
  }

  /** Puts a drawing of the shelf on the board where it was left; false where the shelf has no such drawing. */
  async openFromShelf(id: string): Promise<boolean> {
    // What is on the board is kept until the moment in which the other one stands there: people go on meanwhile.
    await this.#describe(true)
    const opened = await this.library.open(id)
    if (!opened) return false
    const before = this.#log?.drawing
    const left = this.leave()
    const placed: Patch[] = []
    const stop = this.board.onPatch((patch) => placed.push(patch))
    try {
      this.board.load(id, opened.diagram, opened.entry.viewport)
    } catch (problem) {
      // What it would have replaced goes on being kept.
      if (before !== undefined && before !== id) await this.openFromShelf(before)
      throw problem
    } finally {
      stop()
    }
    this.#log = opened.keep(this.#events())
    for (const patch of placed) this.#log.append(patch)
    this.versions.opened()
    rememberDrawing(id)
    await left
    // Where it is the same drawing, with what was done while it was read.
    if (before === id) await this.#log?.catchUp()
    if (opened.problems.length > 0) this.onProblems(opened.problems)
    return true
  }

  /** The file on disk of the open drawing: asked for once a drawing is open, so no part of the first load. */
  linkedFile(): Promise<LinkedFile> {
    this.#linked ??= import('../files/linked-file').then(
      ({ LinkedFile }) => new LinkedFile(this.board),
      (problem: unknown) => {
        this.#linked = null
        throw problem
      },
    )
    return this.#linked
  }

  /** Looks whether the file on disk changed outside. */
  async checkFile(): Promise<void> {
    const linked = await this.linkedFile().catch(() => null)
    await linked?.check()
  }

  /** Everything to the disk now, without waiting. */
  flush(): void {
    this.#log?.flushAtOnce()
    void this.#describe(false)
  }

  /** Takes in what other tabs did while this page slept. */
  catchUp(): void {
    void this.#log?.catchUp()
  }

  /** Ends keeping the drawing on the board; it stays as it was last. */
  async leave(): Promise<void> {
    if (!this.#log) return
    this.#log = null
    this.versions.left()
    await this.library.leave()
  }

  /** Takes a drawing off the shelf, also where it is the open one; it can be restored. True when it was the open one. */
  async remove(id: string): Promise<boolean> {
    const isOpen = this.#log?.drawing === id
    if (isOpen) {
      await this.#describe(true)
      await this.leave()
      this.board.load('', emptyDiagram, null)
      rememberDrawing(null)
    }
    await this.library.remove(id)
    return isOpen
  }

  /** Puts a drawing that was taken off back on the shelf. */
  async restore(id: string): Promise<void> {
    await this.library.restore(id)
    const entry = (await this.library.list()).find((one) => one.id === id)
    if (entry) this.board.toast(words().app.shelf.restored(entry.title))
  }

  #events(): LogEvents {
    return {
      state: (saveState) => {
        this.board.view({ saveState })
        if (saveState.kind !== 'saved' || !this.#isUndescribed) return
        this.#isUndescribed = false
        this.#describeLater()
      },
      remote: (patch) => void this.board.apply(patch, { origin: 'remote', label: words().app.otherTab }),
      stale: () => void this.#openAgain(),
      wiped: () => {
        this.#described = null
        this.#describeLater()
        this.onWiped()
      },
      drawing: () => this.board.store.getState().diagram,
    }
  }

  /** Another tab is ahead by more than the journal tells. One time after the other, and where it fails, with the next edit. */
  async #openAgain(): Promise<void> {
    if (this.#isOpeningAgain) return
    this.#isOpeningAgain = true
    await this.openFromShelf(this.board.store.getState().documentId).catch(() => false)
    this.#isOpeningAgain = false
  }

  #describeLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#describe(true), DESCRIBE_AFTER)
  }

  /** `whole` with the small picture, which takes some milliseconds. */
  async #describe(whole: boolean): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.#log) return
    const state = this.board.store.getState()
    const findings = findingCounts(state)
    const isNew = whole && this.#described !== state.scene
    if (isNew) this.#described = state.scene
    const wasChanged = this.#changed
    this.#changed = false
    try {
      const facts = {
        title: titleOf(state),
        counts: countsOf(state),
        names: namesOf(state),
        viewport: state.viewport,
        ...(findings ? { findings } : {}),
        ...(wasChanged ? { changedAt: now() } : {}),
        ...(isNew ? { thumbnail: await thumbnailsOf(state) } : {}),
      }
      await this.library.describe(state.documentId, facts)
    } catch {
      // The log tells that nothing can be kept; the shelf's words are not worth a second sentence, and come later.
      this.#changed ||= wasChanged
      this.#described = null
      this.#isUndescribed = true
    }
  }
}
