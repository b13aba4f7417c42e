import type { JournalEntry } from './journal-entry'
import type { Problem } from './replay'
import type { ShelfEntry } from './shelf'
import type { Covers, Snapshot } from './snapshot'

/** Why nothing can be kept on this device; `outdated` where a newer program in another tab changed the storage. */
export type StorageTrouble = 'refused' | 'full' | 'unavailable' | 'outdated'

/** Thrown by a storage; the only throw that is expected of it. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  constructor(readonly why: StorageTrouble) {
    super(why)
  }
}

/** The disk, as the rest of the room sees it: a shelf, and per drawing snapshots and a journal. */
export interface Storage {
  /** As stored: not checked in any way. */
  readShelf(): Promise<unknown[]>
  /** The drawings that have a snapshot, and rows that belong to no drawing. */
  lookOver(): Promise<{ readonly drawings: readonly string[]; readonly strays: readonly unknown[] }>
  putShelf(entry: ShelfEntry): Promise<void>
  /** Changes some facts of a drawing on the shelf; nothing where it is not there. */
  patchShelf(id: string, facts: Partial<Omit<ShelfEntry, 'id'>>): Promise<void>
  /** As stored: not checked in any way. */
  readDrawing(id: string): Promise<{ snapshots: unknown[]; entries: unknown[] }>
  /**
   * Writes entries of one drawing and reads the last one back, in one go or not at all. False where what they build on is
   * not there any more: the browser, or a person, cleared the storage.
   */
  append(entries: readonly JournalEntry[]): Promise<boolean>
  /** Whether the drawing stands on the shelf and its snapshot beside it. */
  holds(id: string): Promise<boolean>
  /**
   * Writes a snapshot; of older ones only the newest stays, and of the journal what that one does not cover. False,
   * and nothing written, where a stored one holds entries that this one lacks: another tab is ahead.
   */
  putSnapshot(snapshot: Snapshot): Promise<boolean>
  /** Moves what could not be read out of the way, and keeps it. Of all drawings, and of the shelf, where `drawing` is null. */
  quarantine(drawing: string | null, problems: readonly Problem[], at: string): Promise<void>
  /** For good: shelf, snapshots, journal. */
  erase(id: string): Promise<void>
}

/** Of the snapshots that are stored, the newest, or null. */
export function newestOf(snapshots: readonly Snapshot[]): Snapshot | null {
  return snapshots.reduce<Snapshot | null>((a, b) => (a && a.generation > b.generation ? a : b), null)
}

/** What may go when a new snapshot is written: covered by the one before it. */
export function isSpent(entry: Pick<JournalEntry, 'tab' | 'n'>, previous: Covers | null): boolean {
  return previous !== null && entry.n <= (previous[entry.tab] ?? 0)
}
