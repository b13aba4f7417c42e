import { createStore } from 'zustand/vanilla'
import { autoPlace, buildScene, type Scene, sketchScene, updateScene, withRoutes } from '../layout'
import type { Diagram, Origin, Patch } from '../model'
import { admit, type DiagramIndex, emptyDiagram, indexDiagram, placeRecords, updateIndex } from '../model'
import type { Finding, Fix } from '../rules'
import { words } from '../words'
import type { ApplyOptions, Board, BoardServices, BoardState, Command, Viewport } from './board'
import { openingViewport, openSize } from './camera'
import { createCheckRunner } from './check-runner'
import { commands as ownCommands } from './commands/registry'
import { hasEffect } from './effect'
import { changedCounts } from './finding-changes'
import { FixFinder } from './fix-finder'
import { History, type Turn } from './history'
import { marksOf } from './marks'
import { editingLeft, isEditing, withoutEditing } from './only-shows'
import { freshView, startState } from './start-state'
import { withoutMissing } from './still-there'

/** With more conduits than these a drawing opens as a sketch, and its routes come a moment later. */
const SKETCH_FROM = 500
/** Closer than this, edits with the same merge key are one step. */
const MERGE_WITHIN_MS = 1000

const WITH_ANOTHER_SELECTION = { glyph: null, kept: new Set<string>() } as const

type Listener = (patch: Patch, origin: Origin, diagram: Diagram) => void

/** The open drawing, empty at first. Commands of the app come after the store's own; one with the same id replaces it. */
export function createBoard(services: BoardServices, options: { readonly commands?: readonly Command[] } = {}): Board {
  return new BoardOf(services, options.commands ?? [])
}

class BoardOf implements Board {
  readonly store
  readonly commands: readonly Command[]
  readonly #byId: ReadonlyMap<string, Command>
  readonly #history = new History()
  readonly #listeners = new Set<Listener>()
  readonly #requestCheck: (diagram: Diagram) => void
  readonly #fixes: FixFinder
  /** Whether the next finished check follows an edit of this person, and is worth a word. */
  #edited = false
  /** Whether the view waits for the size of the canvas to show a newly opened drawing. */
  #opening = false
  /** The view as the drawing opened by itself: while nobody has moved it, it keeps clear of what comes to lie over it. */
  #openedAt: Viewport | null = null
  #lastEditAt = Number.NaN
  /** Whether edits are gathered into one step, and whether one was made already. */
  #inOneStep: 'begun' | 'continued' | null = null
  /** What the open drawing is shown as until its routes are there. */
  #sketch: Scene | null = null
  #toasts = 0

  constructor(
    readonly services: BoardServices,
    added: readonly Command[],
  ) {
    this.#byId = new Map([...ownCommands, ...added].map((command) => [command.id, command]))
    this.commands = [...this.#byId.values()]
    const index = indexDiagram(emptyDiagram)
    this.store = createStore<BoardState>()(() => startState(emptyDiagram, index, buildScene(index)))
    this.#fixes = new FixFinder(services, () => this.store.getState().index)
    this.#requestCheck = createCheckRunner(
      (diagram) => services.check(diagram),
      (diagram, findings) => this.#takeFindings(diagram, findings),
    )
  }

  knownFixes(index: DiagramIndex, finding: Finding): readonly Fix[] | null {
    return this.#fixes.known(index, finding)
  }

  seekFixes(index: DiagramIndex, finding: Finding, urgent: boolean, found: (fixes: readonly Fix[]) => void) {
    return this.#fixes.seek(index, finding, urgent, found)
  }

  apply(patch: Patch, options: ApplyOptions): boolean {
    const { diagram, selection, onlyShows } = this.store.getState()
    if (onlyShows && options.origin === 'user') return false
    const admitted = admit(diagram, patch, options.origin)
    if (!admitted.ok || !hasEffect(diagram, admitted.value.diagram, admitted.value.patch)) return false
    if (options.origin === 'user') this.#record(admitted.value.patch, options, selection)
    this.#enter(admitted.value, options.origin, {
      ...(options.select ? { selection: new Set(options.select) } : {}),
      ...(options.said === undefined ? {} : { announcement: this.#spoken(options.said) }),
    })
    return true
  }

  oneStep(run: () => void): void {
    const isOutermost = this.#inOneStep === null
    if (isOutermost) this.#inOneStep = 'begun'
    try {
      run()
    } finally {
      if (isOutermost) this.#inOneStep = null
    }
  }

  undo(): boolean {
    return this.#turn(
      () => this.#history.nextUndo(this.store.getState().diagram),
      (turn, patch) => {
        this.#history.undone(turn, patch)
        return { selection: turn.step.selectionBefore, said: words().store.undone(turn.step.label) }
      },
    )
  }

  redo(): boolean {
    return this.#turn(
      () => this.#history.nextRedo(this.store.getState().diagram),
      (turn, patch) => {
        this.#history.redone(turn, patch)
        return { selection: turn.step.selectionAfter, said: words().store.redone(turn.step.label) }
      },
    )
  }

  load(documentId: string, loaded: Diagram, viewport: Viewport | null): void {
    const { diagram, patch } = withPlaces(loaded)
    const index = indexDiagram(diagram)
    this.#history.clear()
    this.#edited = false
    this.store.setState({
      ...freshView(documentId, diagram, index, this.#openingScene(index)),
      announcement: this.#spoken(
        words().store.opened(diagram.fields.title || words().store.untitled, index.assets.length),
      ),
    })
    this.#opening = viewport === null
    this.#openedAt = null
    if (viewport) this.#showAtOnce(viewport)
    else this.#showOpening()
    if (patch.length > 0) this.#tell(patch, 'load')
    this.#requestCheck(diagram)
  }

  checkAnew(): void {
    this.#requestCheck(this.store.getState().diagram)
  }

  /** The scene of a drawing that opens; of a very large one a sketch, which is replaced when its routes are there. */
  #openingScene(index: DiagramIndex): Scene {
    const { layOut } = this.services
    this.#sketch = null
    if (!layOut || index.conduits.length <= SKETCH_FROM) return buildScene(index)
    const sketch = sketchScene(index)
    this.#sketch = sketch
    void layOut(index.diagram)
      .catch(() => null)
      .then((routes) => {
        if (this.#sketch !== sketch) return
        this.#sketch = null
        const state = this.store.getState()
        this.store.setState({ scene: routes ? withRoutes(state.scene, sketch, routes) : buildScene(state.index) })
      })
    return sketch
  }

  view(change: Partial<BoardState>): void {
    const { onlyShows } = this.store.getState()
    if (change.onlyShows && !onlyShows) change = { ...editingLeft(this.store.getState()), ...change }
    if (change.onlyShows ?? onlyShows) change = withoutEditing(change)
    // Another selection is about other records: what was picked or kept of the last one is not meant any more.
    this.store.setState('selection' in change ? { ...WITH_ANOTHER_SELECTION, ...change } : change)
    if (change.coveredBelow && this.store.getState().viewport === this.#openedAt) this.#opening = true
    if (change.viewSize || change.coveredBelow) this.#showOpening()
    // Somebody moved the view before it could be shown as it opens: leave it.
    else if (change.viewport || change.cameraGoal) this.#opening = false
  }

  toast(text: string, action: BoardState['toasts'][number]['action'] = null): void {
    this.#toasts += 1
    this.store.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), { id: this.#toasts, text, action }] }))
    this.announce(text)
  }

  announce(text: string): void {
    this.store.setState({ announcement: this.#spoken(text) })
  }

  onPatch(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  run(id: string, args?: unknown): boolean {
    const command = this.#byId.get(id)
    if (!command) return false
    if (this.store.getState().onlyShows && isEditing(command, args)) {
      this.toast(words().store.said.onlyShown)
      return false
    }
    // What a gesture or a panel names itself does not hang on the selection.
    if (args === undefined && command.when?.(this.store.getState()) === false) return false
    return command.run(this, args)
  }

  #spoken(text: string): string {
    return saidAnew(this.store.getState().announcement, text)
  }

  #record(patch: Patch, options: ApplyOptions, selection: ReadonlySet<string>): void {
    const now = Date.parse(this.services.now())
    const selectionAfter = options.select ? new Set(options.select) : selection
    const mergeKey = options.mergeKey ?? null
    const step = { label: options.label, patch, selectionBefore: selection, selectionAfter, mergeKey }
    const mergeable = mergeKey !== null && (options.joins || now - this.#lastEditAt < MERGE_WITHIN_MS)
    if (this.#inOneStep === 'continued') this.#history.merge(step)
    else if (mergeable) this.#history.pushOrMerge(step)
    else this.#history.push(step)
    this.#lastEditAt = now
    if (this.#inOneStep !== null) this.#inOneStep = 'continued'
  }

  /** Takes the diagram after an admitted patch into the state, in one update, and tells everybody. */
  #enter(
    { diagram, patch }: { readonly diagram: Diagram; readonly patch: Patch },
    origin: Origin,
    change: Partial<BoardState>,
  ): void {
    const before = this.store.getState()
    const index = updateIndex(before.index, diagram, patch)
    const scene = updateScene(before.scene, before.index, index, patch)
    this.#edited ||= origin === 'user'
    const next = { ...before, ...('selection' in change ? WITH_ANOTHER_SELECTION : {}), ...change }
    try {
      this.store.setState({
        kept: next.kept,
        ...change,
        ...withoutMissing(next, index),
        ...this.#historyState(),
        diagram,
        index,
        scene,
        checked: false,
        preview: null,
        ...(origin === 'user' ? { toasts: before.toasts.filter((toast) => toast.action?.command !== 'undo') } : {}),
      })
    } finally {
      // Whoever fails at showing the edit takes it from nobody's journal: it is in the drawing.
      this.#tell(patch, origin)
    }
    this.#requestCheck(diagram)
  }

  #turn(
    next: () => Turn | null,
    done: (turn: Turn, patch: Patch) => { selection: ReadonlySet<string>; said: string },
  ): boolean {
    if (this.store.getState().onlyShows) return false
    for (let turn = next(); turn; turn = next()) {
      const { diagram } = this.store.getState()
      const admitted = admit(diagram, turn.patch, 'user')
      if (admitted.ok && hasEffect(diagram, admitted.value.diagram, admitted.value.patch)) {
        const { selection, said } = done(turn, admitted.value.patch)
        this.#enter(admitted.value, 'user', { selection, announcement: this.#spoken(said) })
        return true
      }
      this.#history.refuse(turn)
    }
    this.store.setState(this.#historyState())
    return false
  }

  #historyState() {
    const { undoLabel, redoLabel } = this.#history
    return { undoLabel, redoLabel, canUndo: undoLabel !== null, canRedo: redoLabel !== null }
  }

  #tell(patch: Patch, origin: Origin): void {
    const { diagram } = this.store.getState()
    for (const listener of this.#listeners) listener(patch, origin, diagram)
  }

  #takeFindings(diagram: Diagram, findings: readonly Finding[]): void {
    const before = this.store.getState()
    if (diagram !== before.diagram) return
    const said = this.#edited ? changedCounts(before.findings, findings) : null
    this.#edited = false
    const shown = findings.some(({ id }) => id === before.shownFinding)
    this.store.setState({
      findings,
      checked: true,
      marks: marksOf(findings, before.marks),
      ...(shown ? {} : { shownFinding: null }),
      ...(findings.some(({ id }) => id === before.preview?.finding) ? {} : { preview: null }),
      ...(said === null ? {} : { checkAnnouncement: saidAnew(before.checkAnnouncement, said) }),
    })
  }

  #showOpening(): void {
    const state = this.store.getState()
    const size = openSize(state)
    if (!this.#opening || size.width <= 0 || size.height <= 0) return
    this.#opening = false
    this.#openedAt = openingViewport(state.index, state.scene, size)
    this.#showAtOnce(this.#openedAt)
  }

  #showAtOnce(viewport: Viewport): void {
    const serial = (this.store.getState().cameraGoal?.serial ?? 0) + 1
    this.store.setState({ viewport, cameraGoal: { viewport, serial, instant: true } })
  }
}

/** A live region hears a text only when it differs from the last. */
function saidAnew(before: string, text: string): string {
  return text === before ? `${text}\u00a0` : text
}

/** The drawing with a place for every record that has none, and the patch that gave them. */
function withPlaces(diagram: Diagram): { readonly diagram: Diagram; readonly patch: Patch } {
  const index = indexDiagram(diagram)
  const patch = placeRecords(index, autoPlace(index))
  if (patch.length === 0) return { diagram, patch }
  const admitted = admit(diagram, patch, 'load')
  return admitted.ok ? admitted.value : { diagram, patch: [] }
}
