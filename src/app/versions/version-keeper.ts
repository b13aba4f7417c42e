/**
 * Takes versions of the open drawing by itself: as it opened, then always the drawing as it was before an edit, when there
 * were many since the last version, or some time has passed, or the edit changes much at once.
 */
import type { Diagram, Patch } from '../../model'
import type { Library, Taking, VersionFacts } from '../../persistence'
import type { Board } from '../../store'
import { now } from '../ids'
import { findingCounts } from '../session/facts'

/** The version of how a drawing opened is taken so long after, in ms: the page has other things to do first. */
const OPENED_AFTER = 3000
/** An automatic version comes after so many edits, */
const MOST_EDITS = 40
/** or, where there were edits, after so many ms, */
const MOST_TIME = 10 * 60_000
/** or before an edit that touches so many records. */
const LARGE_EDIT = 12

interface Since {
  readonly drawing: string
  at: number
  edits: number
  /** Nothing was taken of it since it opened. */
  isFresh: boolean
}

export class VersionKeeper {
  #since: Since | null = null
  #before: Diagram
  /** The last drawing that was checked, and what the check found. */
  #checked: { readonly diagram: Diagram; readonly findings: VersionFacts['findings'] } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly board: Board,
    readonly library: Library,
  ) {
    this.#before = board.store.getState().diagram
    board.store.subscribe((state, last) => {
      if (state.diagram !== last.diagram) this.#before = last.diagram
      if (state.checked && !last.checked) this.#checked = { diagram: state.diagram, findings: findingCounts(state) }
    })
    board.onPatch((patch, origin) => {
      if (origin === 'user') this.#edited(patch)
    })
  }

  /** Another drawing is on the board. */
  opened(): void {
    const { documentId } = this.board.store.getState()
    this.#since = { drawing: documentId, at: Date.parse(now()), edits: 0, isFresh: true }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#since?.isFresh) void this.#takeQuietly(this.board.store.getState().diagram, { reason: 'opened' })
    }, OPENED_AFTER)
  }

  /** No drawing is kept any more. */
  left(): void {
    this.#since = null
    clearTimeout(this.#timer)
  }

  /** Takes a version of the drawing as it is now. Null where the newest version is the same; fails where it cannot be kept. */
  async take(reason: Taking['reason'], name = ''): Promise<VersionFacts | null> {
    return this.#take(this.board.store.getState().diagram, { reason, name })
  }

  #edited(patch: Patch): void {
    const since = this.#since
    if (!since || since.drawing !== this.board.store.getState().documentId) return
    const isLarge = patch.length >= LARGE_EDIT
    const isDue = since.edits >= MOST_EDITS || (since.edits > 0 && Date.parse(now()) - since.at >= MOST_TIME)
    if (since.isFresh) void this.#takeQuietly(this.#before, { reason: 'opened' })
    else if (isLarge) void this.#takeQuietly(this.#before, { reason: 'before', name: this.#stepName() })
    else if (isDue) void this.#takeQuietly(this.#before, { reason: 'edits' })
    since.edits += 1
  }

  /** What the edit is called; empty for an undo and a redo, which are no steps of their own. */
  #stepName(): string {
    const { canRedo, undoLabel } = this.board.store.getState()
    return canRedo ? '' : (undoLabel ?? '')
  }

  /** Versions are a gift: where there is no room for one, the log of the edits tells of it when it matters. */
  async #takeQuietly(diagram: Diagram, facts: Pick<Taking, 'reason' | 'name'>): Promise<void> {
    if (isBlank(diagram)) {
      if (this.#since) this.#since.isFresh = false
      return
    }
    await this.#take(diagram, facts).catch(() => null)
  }

  async #take(diagram: Diagram, facts: Pick<Taking, 'reason' | 'name'>): Promise<VersionFacts | null> {
    const since = this.#since
    if (!since) return null
    const { drawing, edits } = since
    Object.assign(since, { at: Date.parse(now()), edits: 0, isFresh: false })
    const findings = this.#checked?.diagram === diagram ? this.#checked.findings : null
    // Not within the gesture: writing out a large drawing takes some milliseconds.
    await new Promise((done) => setTimeout(done, 0))
    const versions = await this.library.versions.open()
    return versions.take(diagram, { drawing, edits, findings, ...facts })
  }
}

function isBlank({ zones, assets, conduits, annotations }: Diagram): boolean {
  return zones.size + assets.size + conduits.size + annotations.size === 0
}
