/**
 * Keeps one open drawing: every edit into the journal and to the other tabs, a snapshot now and then, and edits of
 * other tabs into this one. It knows the drawing only by the function that gives it.
 */
import type { Diagram, Patch } from '../model'
import type { Message } from './channel'
import { inOrder, type JournalEntry, makeEntry, readEntry } from './journal-entry'
import { mergedPatch } from './merge'
import { isCovered } from './replay'
import { newEntry, type ShelfEntry } from './shelf'
import { type Covers, isAhead, makeSnapshot, readSnapshot, type Snapshot } from './snapshot'
import { type Storage, StorageError, type StorageTrouble } from './storage'

/** An edit goes to the disk this long after it, in ms: at once, but not within the gesture. Those that come while one is written go together. */
const FLUSH_AFTER = 0
/** A snapshot is made after so many entries, or so many characters of patches. */
const ROLL_AFTER = { entries: 200, size: 400_000 }
/** After a failure the next attempts come so much later, in ms; all after these as the last. An edit is an attempt too. */
const RETRY_AFTER = [1000, 3000, 10_000]
/** A snapshot for which there was no room is tried again after so many entries: the journal has them all. */
const ROLL_AGAIN_AFTER = 20
/** Where a look at the disk fails, another is taken so much later, in ms. */
const VERIFY_AGAIN = 500
/** A drawing is left when its last write has had so long, in ms; what did not answer counts as not written. */
const CLOSE_PATIENCE = 4000
/** Entries of other tabs may be waiting for one that was lost for so long, in ms. */
const GAP_PATIENCE = 400
/** Applied entries that are remembered to merge what comes late. */
const REMEMBERED = 300

export type LogState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'memory-only'; readonly why: StorageTrouble }

/** What of a drawing is not on the disk. */
export interface Unwritten {
  /** The whole drawing and what the shelf says of it, where it is not there at all. */
  readonly born: { readonly entry: ShelfEntry; readonly snapshot: Snapshot } | null
  readonly entries: readonly JournalEntry[]
}

export interface LogServices {
  readonly storage: Storage
  /** Why nothing goes to the disk now; null where it does. */
  trouble(): StorageTrouble | null
  send(message: Message): void
  now(): string
  /** Runs later; the function it returns prevents that. */
  after(ms: number, run: () => void): () => void
}

export interface LogEvents {
  state(state: LogState): void
  /** An edit of another tab, to be applied at once. */
  remote(patch: Patch): void
  /** Another tab is ahead by more than the journal tells: the drawing must be opened again. */
  stale(): void
  /** The storage was cleared; the drawing is being written there anew. */
  wiped(): void
  drawing(): Diagram
}

export interface LogStart {
  readonly covers: Readonly<Record<string, number>>
  readonly clock: number
  readonly generation: number
  readonly entries: readonly JournalEntry[]
  /** What the shelf says of a drawing that is to be written whole: a new one, or one of which something was damaged. */
  readonly birth: ShelfEntry | null
}

export class DrawingLog {
  readonly #covers: Record<string, number>
  #clock: number
  #generation: number
  #birth: ShelfEntry | null
  #applied: JournalEntry[]
  #pending: JournalEntry[] = []
  #sinceSnapshot: { entries: number; size: number }
  #own: JournalEntry[] = []
  #running: Promise<void> | null = null
  #cancelTimer: (() => void) | null = null
  #cancelGap: (() => void) | null = null
  /** Failed attempts in a row, and why the last one failed: nothing is called saved until one succeeds. */
  #failures = 0
  #why: StorageTrouble | null = null
  /** The drawing as it was when it was left: what is on the board then is another one. */
  #left: Diagram | null = null
  #closed = false

  constructor(
    readonly drawing: string,
    readonly tab: string,
    readonly services: LogServices,
    readonly events: LogEvents,
    start: LogStart,
  ) {
    this.#covers = { ...start.covers }
    this.#clock = start.clock
    this.#generation = start.generation
    this.#birth = start.birth
    this.#applied = start.entries.slice(-REMEMBERED)
    this.#sinceSnapshot = { entries: start.entries.length, size: 0 }
    if (start.birth) {
      this.#tellSaving()
      this.#schedule(0)
    } else this.#saved()
  }

  /** An edit made here. On its way to the disk before the next gesture, in the other tabs at once. */
  append(patch: Patch): void {
    this.#clock += 1
    const n = (this.#covers[this.tab] ?? 0) + 1
    const entry = makeEntry({ drawing: this.drawing, tab: this.tab, n, clock: this.#clock, patch })
    this.#covers[this.tab] = n
    this.#remember(entry)
    this.#own = [...this.#own.slice(-REMEMBERED), entry]
    this.#pending.push(entry)
    this.#sinceSnapshot.entries += 1
    this.#sinceSnapshot.size += JSON.stringify(patch).length
    this.services.send({ kind: 'entries', drawing: this.drawing, entries: [entry] })
    this.#tellSaving()
    this.#schedule(FLUSH_AFTER)
  }

  /** A message of another tab about this drawing. */
  receive(message: Message): void {
    if (this.#left || message.kind === 'shelf' || message.drawing !== this.drawing) return
    if (message.kind === 'ask') {
      const wanted = message.tab === this.tab ? this.#own.filter(({ n }) => n >= message.from) : []
      if (wanted.length > 0) this.services.send({ kind: 'entries', drawing: this.drawing, entries: wanted })
      return
    }
    for (const entry of message.entries) {
      const next = (this.#covers[entry.tab] ?? 0) + 1
      if (entry.n === next) this.#hear(entry)
      else if (entry.n > next) this.#missing(entry.tab, next)
    }
  }

  /** Everything that waits goes to the disk now; done when it is there, or cannot be. */
  async flush(): Promise<void> {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    while (this.#running) await this.#running
    if (!this.#birth && this.#pending.length === 0 && this.#why === null) return
    this.#running = this.#write().finally(() => {
      this.#running = null
    })
    await this.#running
  }

  /** As `flush`, where the page may be gone before a write that is under way has answered. */
  flushAtOnce(): void {
    // An entry that is written twice is the same entry.
    if (this.#running && !this.#birth) this.services.storage.append(this.#pending).catch(() => {})
    void this.flush()
  }

  /** Takes in what other tabs wrote while this one slept. */
  async catchUp(): Promise<void> {
    if (this.services.trouble() !== null || this.#left || this.#birth) return
    try {
      const { snapshots, entries } = await this.services.storage.readDrawing(this.drawing)
      const fresh = entries
        .map(readEntry)
        .filter((entry) => entry !== null && !isCovered(this.#covers, entry)) as JournalEntry[]
      const reached = reachedBy(this.#covers, fresh)
      const stored = snapshots.map(readSnapshot)
      if (reached === null || stored.some((one) => one.ok && !isAhead(reached, one.value.covers))) {
        this.events.stale()
        return
      }
      for (const entry of fresh.sort(inOrder)) this.#take(entry)
    } catch (problem) {
      this.#failed(problem)
    }
  }

  /** Looks whether the drawing is still on the disk, and writes it anew where it is not. */
  async verify(isSecond = false): Promise<void> {
    if (this.services.trouble() !== null || this.#left || this.#birth) return
    try {
      if (await this.services.storage.holds(this.drawing)) return
      this.#wiped()
      await this.flush()
    } catch (problem) {
      // While it is being cleared a browser has no answer; what follows is what counts.
      if (isSecond) this.#failed(problem)
      else this.services.after(VERIFY_AGAIN, () => void this.verify(true))
    }
  }

  /** The storage is another one now: what is said of it is said anew. */
  async storageChanged(): Promise<void> {
    if (this.#closed) return
    await this.verify()
    if (!this.#birth && this.#pending.length === 0 && this.#why === null) this.#saved()
  }

  /**
   * Ends keeping the drawing as it is at this moment, and tells nothing of it any more. Gives what could not be written, null
   * where everything is on the disk.
   */
  async close(): Promise<Unwritten | null> {
    this.#left = this.events.drawing()
    let forget = () => {}
    const patience = new Promise<void>((done) => {
      forget = this.services.after(CLOSE_PATIENCE, done)
    })
    await Promise.race([this.flush(), patience])
    forget()
    this.#closed = true
    this.#cancelTimer?.()
    this.#cancelGap?.()
    const { birth, entries } = { birth: this.#birth, entries: [...this.#pending] }
    if (birth) return { born: { entry: birth, snapshot: this.#snapshot(this.#generation + 1) }, entries: [] }
    return entries.length > 0 ? { born: null, entries } : null
  }

  /** An entry just made by another tab is written here too: that tab may die before it has. */
  #hear(entry: JournalEntry): void {
    this.#take(entry)
    this.#pending.push(entry)
    this.#tellSaving()
    this.#schedule(FLUSH_AFTER)
  }

  #take(entry: JournalEntry): void {
    if (this.#left) return
    const patch = mergedPatch(this.#applied, entry)
    this.#covers[entry.tab] = entry.n
    this.#clock = Math.max(this.#clock, entry.clock)
    this.#remember(entry)
    this.events.remote(patch)
  }

  #remember(entry: JournalEntry): void {
    this.#applied = [...this.#applied.slice(-REMEMBERED), entry]
  }

  /** An entry was lost on the way: its tab sends it again, or, if that is gone, the journal has it. */
  #missing(tab: string, from: number): void {
    if (this.#cancelGap) return
    this.services.send({ kind: 'ask', drawing: this.drawing, tab, from })
    this.#cancelGap = this.services.after(GAP_PATIENCE, () => {
      this.#cancelGap = null
      void this.catchUp()
    })
  }

  #schedule(ms: number): void {
    if (this.#closed) return
    this.#cancelTimer?.()
    this.#cancelTimer = this.services.after(ms, () => {
      this.#cancelTimer = null
      void this.flush()
    })
  }

  async #write(): Promise<void> {
    const entries = [...this.#pending]
    try {
      if (this.#birth) await this.#bear(this.#birth)
      const isThere =
        entries.length > 0
          ? await this.services.storage.append(entries)
          : await this.services.storage.holds(this.drawing)
      if (!isThere) await this.#bear(this.#wiped())
      const written = new Set(entries)
      this.#pending = this.#pending.filter((entry) => !written.has(entry))
      this.#why = null
      this.#failures = 0
      if (this.#pending.length > 0) this.#schedule(FLUSH_AFTER)
      else this.#saved()
    } catch (problem) {
      this.#failed(problem)
      return
    }
    const { entries: count, size } = this.#sinceSnapshot
    if (count < ROLL_AFTER.entries && size < ROLL_AFTER.size) return
    // The journal has every edit: no room for a snapshot is no news for anybody.
    await this.#roll().catch(() => {
      this.#sinceSnapshot = { entries: ROLL_AFTER.entries - ROLL_AGAIN_AFTER, size: 0 }
    })
  }

  #wiped(): ShelfEntry {
    const { fields, assets, zones, conduits } = this.#diagram()
    const counts = { assets: assets.size, zones: zones.size, conduits: conduits.size }
    this.#birth = newEntry(this.drawing, this.services.now(), { title: fields.title ?? '', counts })
    this.#tell({ kind: 'saving' })
    if (!this.#left) this.events.wiped()
    return this.#birth
  }

  /** The first snapshot holds all edits so far; what is pending is covered by it. */
  async #bear(birth: ShelfEntry): Promise<void> {
    await this.services.storage.putShelf(birth)
    const written = await this.#roll()
    this.#birth = null
    this.services.send({ kind: 'shelf' })
    if (!written) await this.catchUp()
  }

  /** False where another tab is ahead. */
  async #roll(): Promise<boolean> {
    const generation = this.#generation + 1
    const snapshot = this.#snapshot(generation)
    this.#sinceSnapshot = { entries: 0, size: 0 }
    const written = await this.services.storage.putSnapshot(snapshot)
    if (written) this.#generation = generation
    else await this.catchUp()
    return written
  }

  #snapshot(generation: number): Snapshot {
    const facts = { drawing: this.drawing, generation, covers: { ...this.#covers }, clock: this.#clock }
    return makeSnapshot(facts, this.#diagram())
  }

  #diagram(): Diagram {
    return this.#left ?? this.events.drawing()
  }

  #tell(state: LogState): void {
    if (!this.#left) this.events.state(state)
  }

  #tellSaving(): void {
    if (this.#why === null && this.services.trouble() === null) this.#tell({ kind: 'saving' })
  }

  #saved(): void {
    const trouble = this.services.trouble()
    this.#tell(trouble === null ? { kind: 'saved', at: this.services.now() } : { kind: 'memory-only', why: trouble })
  }

  #failed(problem: unknown): void {
    const why = problem instanceof StorageError ? problem.why : 'unavailable'
    this.#why = why
    this.#tell({ kind: 'memory-only', why })
    this.#schedule(RETRY_AFTER[Math.min(this.#failures, RETRY_AFTER.length - 1)] ?? 0)
    this.#failures += 1
  }
}

/** How far a drawing has come with these entries; null where one of a tab is missing in between. */
function reachedBy(covers: Covers, entries: readonly JournalEntry[]): Covers | null {
  const reached: Record<string, number> = { ...covers }
  for (const { tab, n } of [...entries].sort((a, b) => a.n - b.n)) {
    if (n !== (reached[tab] ?? 0) + 1) return null
    reached[tab] = n
  }
  return reached
}
