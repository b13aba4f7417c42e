/** The versions of drawings: taken, thinned, read, named, given up where there is no room. */
import type { Diagram } from '../model'
import { indexedVersions } from './indexed-versions'
import { withRoom } from './making-room'
import {
  isAutomatic,
  makeVersion,
  newestFirst,
  readFacts,
  readVersion,
  toThin,
  type Version,
  type VersionFacts,
  type VersionReason,
} from './version'
import { memoryVersions, type VersionStorage, withMemory } from './version-storage'

/** So many of the oldest are given up at a time where there is no room. */
const GIVEN_UP_AT_ONCE = 5

export interface Taking {
  readonly drawing: string
  readonly reason: VersionReason
  readonly name?: string
  readonly edits: number
  readonly findings: VersionFacts['findings']
}

export interface VersionServices {
  newId(): string
  now(): string
}

export class Versions {
  readonly #listeners = new Set<() => void>()
  readonly #onGivenUp = new Set<(count: number) => void>()
  /** One after the other, so that two of one moment see each other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly storage: VersionStorage,
    readonly services: VersionServices,
  ) {}

  /** Newest first. What cannot be read as facts is left out. */
  async list(drawing: string): Promise<VersionFacts[]> {
    return newestFirst((await this.storage.list(drawing)).flatMap((row) => readFacts(row) ?? []))
  }

  /** The drawing of a version; null where it is gone or damaged. */
  async read(facts: VersionFacts): Promise<Diagram | null> {
    return readVersion(facts, await this.storage.text(facts.id))
  }

  /**
   * Takes a version. Null where the newest one holds the very same drawing, unless it gets a name of its own. Fails with
   * `StorageError` where it cannot be kept, though old automatic ones were given up for it.
   */
  take(diagram: Diagram, { drawing, reason, name = '', edits, findings }: Taking): Promise<VersionFacts | null> {
    return this.#inTurn(async () => {
      const facts = { id: this.services.newId(), drawing, at: this.services.now(), reason, name, edits, findings }
      const version = makeVersion(facts, diagram)
      const others = await this.list(drawing)
      if (reason !== 'named' && others[0]?.check === version.facts.check) return null
      await this.#put(version)
      const thinned = toThin([version.facts, ...others], version.facts.at)
      if (thinned.length > 0) await this.storage.drop(thinned.map(({ id }) => id))
      this.#changed()
      return version.facts
    })
  }

  /** Gives a version a name: nobody but a person then takes it away. */
  async rename(id: string, name: string): Promise<void> {
    await this.storage.patch(id, { name, reason: 'named' })
    this.#changed()
  }

  /** Takes a version away, and gives it, so that it can be put back. */
  async remove(facts: VersionFacts): Promise<Version> {
    const text = await this.storage.text(facts.id)
    await this.storage.drop([facts.id])
    this.#changed()
    return { facts, text: typeof text === 'string' ? text : '' }
  }

  async putBack(version: Version): Promise<void> {
    await this.#put(version)
    this.#changed()
  }

  /** Ends the versions of drawings that are gone for good. */
  async forget(drawings: readonly string[]): Promise<void> {
    const rows = (await Promise.all(drawings.map((drawing) => this.storage.list(drawing)))).flat()
    const ids = (rows as { id?: unknown }[]).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
    if (ids.length > 0) await this.storage.drop(ids)
  }

  /** Gives up the oldest automatic versions of all drawings, to make room. False where there is none left. */
  async giveWay(): Promise<boolean> {
    const all = (await this.storage.listAll()).flatMap((row) => readFacts(row) ?? [])
    const oldest = newestFirst(all.filter(isAutomatic)).toReversed().slice(0, GIVEN_UP_AT_ONCE)
    if (oldest.length === 0) return false
    await this.storage.drop(oldest.map(({ id }) => id))
    for (const listener of this.#onGivenUp) listener(oldest.length)
    this.#changed()
    return true
  }

  /** Called when versions were taken, named or taken away here. Returns the function that stops it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Called with how many were given up for want of room. */
  onGivenUp(listener: (count: number) => void): () => void {
    this.#onGivenUp.add(listener)
    return () => this.#onGivenUp.delete(listener)
  }

  async #put(version: Version): Promise<void> {
    await withRoom(
      () => this.storage.put(version),
      () => this.giveWay(),
    )
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => {})
    return done
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** The versions on the disk, or where there is none as long as the page. */
export function openVersions(services: VersionServices, onDisk: boolean): Versions {
  return new Versions(onDisk ? withMemory(indexedVersions()) : memoryVersions(), services)
}
