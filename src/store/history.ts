import type { Diagram, Patch } from '../model'
import { compose, undoPatch } from '../model'

/** One edit of this person, with what was selected before and after it. */
export interface Step {
  readonly label: string
  readonly patch: Patch
  readonly selectionBefore: ReadonlySet<string>
  readonly selectionAfter: ReadonlySet<string>
  readonly bytes: number
  /** Edits of one key that follow each other closely become one step: a held arrow key is one nudge. */
  readonly mergeKey: string | null
}

/** What a turn would do: the patch that takes the step back (or does it again) on today's diagram. */
export interface Turn {
  readonly step: Step
  readonly patch: Patch
}

/** About how much text the undo steps of a session may hold. */
const MOST_BYTES = 64_000_000

/**
 * Undo and redo of one person's edits, capped by size and not by count.
 *
 * Steps that have no effect any more, because somebody else changed or removed what they did, are passed over.
 */
export class History {
  #undo: Step[] = []
  #redo: Step[] = []
  #bytes = 0
  readonly #mostBytes: number

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes
  }

  get undoLabel(): string | null {
    return this.#undo.at(-1)?.label ?? null
  }

  get redoLabel(): string | null {
    return this.#redo.at(-1)?.label ?? null
  }

  clear(): void {
    this.#undo = []
    this.#redo = []
    this.#bytes = 0
  }

  /** Records an edit; what could be redone is forgotten. */
  push(step: Omit<Step, 'bytes'>): void {
    this.#dropRedo()
    this.#add(step)
  }

  /** Records an edit as the continuation of the last one where both have the same merge key. */
  pushOrMerge(step: Omit<Step, 'bytes'>): void {
    const last = this.#undo.at(-1)
    if (!last || last.mergeKey === null || last.mergeKey !== step.mergeKey) return this.push(step)
    this.#join(last, step)
  }

  /** Records an edit as a part of the last one, whose name the two keep. */
  merge(step: Omit<Step, 'bytes'>): void {
    const last = this.#undo.at(-1)
    if (last) this.#join(last, { ...step, label: last.label, mergeKey: last.mergeKey })
    else this.push(step)
  }

  #join(last: Step, step: Omit<Step, 'bytes'>): void {
    this.#undo.pop()
    this.#bytes -= last.bytes
    const patch = compose(last.patch, step.patch)
    if (!isNothing(patch)) this.push({ ...step, patch, selectionBefore: last.selectionBefore })
  }

  /** The next step back that has an effect on this diagram; those without one are dropped. */
  nextUndo(diagram: Diagram): Turn | null {
    return this.#next(this.#undo, diagram)
  }

  nextRedo(diagram: Diagram): Turn | null {
    return this.#next(this.#redo, diagram)
  }

  /** Says that the step of `nextUndo` was taken back by `patch`: it can be redone. */
  undone(turn: Turn, patch: Patch): void {
    this.#move(this.#undo, this.#redo, turn, patch)
  }

  redone(turn: Turn, patch: Patch): void {
    this.#move(this.#redo, this.#undo, turn, patch)
  }

  /** Drops the step of a turn that the gate refused. */
  refuse(turn: Turn): void {
    for (const list of [this.#undo, this.#redo]) {
      if (list.at(-1) === turn.step) this.#bytes -= list.pop()?.bytes ?? 0
    }
  }

  #next(list: Step[], diagram: Diagram): Turn | null {
    for (;;) {
      const step = list.at(-1)
      if (!step) return null
      const patch = undoPatch(diagram, step.patch)
      if (patch.length > 0) return { step, patch }
      list.pop()
      this.#bytes -= step.bytes
    }
  }

  #move(from: Step[], to: Step[], { step }: Turn, patch: Patch): void {
    from.pop()
    to.push({ ...step, patch, mergeKey: null })
  }

  #dropRedo(): void {
    for (const step of this.#redo) this.#bytes -= step.bytes
    this.#redo = []
  }

  #add(step: Omit<Step, 'bytes'>): void {
    const bytes = JSON.stringify(step.patch).length
    this.#undo.push({ ...step, bytes })
    this.#bytes += bytes
    while (this.#bytes > this.#mostBytes && this.#undo.length > 1) this.#bytes -= this.#undo.shift()?.bytes ?? 0
  }
}

/** Whether all that a patch adds it takes away again, and it does nothing else. */
function isNothing(patch: Patch): boolean {
  const added = new Set<string>()
  for (const change of patch) {
    const id = change.op === 'update' ? change.id : change.record.id
    if (change.op === 'insert') added.add(id)
    else if (!added.has(id)) return false
    if (change.op === 'remove') added.delete(id)
  }
  return added.size === 0
}
