/** The drawings of this browser: a shelf of them, and the one that is open, kept as it is edited. */
import { admit, type Diagram, updateDocument } from '../model'
import { openChannel } from './channel'
import { DrawingLog, type LogEvents, type LogServices, type LogStart, type Unwritten } from './drawing-log'
import { indexedStorage } from './indexed-storage'
import { makeEntry } from './journal-entry'
import { withRoomMade } from './making-room'
import { Refuge } from './refuge'
import { type Problem, type Replayed, replay } from './replay'
import { newEntry, onShelf, readShelfEntry, type ShelfEntry, toPurge } from './shelf'
import { makeSnapshot } from './snapshot'
import type { Storage, StorageTrouble } from './storage'
import { asTrouble } from './storage-trouble'
import { VersionsLater } from './versions-later'

export interface LibraryServices {
  newId(): string
  /** ISO 8601 UTC. */
  now(): string
  after(ms: number, run: () => void): () => void
}

export interface OpenedDrawing {
  readonly entry: ShelfEntry
  readonly diagram: Diagram
  /** What could not be read; it is kept apart. */
  readonly problems: readonly Problem[]
  /** Starts keeping the drawing. */
  keep(events: LogEvents): DrawingLog
}

/** Storage that refused is asked again so much later, in ms. */
const ASK_AGAIN_AFTER = 10_000

/** Opens the browser's storage, or one that lasts as long as the page until the browser's answers. */
export async function openLibrary(services: LibraryServices): Promise<Library> {
  let library: Library | null = null
  const versions = new VersionsLater(services, true)
  const openDisk = async () =>
    withRoomMade(await indexedStorage(() => void library?.verify()), () => versions.giveWay())
  try {
    library = new Library(await openDisk(), null, services, undefined, versions, openDisk)
  } catch (problem) {
    library = new Library(null, asTrouble(problem).why, services, undefined, versions, openDisk)
  }
  // What is too old to be kept is no reason to keep nothing.
  await library.purge().catch(() => {})
  await library.mend().catch(() => {})
  return library
}

export class Library {
  readonly storage: Refuge
  #log: DrawingLog | null = null
  #found: readonly Problem[] = []
  readonly #shelfListeners = new Set<() => void>()
  readonly #channel
  /** Drawings that were left, on their way to the disk. */
  #leaving: Promise<unknown> = Promise.resolve()
  #cancelAsking: (() => void) | null = null

  constructor(
    disk: Storage | null,
    trouble: StorageTrouble | null,
    readonly services: LibraryServices,
    channelName?: string,
    readonly versions: VersionsLater = new VersionsLater(services),
    openDisk?: () => Promise<Storage>,
  ) {
    this.storage = new Refuge(disk, trouble, openDisk)
    this.#channel = openChannel((message) => {
      if (message.kind === 'shelf') this.#tellShelf()
      else this.#log?.receive(message)
    }, channelName)
    if (this.trouble !== null) this.#askAgain()
  }

  /** Why drawings are not kept on this device; null where they are. */
  get trouble(): StorageTrouble | null {
    return this.storage.trouble
  }

  /** Whether something of a drawing that is not open is only in memory, and would go with the page. */
  get holdsUnwritten(): boolean {
    return !this.storage.isEmpty
  }

  async list(): Promise<ShelfEntry[]> {
    return onShelf(await this.storage.readShelf())
  }

  async listDeleted(): Promise<ShelfEntry[]> {
    return (await this.storage.readShelf()).filter(({ deletedAt }) => deletedAt !== null)
  }

  /** Called when the shelf changed, here or in another tab. Returns the function that stops it. */
  onShelf(listener: () => void): () => void {
    this.#shelfListeners.add(listener)
    return () => this.#shelfListeners.delete(listener)
  }

  /** A new drawing with what it holds at first, put on the shelf. It is kept from now on; the one before is not. */
  create(id: string, events: LogEvents, facts: Pick<ShelfEntry, 'title' | 'counts'>): DrawingLog {
    const birth = newEntry(id, this.services.now(), facts)
    return this.#keep(id, events, { covers: {}, clock: 0, generation: 0, entries: [], birth })
  }

  /** Null where the shelf has no such drawing. */
  async open(id: string): Promise<OpenedDrawing | null> {
    const entry = (await this.storage.readShelf()).find((one) => one.id === id && one.deletedAt === null)
    if (!entry) return null
    const replayed = await this.#read(id)
    return {
      entry,
      diagram: replayed.diagram,
      problems: replayed.problems,
      // Of what was damaged, or is not on the disk, a whole version is written at once.
      keep: (events) => {
        const isStored = replayed.generation > 0 && !this.storage.isHeld(id)
        const isWhole = isStored && replayed.problems.length === 0
        return this.#keep(id, events, { ...replayed, birth: isWhole ? null : entry })
      },
    }
  }

  /** Sets what the shelf says of a drawing. */
  async describe(id: string, facts: Partial<Omit<ShelfEntry, 'id' | 'createdAt'>>): Promise<void> {
    await this.storage.patchShelf(id, facts)
    if ('title' in facts || 'deletedAt' in facts) this.#shelfChanged()
  }

  /** Renames a drawing that is not open here: an edit of its title, as any other. */
  async rename(id: string, title: string): Promise<void> {
    const { diagram, clock } = await this.#read(id)
    const change = updateDocument(diagram, { title: title === '' ? undefined : title })
    if (change) {
      const facts = { drawing: id, tab: this.services.newId(), n: 1, clock: clock + 1, patch: [change] }
      const entry = makeEntry(facts)
      await this.storage.append([entry])
      this.#channel.send({ kind: 'entries', drawing: id, entries: [entry] })
    }
    await this.describe(id, { title, changedAt: this.services.now() })
  }

  /** A copy under a new title; its id. */
  async duplicate(id: string, title: string): Promise<string> {
    const original = (await this.storage.readShelf()).find((entry) => entry.id === id)
    const { diagram } = await this.#read(id)
    const change = updateDocument(diagram, { title })
    const titled = change ? admit(diagram, [change], 'load') : null
    const copy = this.services.newId()
    const now = this.services.now()
    const facts = { drawing: copy, generation: 1, covers: {}, clock: 0 }
    await this.storage.putSnapshot(makeSnapshot(facts, titled?.ok ? titled.value.diagram : diagram))
    await this.storage.putShelf({
      ...newEntry(copy, now, { title, counts: original?.counts ?? { assets: 0, zones: 0, conduits: 0 } }),
      names: original?.names ?? [],
      findings: original?.findings ?? null,
      thumbnail: original?.thumbnail ?? null,
      viewport: original?.viewport ?? null,
    })
    this.#shelfChanged()
    return copy
  }

  /** Puts a drawing away; it can be restored for 30 days. */
  remove(id: string): Promise<void> {
    return this.describe(id, { deletedAt: this.services.now() })
  }

  restore(id: string): Promise<void> {
    return this.describe(id, { deletedAt: null })
  }

  /** Ends what was put away longer ago than it is kept. */
  async purge(): Promise<void> {
    const shelf = await this.storage.readShelf()
    const gone = toPurge(shelf, this.services.now())
    if (gone.length === 0) return
    for (const entry of gone) await this.storage.erase(entry.id)
    // Not waited for: the drawings are what somebody wants to see.
    void this.versions
      .open()
      .then((versions) => versions.forget(gone.map(({ id }) => id)))
      .catch(() => {})
  }

  /**
   * Puts aside what of the shelf cannot be read and what belongs to no drawing, and back on the shelf every drawing that is
   * stored and does not stand on it.
   */
  async mend(): Promise<void> {
    const { shelf, drawings, strays } = await this.storage.lookOver()
    const bad = shelf.filter((row) => readShelfEntry(row) === null)
    const found = [
      ...bad.map((content): Problem => ({ what: 'shelf', content })),
      ...strays.map((content): Problem => ({ what: 'stray', content })),
    ]
    if (found.length > 0) await this.storage.quarantine(null, found, this.services.now())
    this.#found = found
    const shelved = new Set((await this.storage.readShelf()).map(({ id }) => id))
    for (const id of drawings) {
      if (shelved.has(id)) continue
      const { snapshots, entries } = await this.storage.readDrawing(id)
      const { fields, assets, zones, conduits } = replay(snapshots, entries).diagram
      const counts = { assets: assets.size, zones: zones.size, conduits: conduits.size }
      await this.storage.putShelf(newEntry(id, this.services.now(), { title: fields.title ?? '', counts }))
    }
  }

  /** What `mend` could not read. */
  get found(): readonly Problem[] {
    return this.#found
  }

  /** Ends keeping the open drawing. */
  leave(): Promise<void> {
    const log = this.#log
    this.#log = null
    this.#leaving = Promise.all([this.#leaving, log?.close().then((unwritten) => this.#keepAside(unwritten))])
    return this.#leaving.then(() => {})
  }

  /** Looks whether the open drawing is still on the disk. */
  async verify(): Promise<void> {
    await this.#log?.verify()
  }

  /** Tries again to put on the disk what is in memory only. */
  async settle(): Promise<void> {
    const before = this.trouble
    const isSettled = await this.storage.settle()
    if (this.trouble !== before) {
      await this.#log?.storageChanged()
      this.#shelfChanged()
    }
    if (!isSettled) this.#askAgain()
  }

  async #keepAside(unwritten: Unwritten | null): Promise<void> {
    if (!unwritten) return
    await this.storage.keepAside(unwritten)
    this.#askAgain()
  }

  #askAgain(): void {
    this.#cancelAsking?.()
    this.#cancelAsking = this.services.after(ASK_AGAIN_AFTER, () => {
      this.#cancelAsking = null
      void this.settle()
    })
  }

  #keep(id: string, events: LogEvents, start: LogStart): DrawingLog {
    void this.leave()
    const services: LogServices = {
      storage: this.storage,
      trouble: () => this.trouble,
      now: this.services.now,
      after: this.services.after,
      send: (message) => this.#channel.send(message),
    }
    this.#log = new DrawingLog(id, this.services.newId(), services, events, start)
    return this.#log
  }

  async #read(id: string): Promise<Replayed> {
    await this.#leaving
    if (this.#log?.drawing === id) await this.#log.flush()
    const { snapshots, entries } = await this.storage.readDrawing(id)
    const replayed = replay(snapshots, entries)
    if (replayed.problems.length > 0) {
      // Where it cannot be moved away it is left out again next time.
      await this.storage.quarantine(id, replayed.problems, this.services.now()).catch(() => {})
    }
    return replayed
  }

  #shelfChanged(): void {
    this.#channel.send({ kind: 'shelf' })
    this.#tellShelf()
  }

  #tellShelf(): void {
    for (const listener of this.#shelfListeners) listener()
  }
}
