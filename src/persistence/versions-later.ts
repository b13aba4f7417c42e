import type { VersionServices, Versions } from './versions'

/** The versions, whose code and storage are opened when they are first asked for: nothing at the start needs them. */
export class VersionsLater {
  #opened: Promise<Versions> | null = null
  readonly #onGivenUp = new Set<(count: number) => void>()

  constructor(
    readonly services: VersionServices,
    /** Whether there may be a disk; else they last as long as the page. */
    readonly onDisk = false,
  ) {}

  open(): Promise<Versions> {
    this.#opened ??= import('./versions')
      .then(({ openVersions }) => {
        const versions = openVersions(this.services, this.onDisk)
        versions.onGivenUp((count) => {
          for (const listener of this.#onGivenUp) listener(count)
        })
        return versions
      })
      .catch((problem) => {
        // The code did not come, as without a network: it may the next time.
        this.#opened = null
        throw problem
      })
    return this.#opened
  }

  /** Gives up the oldest automatic versions, to make room. False where there is none left. */
  async giveWay(): Promise<boolean> {
    return (await this.open()).giveWay()
  }

  /** Called with how many were given up for want of room. Returns the function that stops it. */
  onGivenUp(listener: (count: number) => void): () => void {
    this.#onGivenUp.add(listener)
    return () => this.#onGivenUp.delete(listener)
  }
}
