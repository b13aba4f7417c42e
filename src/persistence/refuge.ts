import type { Unwritten } from './drawing-log'
import type { JournalEntry } from './journal-entry'
import { memoryStorage } from './memory-storage'
import { readShelfEntry, type ShelfEntry } from './shelf'
import type { Snapshot } from './snapshot'
import { type Storage, StorageError, type StorageTrouble } from './storage'
import { asTrouble } from './storage-trouble'

/**
 * The disk, and beside it what the disk does not take: held in memory as long as the page, read together with the disk,
 * brought there when it answers again. Without a disk everything is held.
 */
export class Refuge implements Storage {
  #disk: Storage | null
  #trouble: StorageTrouble | null
  readonly #held = memoryStorage()
  /** The drawings of which something is held. */
  readonly #drawings = new Set<string>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    disk: Storage | null,
    trouble: StorageTrouble | null,
    readonly openDisk: () => Promise<Storage> = () => Promise.reject(new StorageError(trouble ?? 'unavailable')),
  ) {
    this.#disk = disk
    this.#trouble = disk ? null : (trouble ?? 'unavailable')
  }

  /** Why there is no disk; null where there is one. */
  get trouble(): StorageTrouble | null {
    return this.#trouble
  }

  /** Whether something of a drawing is held that the disk did not take. */
  isHeld(drawing: string): boolean {
    return this.#disk !== null && this.#drawings.has(drawing)
  }

  get isEmpty(): boolean {
    return this.#drawings.size === 0
  }

  /** Holds what of a drawing could not be written. */
  keepAside({ born, entries }: Unwritten): Promise<void> {
    return this.#inTurn(async () => {
      if (born) {
        this.#drawings.add(born.entry.id)
        await this.#held.putShelf(born.entry)
        await this.#held.putSnapshot(born.snapshot)
      }
      for (const { drawing } of entries) this.#drawings.add(drawing)
      await this.#held.append(entries)
    })
  }

  /** Brings to the disk what is held. False where something is left, or there is no disk still. */
  async settle(): Promise<boolean> {
    try {
      this.#disk ??= await this.openDisk()
      this.#trouble = null
      for (const id of this.#drawings) await this.#bring(id)
    } catch (problem) {
      if (!this.#disk) this.#trouble = asTrouble(problem).why
    }
    return this.#disk !== null && this.isEmpty
  }

  async readShelf(): Promise<ShelfEntry[]> {
    const held = whole(await this.#held.readShelf())
    const ids = new Set(held.map(({ id }) => id))
    const stored = await this.#disk?.readShelf().catch((problem: unknown) => {
      // What is held can be opened though the disk does not answer.
      if (held.length === 0) throw problem
    })
    return [...whole(stored ?? []).filter(({ id }) => !ids.has(id)), ...held]
  }

  /** What the disk has on its shelf, whole or not, and what lies beside it. */
  async lookOver(): Promise<Awaited<ReturnType<Storage['lookOver']>> & { readonly shelf: readonly unknown[] }> {
    const shelf = (await this.#disk?.readShelf()) ?? []
    return { shelf, ...((await this.#disk?.lookOver()) ?? { drawings: [], strays: [] }) }
  }

  async readDrawing(id: string): Promise<{ snapshots: unknown[]; entries: unknown[] }> {
    const held = await this.#held.readDrawing(id)
    const stored = await this.#disk?.readDrawing(id)
    if (!stored) return held
    return { snapshots: [...stored.snapshots, ...held.snapshots], entries: [...stored.entries, ...held.entries] }
  }

  async putShelf(entry: ShelfEntry): Promise<void> {
    return (await this.#writer(entry.id)).putShelf(entry)
  }

  async patchShelf(id: string, facts: Parameters<Storage['patchShelf']>[1]): Promise<void> {
    await this.#held.patchShelf(id, facts)
    await this.#disk?.patchShelf(id, facts)
  }

  async append(entries: Parameters<Storage['append']>[0]): Promise<boolean> {
    const [first] = entries
    return first ? (await this.#writer(first.drawing)).append(entries) : true
  }

  async holds(id: string): Promise<boolean> {
    return (await this.#writer(id)).holds(id)
  }

  async putSnapshot(snapshot: Snapshot): Promise<boolean> {
    return (await this.#writer(snapshot.drawing)).putSnapshot(snapshot)
  }

  async quarantine(...facts: Parameters<Storage['quarantine']>): Promise<void> {
    await this.#held.quarantine(...facts)
    await this.#disk?.quarantine(...facts)
  }

  async erase(id: string): Promise<void> {
    await this.#held.erase(id)
    this.#drawings.delete(id)
    await this.#disk?.erase(id)
  }

  /** Where a drawing is written: what is held of it goes first, so that nothing is built on what is not there. */
  async #writer(drawing: string): Promise<Storage> {
    if (!this.#disk) {
      this.#drawings.add(drawing)
      return this.#held
    }
    if (this.#drawings.has(drawing)) await this.#bring(drawing)
    return this.#disk
  }

  #bring(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#disk || !this.#drawings.has(id)) return
      const { snapshots, entries } = await this.#held.readDrawing(id)
      for (const entry of whole(await this.#held.readShelf())) if (entry.id === id) await this.#disk.putShelf(entry)
      for (const snapshot of snapshots as Snapshot[]) await this.#disk.putSnapshot(snapshot)
      await this.#disk.append(entries as JournalEntry[])
      await this.#held.erase(id)
      this.#drawings.delete(id)
    })
  }

  /** One after the other: what is put in while something is brought out would go with it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => {})
    return done
  }
}

/** The entries of a shelf that can be read. */
function whole(rows: readonly unknown[]): ShelfEntry[] {
  return rows.flatMap((row) => readShelfEntry(row) ?? [])
}
