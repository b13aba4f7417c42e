import type { DiagramIndex } from '../model'
import { type Finding, type Fix, knownFixes, rememberFixes } from '../rules'
import type { BoardServices } from './board'

/** Unless it is quick, what nobody waits for is looked for only after the drawing was left alone so long, ms. */
const REST_MS = 400

/** Up to so many conduits a fix is tried out before anybody notices. */
const SMALL = 200
/** With more, fixes are sought only for the finding that somebody looks at: trying one out takes long. */
const LARGE = 2000

interface Search {
  readonly index: DiagramIndex
  readonly finding: Finding
  readonly found: Set<(fixes: readonly Fix[]) => void>
  urgent: boolean
}

/** Has fixes worked out beside the page, one finding at a time, so that checks come between; forgets what is past. */
export class FixFinder {
  readonly #waiting: Search[] = []
  #running: Search | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly services: BoardServices,
    /** The drawing as it is now. */
    readonly now: () => DiagramIndex,
  ) {}

  known(index: DiagramIndex, finding: Finding): readonly Fix[] | null {
    return knownFixes(index, finding) ?? this.services.fixesNow?.(index, finding) ?? null
  }

  seek(index: DiagramIndex, finding: Finding, urgent: boolean, found: (fixes: readonly Fix[]) => void): () => void {
    const search = this.#searchFor(index, finding)
    search.found.add(found)
    search.urgent ||= urgent
    this.#goOn()
    return () => {
      search.found.delete(found)
      const at = search.found.size === 0 ? this.#waiting.indexOf(search) : -1
      if (at >= 0) this.#waiting.splice(at, 1)
    }
  }

  #searchFor(index: DiagramIndex, finding: Finding): Search {
    const running = this.#running ? [this.#running] : []
    const same = [...running, ...this.#waiting].find((it) => it.index === index && it.finding.id === finding.id)
    if (same) return same
    const search: Search = { index, finding, found: new Set(), urgent: false }
    this.#waiting.push(search)
    return search
  }

  #goOn(): void {
    if (this.#running || this.#waiting.length === 0) return
    clearTimeout(this.#timer)
    if (this.#waiting.some(({ urgent, index }) => urgent || index.conduits.length <= SMALL)) void this.#runNext()
    else this.#timer = setTimeout(() => void this.#runNext(), REST_MS)
  }

  async #runNext(): Promise<void> {
    if (this.#running) return
    const urgent = this.#waiting.findIndex((search) => search.urgent)
    const [next] = this.#waiting.splice(Math.max(urgent, 0), 1)
    if (!next) return
    this.#running = next
    const fixes = await this.#find(next).catch(() => null)
    this.#running = null
    if (fixes) for (const found of next.found) found(fixes)
    if (this.#waiting.some((search) => search.index === this.now())) void this.#runNext()
    else this.#goOn()
  }

  /**
   * Null where the drawing has changed: nobody waits for the answer any more. Also for what nobody asked for, in a
   * drawing so large that it would hold up the worker.
   */
  async #find(search: Search): Promise<readonly Fix[] | null> {
    const { index, finding } = search
    const known = knownFixes(index, finding)
    if (known) return known
    if (index !== this.now() || (!search.urgent && index.conduits.length > LARGE)) return null
    const fixes = await this.services.fixes?.(index.diagram, finding).catch(() => null)
    if (index !== this.now()) return null
    return fixes ? (knownFixes(index, finding) ?? rememberFixes(index, finding, fixes)) : null
  }
}
