import type { Board, BoardState, RecordMark } from '../../store'

/** What a card, a zone or a conduit hears of the view on itself. */
export interface RecordState {
  readonly isSelected: boolean
  /** One of several that are selected: a ring without a halo. */
  readonly isOneOfMany: boolean
  readonly isFocused: boolean
  readonly isRenamed: boolean
  readonly mark: RecordMark | undefined
  /** What the previewed fix would do to it. */
  readonly ghost: 'changed' | 'removed' | null
  /** The device on this conduit that is selected as such. */
  readonly glyph: string | null
}

/**
 * One subscription to the board for all that is drawn: each record is told of changes to its own state only, so that a
 * new selection or a finished check costs what it changes.
 */
export class RecordStates {
  readonly #board: Board
  readonly #listeners = new Map<string, Set<() => void>>()
  readonly #states = new Map<string, RecordState>()

  constructor(board: Board) {
    this.#board = board
  }

  /** Follows the board until the returned function is called. */
  start(): () => void {
    return this.#board.store.subscribe((state, before) => this.#update(state, before))
  }

  readonly of = (id: string): RecordState => {
    const known = this.#states.get(id)
    if (known) return known
    const made = stateOf(this.#board.store.getState(), id)
    this.#states.set(id, made)
    return made
  }

  readonly listen = (id: string, listener: () => void): (() => void) => {
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      this.#listeners.delete(id)
      this.#states.delete(id)
    }
  }

  #update(state: BoardState, before: BoardState): void {
    const isSame =
      state.selection === before.selection &&
      state.marks === before.marks &&
      state.focus === before.focus &&
      state.glyph === before.glyph &&
      state.renaming === before.renaming &&
      state.preview === before.preview
    if (isSame) return
    for (const [id, old] of this.#states) {
      const now = stateOf(state, id)
      if (isEqual(old, now)) continue
      this.#states.set(id, now)
      for (const listener of this.#listeners.get(id) ?? []) listener()
    }
  }
}

function stateOf(state: BoardState, id: string): RecordState {
  const isSelected = state.selection.has(id)
  return {
    isSelected,
    isOneOfMany: isSelected && state.selection.size > 1,
    isFocused: state.focus === id,
    isRenamed: state.renaming === id,
    mark: state.marks.get(id),
    ghost: ghostOf(state.preview?.patch, id),
    glyph: state.glyph?.conduit === id ? state.glyph.device : null,
  }
}

function ghostOf(patch: NonNullable<BoardState['preview']>['patch'] | undefined, id: string): RecordState['ghost'] {
  for (const change of patch ?? []) {
    if (change.op === 'update' && change.id === id) return 'changed'
    if (change.op === 'remove' && change.record.id === id) return 'removed'
  }
  return null
}

function isEqual(a: RecordState, b: RecordState): boolean {
  return (
    a.isSelected === b.isSelected &&
    a.isOneOfMany === b.isOneOfMany &&
    a.isFocused === b.isFocused &&
    a.isRenamed === b.isRenamed &&
    a.mark === b.mark &&
    a.ghost === b.ghost &&
    a.glyph === b.glyph
  )
}
