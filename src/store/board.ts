/**
 * The open drawing and the view on it: one zustand store, one gate for every edit.
 *
 * State is read with selectors; it is changed only by the methods of `Board`. Behaviour lives in `commands/`.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { Stamp } from '../catalogue'
import type { ConduitRoute, Scene } from '../layout'
import type { ConduitId, Diagram, DiagramIndex, InkColour, NoteColour, Origin, Patch } from '../model'
import type { Finding, FindingChanges, Fix, NextStep } from '../rules'

export type Tool =
  | 'select'
  | 'hand'
  | 'space'
  | 'asset'
  | 'zone'
  | 'conduit'
  | 'note'
  | 'text'
  | 'frame'
  | 'pen'
  | 'highlighter'
  | 'arrow'
  | 'eraser'
  | 'stamp'
  | 'laser'
export type PanelTab = 'findings' | 'inspector' | 'outline' | 'workshop'
export type DialogId =
  | 'commands'
  | 'shortcuts'
  | 'templates'
  | 'shelf'
  | 'export'
  | 'rule-page'
  | 'accept'
  | 'quick-add'
  | 'connect'
  | 'move-to-zone'
  | 'find'
  | 'same-as'
  | 'rules'
  | 'questions'
  | 'levels'
  | 'message'
  | 'slides'
  | 'author'
  | 'versions'
  | 'linked-file'

/** Canvas pixel (0, 0) of the drawing stands at (x, y) of the canvas element; zoom 1 = 100 %. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}
/** A camera move that a command asks for; the canvas carries it out (animated unless motion is reduced). */
export interface CameraGoal {
  readonly viewport: Viewport
  readonly serial: number
  /** Without a flight, as when a drawing opens. */
  readonly instant: boolean
}
/** With what the pens draw, and which paper and stamp come next. */
export interface Marker {
  readonly ink: InkColour
  readonly highlight: NoteColour
  readonly paper: NoteColour
  /** Of pen and arrow, px; the highlighter is so many times as broad as it always is. */
  readonly weight: 'thin' | 'medium' | 'thick'
  readonly stamp: Stamp
}
/** What people are told about whether their work is on this device. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'memory-only'; readonly why: 'refused' | 'full' | 'unavailable' | 'outdated' }
/**
 * The file on disk that holds the open drawing: as it is, as it was before the last edits, changed by somebody else, not
 * to be looked at before the browser was asked, or not there any more.
 */
export interface FileState {
  readonly name: string
  readonly state: 'current' | 'behind' | 'changed' | 'asks' | 'gone'
}
/**
 * Whether the app opens without a network: it is on this device, it is all in one file, it is being put there, or the
 * browser does not allow it here.
 */
export type OfflineState = 'ready' | 'one-file' | 'pending' | 'needs-server'
/** A countdown that the room sees. It is no part of the drawing. */
export interface Timer {
  readonly totalMs: number
  /** ISO 8601 UTC; null while it stands still. */
  readonly endsAt: string | null
  /** What was left when it stood still. */
  readonly leftMs: number
}
export type WorkshopTab = 'questions' | 'parking' | 'comments' | 'votes' | 'timer'

export interface Toast {
  readonly id: number
  readonly text: string
  /** A command offered as a button, such as Undo, with what it is about where several may be offered at once. */
  readonly action: { readonly label: string; readonly command: string; readonly args?: unknown } | null
}
/** The worst finding that names a record, for the shape at its corner. */
export interface RecordMark {
  readonly severity: 'error' | 'warning' | 'advice' | 'accepted'
  readonly count: number
}

/** A fix that is shown but not applied: the ghost is its patch, places of new records included. */
interface FixPreview {
  readonly finding: string
  readonly fix: number
  readonly label: string
  readonly patch: Patch
}

export interface BoardState {
  /** Which drawing of the shelf is open. */
  readonly documentId: string
  readonly diagram: Diagram
  readonly index: DiagramIndex
  readonly scene: Scene
  /** Findings of the last finished check, worst first; `checked` says whether they are of this very diagram. */
  readonly findings: readonly Finding[]
  readonly checked: boolean
  readonly marks: ReadonlyMap<string, RecordMark>
  readonly selection: ReadonlySet<string>
  /** Records that stay selected while the keyboard walks on. */
  readonly kept: ReadonlySet<string>
  /** The one glyph of the selected device that was picked: deleting then takes it out of that conduit only. */
  readonly glyph: { readonly conduit: string; readonly device: string } | null
  /** Record that the keyboard stands on; arrows move it. */
  readonly focus: string | null
  /** Finding shown on the canvas: its records pulse and its path is drawn. */
  readonly shownFinding: string | null
  /** What was just gone to: rings round it that fade; `serial` tells one time from the next. */
  readonly wentTo: { readonly ids: readonly string[]; readonly serial: number } | null
  readonly tool: Tool
  readonly marker: Marker
  /** Notes, texts, frames and all that pens drew are not shown. */
  readonly hidesAnnotations: boolean
  /** Asset type that the next click on the canvas places. */
  readonly placing: string | null
  /** Where the view stands; written by the canvas, at most once a frame. */
  readonly viewport: Viewport
  readonly cameraGoal: CameraGoal | null
  /** Size of the canvas element in CSS px. */
  readonly viewSize: { readonly width: number; readonly height: number }
  /** How many px of its foot something lies over, by who lies there: what is shown whole is shown above. */
  readonly coveredBelow: Readonly<Record<string, number>>
  /** The drawing is looked at and not edited, as on a phone: see `only-shows.ts`. */
  readonly onlyShows: boolean
  /** Whether what is dragged comes into line with what is near. */
  readonly snaps: boolean
  /** Whether there is a grid: drawn, and what is dragged goes to its lines instead. */
  readonly hasGrid: boolean
  /** Counts the steps that moved many things at once: the canvas shows them as movement. */
  readonly settling: number
  /** Record whose name is being edited in place. */
  readonly renaming: string | null
  /** A fix shown as a ghost before it is applied. */
  readonly preview: FixPreview | null
  readonly panel: PanelTab
  /** Who writes, votes and comments now, and who did on this device; empty where nobody said. */
  readonly author: string
  readonly people: readonly string[]
  readonly workshopTab: WorkshopTab
  /** Somebody asked to write into the open tab of the workshop: its field then takes the keyboard. */
  readonly fieldAsked: boolean
  /** The comment that is open in the list. */
  readonly openComment: string | null
  readonly showsResolved: boolean
  readonly timer: Timer | null
  readonly timerSounds: boolean
  /** Counts how often somebody asked for the panel: each time it opens where it is folded, and takes the keyboard. */
  readonly panelAsked: number
  /** The open dialog; `from` is the one to which closing it leads back. */
  readonly dialog: { readonly id: DialogId; readonly about?: string; readonly from?: DialogId } | null
  readonly theme: 'light' | 'dark' | 'system'
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Name of the step that undo or redo would take, for menus and announcements. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly saveState: SaveState
  /** Null where the drawing is kept in the browser only. */
  readonly file: FileState | null
  readonly offline: OfflineState
  readonly toasts: readonly Toast[]
  /** Last words for the live region. */
  readonly announcement: string
  /** What the last check said of changed findings: a region of its own, so that the edit's own words are heard too. */
  readonly checkAnnouncement: string
}

/** Everything outside that the store needs, handed in: ids, clock, checker, clipboard. */
export interface BoardServices {
  newId(): string
  /** ISO 8601 UTC. */
  now(): string
  /** Checks a diagram; may run in a worker. The store drops answers for a diagram that is no longer the current one. */
  check(diagram: Diagram): Promise<readonly Finding[]>
  /**
   * Works out the fixes of a finding of the drawing, beside the page where that can be. Left out, there are those of
   * `fixesNow` only.
   */
  fixes?(diagram: Diagram, finding: Finding): Promise<readonly Fix[] | null>
  /** Works out the fixes of a finding of the drawing at once. */
  fixesNow?(index: DiagramIndex, finding: Finding): readonly Fix[]
  /**
   * Works out beside the page what an edit of the drawing would do to its findings. Null where it cannot, or the edit
   * changes nothing; left out, nobody is told before an edit.
   */
  tryOut?(diagram: Diagram, patch: Patch): Promise<FindingChanges | null>
  /** Works out beside the page what to put in place next, which may take long; left out, nobody is told. */
  nextSteps?(diagram: Diagram): Promise<readonly NextStep[]>
  /**
   * Works out the conduits' routes beside the page, for very large drawings, which open as a sketch. Null where it cannot;
   * left out, drawings of every size are laid out at once.
   */
  layOut?(diagram: Diagram): Promise<ReadonlyMap<ConduitId, ConduitRoute> | null>
  /** Writes text to the system clipboard where the browser allows it; false where it does not. */
  writeClipboard(text: string): Promise<boolean>
}

export interface ApplyOptions {
  readonly origin: Origin
  /** Name of the undo step: "Move of 3 assets". */
  readonly label: string
  /** What is selected after it; left out, the selection stays (without records that went). */
  readonly select?: Iterable<string>
  /** Words for the live region; left out, nothing is said. */
  readonly said?: string
  /** Edits of one key that follow each other within a second are one step: a held arrow key. */
  readonly mergeKey?: string
  /** It is one step with the last edit of the same key, however long ago that was. */
  readonly joins?: boolean
}

export interface Board {
  readonly store: StoreApi<BoardState>
  readonly services: BoardServices
  /**
   * Nothing is done here, it is only asked what a command would mean: where records come to stand need not be worked out.
   */
  readonly isRehearsal?: boolean
  /**
   * The one gate: validates and applies a patch, rebuilds index and scene, schedules a check, records undo for
   * `user` patches, tells listeners. False when the gate refuses the patch or it changes nothing.
   */
  apply(patch: Patch, options: ApplyOptions): boolean
  /** Everything that is edited while `run` runs is one step, named as its first edit. */
  oneStep(run: () => void): void
  undo(): boolean
  redo(): boolean
  /** Opens another drawing: replaces everything, forgets undo, selection and findings. */
  load(documentId: string, diagram: Diagram, viewport: Viewport | null): void
  /** Has the drawing checked as it stands: what rules say may be in another language now. */
  checkAnew(): void
  /** Changes view state (selection, tool, viewport, …), never the drawing. */
  view(
    change: Partial<
      Omit<
        BoardState,
        | 'diagram'
        | 'index'
        | 'scene'
        | 'findings'
        | 'checked'
        | 'marks'
        | 'canUndo'
        | 'canRedo'
        | 'undoLabel'
        | 'redoLabel'
      >
    >,
  ): void
  /** The fixes of a finding in this drawing, which is or was the open one; null where they have to be sought. */
  knownFixes(index: DiagramIndex, finding: Finding): readonly Fix[] | null
  /**
   * Has them sought beside the page, one finding after another, the urgent ones first. `found` is called once, unless the
   * search was stopped by the function returned or the drawing changed meanwhile.
   */
  seekFixes(index: DiagramIndex, finding: Finding, urgent: boolean, found: (fixes: readonly Fix[]) => void): () => void
  toast(text: string, action?: Toast['action']): void
  announce(text: string): void
  /** Called with every applied patch (persistence, other tabs). Returns the function that stops it. */
  onPatch(listener: (patch: Patch, origin: Origin, diagram: Diagram) => void): () => void
  /** All commands of this board: the store's own, then those that the app adds (files, export, theme). */
  readonly commands: readonly Command[]
  /** Runs a command by its id; false when it is not known or does not apply now. */
  run(command: string, args?: unknown): boolean
}

export type CommandGroup = 'file' | 'edit' | 'add' | 'arrange' | 'tools' | 'view' | 'findings' | 'help'

/**
 * What a gesture, a key, a menu entry or a button means: one list from which menus, the palette (Ctrl+K) and the
 * shortcut sheet are made. A command without `label` is internal (a gesture with arguments) and stands in no menu.
 */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  /** Words for people, asked for when shown, so that the language can change. */
  readonly label?: () => string
  /** Keys in tinykeys syntax, the first one shown: `['$mod+z']`. They act on the board, not while typing. */
  readonly keys?: readonly string[]
  /** The browser itself answers these keys (copy, cut, paste, context menu): shown, but not to be bound. */
  readonly keysAreNative?: boolean
  /** Name of a lucide icon. */
  readonly icon?: string
  /** Whether it applies now; always where left out. Must be cheap: menus ask on every render. */
  readonly when?: (state: BoardState) => boolean
  /** Stands in the context menu of what is selected, or of the empty board (where nothing is). */
  readonly inContextMenu?: 'selection' | 'board'
  /** False when it did nothing. */
  readonly run: (board: Board, args: unknown) => boolean
}
